using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A forum or congress that somebody is of or from is a house, not a happening: "Dr. X, of the Indian Hydrology Forum, Kolkata".</summary>
internal static class HouseReader
{
    public static void Read(ArticleText a, SpanTable spans)
    {
        foreach (var span in spans.All)
        {
            if (span.Kind != SpanKind.Event || span.End != span.Head + 1 && !(a.Is(span.Head + 1, W.Of) && a.Has(span.Head + 2, Label.Geo)) || span.End - span.First < 3 || a.Span(span.Head) is not ("Forum" or "Congress" or "Assembly"))
            {
                continue;
            }

            var i = a.Is(span.First - 1, W.The) ? span.First - 2 : span.First - 1;
            if (!(a.Is(i, W.Of) || a.Is(i, W.From)))
            {
                continue;
            }

            i = a.Is(i - 1, W.Comma) ? i - 2 : i - 1;
            if (spans.At(i) is { Kind: SpanKind.Person } || (spans.At(i) is { Kind: SpanKind.Role } && a.Span(i) is not ("speaker" or "Speaker" or "participant" or "moderator" or "guest" or "chair" or "Chair" or "host")))
            {
                span.Kind = SpanKind.Institution;
                span.Score = a.Lexicon.Weights["institution.head"];
            }
        }
    }
}
