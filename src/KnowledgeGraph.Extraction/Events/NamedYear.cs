using System.Globalization;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>The year in the name of what an article reports, for days that it gives without a year: "the third of the Austral Seminars 2024 … on 8 October".</summary>
internal static class NamedYear
{
    private const int Lead = 3;

    /// <summary>That of the event reported, else one in a heading, else one in a name of the first sentences; 0 without one.</summary>
    public static int Of(ArticleText a, EventTable events)
    {
        if (events.Main is { } main)
        {
            var own = main.Year > 0 ? main.Year : main.Whole?.Year ?? 0;
            for (var k = 0; own == 0 && k < main.Entity.Mentions.Count; k++)
            {
                own = YearAt(a, main.Entity.Mentions[k].End); // "the CBM | 2006"
            }

            if (own > 0)
            {
                return own;
            }
        }

        var (heading, lead, body) = (0, 0, 0);
        foreach (var sentence in a.Sentences)
        {
            if (sentence.Zone is Zone.Heading or Zone.Meta)
            {
                heading = heading > 0 ? heading : YearIn(a, sentence, named: false);
            }
            else if (sentence.Zone == Zone.Body && ++body <= Lead)
            {
                lead = lead > 0 ? lead : YearIn(a, sentence, named: true);
            }
            else if (body > Lead)
            {
                break;
            }
        }

        return heading > 0 ? heading : lead;
    }

    private static int YearIn(ArticleText a, Sentence sentence, bool named)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (YearAt(a, i) is > 0 and var year && (!named || IsInName(a, i)) && !a.Is(i, Shape.Quoted))
            {
                return year;
            }
        }

        return 0;
    }

    /// <summary>The year that a token of four figures is, or that stands behind a number ("Press note 07/2022"), or 0.</summary>
    public static int YearAt(ArticleText a, int i)
    {
        var span = a.Span(i);
        span = span.Length > 5 && span[^5] is '/' ? span[^4..] : span;
        return a.Is(i, Shape.Digit) && span.Length == 4 && int.TryParse(span, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1990 and < 2100 ? year : 0;
    }

    // "Austral Seminars | 2024", "the Month of Business (IMB) | 2025", "the | 2023 Annual Meeting"
    private static bool IsInName(ArticleText a, int i) =>
        a.Is(i - 1, Shape.Capital) && !a.Is(i - 1, Shape.SentenceStart) && !a.Has(i - 1, Label.Month)
        || a.Is(i - 1, W.Close) && a.Is(i - 2, Shape.AllCaps)
        || a.Is(i - 1, W.The) && a.Is(i + 1, Shape.Capital);
}
