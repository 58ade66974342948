using System.Security.Cryptography;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>
/// The articles' documents, each in a file of its own under its id: <c>texts/ab/abcd....json</c>, so that one can be removed without
/// touching another. A file is written aside and renamed, so under an id stands a whole document or nothing.
/// </summary>
internal sealed class TextFiles(string directory)
{
    /// <summary>Enough to let the disk put several fsyncs into one.</summary>
    private const int AtOnce = 8;

    private readonly string _aside = Path.Combine(directory, "unfinished");
    private long _written;

    /// <summary>Makes the directories and removes what former writers left unfinished. For the one writer only.</summary>
    public void Prepare()
    {
        Directory.CreateDirectory(_aside);
        foreach (var path in Directory.EnumerateFiles(_aside))
        {
            File.Delete(path);
        }
    }

    /// <summary>Durable on return. What is there already is left as it is.</summary>
    public void Put(IReadOnlyList<ArticleDocument> documents, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        var paths = new string[documents.Count];
        Parallel.For(0, documents.Count, options, i =>
        {
            var bytes = documents[i].ToCanonicalJson();
            paths[i] = PathOf(Id.FromHash(SHA256.HashData(bytes)));
            if (!File.Exists(paths[i]))
            {
                Write(paths[i], bytes);
            }
        });

        // The folders of what was there already too: who wrote it may have died between the rename and this.
        var folders = paths.Select(static path => Path.GetDirectoryName(path)!).Distinct().Append(directory);
        Parallel.ForEach(folders, options, Durable.SyncDirectory);
    }

    /// <exception cref="StoreCorruptException">The file's bytes are not those of the id.</exception>
    public ArticleDocument? Get(Id article)
    {
        var path = PathOf(article);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }

        return Id.FromHash(SHA256.HashData(bytes)) == article
            ? ArticleDocument.FromCanonicalJson(bytes)
            : throw new StoreCorruptException($"The text {path} is corrupt: its content is not that of its id. Restore it from a copy, or remove it and ingest the article again.");
    }

    private void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var aside = Path.Combine(_aside, $"{Path.GetFileName(path)}.{Interlocked.Increment(ref _written)}");
        using (var file = new FileStream(aside, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        File.Move(aside, path, overwrite: true);
    }

    private string PathOf(Id article)
    {
        var name = article.ToString();
        return Path.Combine(directory, name[..2], name + ".json");
    }
}
