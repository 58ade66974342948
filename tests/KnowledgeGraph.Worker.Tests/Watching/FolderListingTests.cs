using KnowledgeGraph.TestSupport;
using KnowledgeGraph.Worker.Watching;

namespace KnowledgeGraph.Worker.Tests.Watching;

public sealed class FolderListingTests : IDisposable
{
    private readonly TemporaryDirectory _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Articles_are_listed_in_order_with_the_metadata_beside_them_and_nothing_else_is()
    {
        foreach (var name in new[] { "b.txt", "a/z.jsonl", "a/z.txt", "A.TXT", "readme.md", ".hidden.txt", ".hidden/x.txt", "lonely.meta.json", "b.txt.part" })
        {
            _folder.Write(name, "12345");
        }

        _folder.Write("b.meta.json", "{}");
        Directory.CreateSymbolicLink(_folder["circle"], _folder.Path);

        var listing = FolderListing.Of(_folder.Path);

        Assert.Equal(["A.TXT", "a/z.jsonl", "a/z.txt", "b.txt"], listing.Select(file => Path.GetRelativePath(_folder.Path, file.Path)));
        Assert.Equal([0, 0, 0, 2], listing.Select(file => file.Stamp.MetadataLength));
        Assert.All(listing, file => Assert.Equal(5, file.Stamp.Length));
    }

    [Fact]
    public void A_folder_that_is_gone_is_not_an_empty_one() =>
        Assert.Throws<DirectoryNotFoundException>(() => FolderListing.Of(_folder["gone"]));
}
