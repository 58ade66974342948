using System.Text;
using KnowledgeGraph.Extraction.Tests.Scoring;

namespace KnowledgeGraph.Extraction.Tests.Fuzz;

/// <summary>Texts that nobody would write, each made by its seed alone.</summary>
internal static class HostileText
{
    // What the reader of articles turns on: one slip here and a rule looks past the end.
    private static readonly string[] Pieces =
    [
        "Mr. ", "Dr", "Tan Sri ", "Prof. Dr. Ir. ", "H.E. ", "the ", "of ", "by ", "and ", ", ", ",", "; ", ": ", ". ", ".", "\n", "\n\n", " \n ", "\t", "“", "”", "\"", "'", "’s ", "(", ")", "()", "-", "–", "— ", "…", "•", "1. ",
        "Director of ", "Minister of ", "former ", "acting ", "President ", "Secretary-General ", "Li Wei ", "Ana Silva ", "bin ", "al-", "de la ", "O'", "Forum ", "the Forum on ", "Seminar on ", "closing ceremony ", "9th ", "first ",
        "held ", "was held by ", "organized by ", "attended ", "were present ", "said ", "delivered a speech ", "on behalf of ", "represented by ", "will ", "Co., Ltd. ", "University of ", "Ministry of ", "(MOST) ", "SBS ",
        "3 May 2020 ", "31 February 20200 ", "on Monday ", "from 1 to ", "2021-13-45 ", "BEIJING, Oct. 8 (Xinhua) -- ", "Photo: ", "Written by ", "who ", "He ", "her speech ", "優米 ", "Ünal ", "e\u0301", "\u200B", "\uFEFF", "\u2028", "\u00AD", "\u0000", "\ud83d\ude00", "\ud83d", "\udc00", "ﬁ", "İ", "ß",
    ];

    /// <summary>Bytes at random, decoded as UTF-8.</summary>
    public static string Bytes(int seed)
    {
        var random = new Random(seed);
        var bytes = new byte[random.Next(1, 4_000)];
        random.NextBytes(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>Code units at random, halves of pairs among them.</summary>
    public static string Units(int seed)
    {
        var random = new Random(seed);
        return string.Create(random.Next(1, 2_000), random, (span, source) =>
        {
            foreach (ref var c in span)
            {
                c = (char)(source.Next(4) == 0 ? source.Next(0x10000) : source.Next(0x20, 0x17F));
            }
        });
    }

    /// <summary>Words and marks that rules look for, in any order.</summary>
    public static string Salad(int seed)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, random.Next(1, 400)).Select(_ => Pieces[random.Next(Pieces.Length)]));
    }

    /// <summary>An annotated article after some dozens of cuts, doublings, swaps and insertions.</summary>
    public static string Mutated(int seed)
    {
        var random = new Random(seed);
        var articles = Corpus.Seeds().Concat(Corpus.Articles("dev")).ToList();
        var text = new StringBuilder(articles[random.Next(articles.Count)].Text);
        for (var change = random.Next(1, 60); change > 0 && text.Length > 1; change--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, random.Next(10) == 0 ? 600 : 12), text.Length - at);
            switch (random.Next(5))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(random.Next(text.Length), text.ToString(at, length));
                    break;
                case 2:
                    text[at] = text[random.Next(text.Length)];
                    break;
                case 3:
                    text[at] = char.IsUpper(text[at]) ? char.ToLowerInvariant(text[at]) : char.ToUpperInvariant(text[at]);
                    break;
                default:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return text.ToString();
    }
}
