using System.Security.Cryptography;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Quality.Scoring;

/// <summary>One annotated article.</summary>
/// <param name="Text">As it is stored.</param>
/// <param name="Gold">The JSON of its gold facts.</param>
internal sealed record ArticleCase(string Name, string Text, string Gold);

/// <summary>A folder of annotated articles: NAME.txt with NAME.gold.json.</summary>
internal sealed record ArticleSet(string Name, IReadOnlyList<ArticleCase> Articles)
{
    /// <summary>The sets that every checkout has. Rules were made with an eye on the first three; nobody opened the errors of held.</summary>
    public static readonly string[] Own = ["seeds", "dev", "fresh", "held"];

    /// <exception cref="DirectoryNotFoundException">There is no such set.</exception>
    public static ArticleSet Of(string name) => Read(name, name == "seeds" ? Repository.At("seeds") : Repository.At("tests", "KnowledgeGraph.Extraction.Tests", "articles", name));

    public static ArticleSet Read(string name, string folder) => new(name, [.. Directory.GetFiles(folder, "*.gold.json").Order(StringComparer.Ordinal).Select(Case)]);

    /// <summary>SHA-256 over names, texts and gold facts, in order, as lower-case hexadecimal digits.</summary>
    public static string Hash(IEnumerable<ArticleSet> sets)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in sets.SelectMany(set => set.Articles.SelectMany(article => (string[])[set.Name, article.Name, article.Text, article.Gold])))
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ArticleCase Case(string gold)
    {
        var stem = gold[..^".gold.json".Length];
        return new ArticleCase(Path.GetFileName(stem), ArticleDocument.Normalize(File.ReadAllText(stem + ".txt")), File.ReadAllText(gold));
    }
}
