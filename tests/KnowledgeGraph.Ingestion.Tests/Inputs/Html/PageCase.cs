using System.Text;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Ingestion.Tests.Inputs.Html;

/// <summary>A page of the folder pages, in the encoding that it declares, and the text that its author meant. The files themselves are UTF-8.</summary>
internal sealed record PageCase(string Name, string Encoding, string? Uri, string Title, string? Publisher, string? Published)
{
    public static readonly IReadOnlyList<PageCase> All =
    [
        new("wordpress", "utf-8", "https://straitsledger.example/2024/05/palm-forum/", "Tasik Biru hosts palm innovation forum", "The Straits Ledger", "2024-05-16"),
        new("ministry", "windows-1252", null, "Vice-Minister receives delegation", "Ministry of Trade of Costa Verde", "2022-03-09"),
        new("campus", "gb18030", null, "Delegation of Lembah University visits our school", "Linjiang University", "2023-06-29"),
        new("breaks", "utf-8", null, "Harbour seminar closes in Port Amar", null, null),
        new("amp", "utf-8", "https://meridianwire.example/envoys-tour-solar-park", "Envoys tour solar park in Wadi Hamra", "Meridian Wire", "2025-02-03"),
        new("data-only", "utf-8", "https://deltapost.example/rice-accord", "Rice institute and bank sign accord in Can Loc", "Delta Post", "2020-11-05"),
        new("portal", "utf-8", null, "Water ministers agree on basin council", "The Basin Times", "2019-10-18"),
    ];

    public string Html => File.ReadAllText(At(".html"));

    public string Text => File.ReadAllText(At(".txt")).TrimEnd('\n');

    public byte[] Bytes => TextEncodings.Named(Encoding)!.GetBytes(Html);

    /// <summary>F1 of the words (CJK: characters), as a bag.</summary>
    public double Likeness(string text)
    {
        var (meant, read) = (Words(Text), Words(text));
        var common = meant.Sum(word => Math.Min(word.Value, read.GetValueOrDefault(word.Key)));
        return 2.0 * common / (meant.Values.Sum() + read.Values.Sum());
    }

    private static Dictionary<string, int> Words(string text)
    {
        var spaced = new StringBuilder();
        foreach (var c in text)
        {
            _ = c >= '\u2E80' ? spaced.Append(' ').Append(c).Append(' ') : spaced.Append(c);
        }

        return spaced.ToString().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
    }

    private string At(string ending) => Repository.At("tests", "KnowledgeGraph.Ingestion.Tests", "Inputs", "Html", "pages", Name + ending);
}
