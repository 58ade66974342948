using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests;

public sealed class TextFilesTests : IDisposable
{
    private readonly RecordFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task A_text_whose_bytes_are_not_those_of_its_id_is_corrupt_and_named()
    {
        using var store = _files.Open();
        var document = RecordSamples.Document("a");
        await store.PutTextsAsync([document], default);
        var path = PathOf(document.ToId());
        File.WriteAllBytes(path, RecordSamples.Document("b").ToCanonicalJson());

        var found = await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.GetTextsAsync([document.ToId()], default));
        Assert.Contains(path, found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_stands_as_its_canonical_json_under_its_id()
    {
        using var store = _files.Open();
        var documents = Enumerable.Range(0, 100).Select(i => RecordSamples.Document($"article {i}")).ToList();
        await store.PutTextsAsync(documents, default);

        Assert.All(documents, document => Assert.Equal(document.ToCanonicalJson(), File.ReadAllBytes(PathOf(document.ToId()))));
        Assert.Empty(Directory.GetFiles(Unfinished));
    }

    [Fact]
    public async Task A_text_that_is_there_is_not_written_again()
    {
        using var store = _files.Open();
        var document = RecordSamples.Document("a");
        await store.PutTextsAsync([document], default);
        var written = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(PathOf(document.ToId()), written);
        await store.PutTextsAsync([document], default);

        Assert.Equal(written, File.GetLastWriteTimeUtc(PathOf(document.ToId())));
    }

    [Fact]
    public async Task Texts_that_cannot_be_written_are_an_error_for_people()
    {
        using var store = _files.Open();
        var documents = Enumerable.Range(0, 9).Select(i => RecordSamples.Document($"article {i}")).ToList();
        foreach (var folder in documents.Select(document => Path.GetDirectoryName(PathOf(document.ToId()))!).Distinct())
        {
            File.WriteAllText(folder, "a file where the folder should be");
        }

        var refused = await Assert.ThrowsAsync<StoreException>(async () => await store.PutTextsAsync(documents, default));
        Assert.StartsWith($"The data directory {_files.Path} cannot be written: ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_writer_that_died_left_unfinished_is_removed()
    {
        Directory.CreateDirectory(Unfinished);
        File.WriteAllText(Path.Combine(Unfinished, "half.json.1"), "{\"text\":\"");
        using var store = _files.Open();

        Assert.Empty(Directory.GetFiles(Unfinished));
    }

    private string Unfinished => Path.Combine(_files.Path, "texts", "unfinished");

    private string PathOf(Id id) => Path.Combine(_files.Path, "texts", id.ToString()[..2], id + ".json");
}
