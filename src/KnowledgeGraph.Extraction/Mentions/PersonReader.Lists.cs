using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// What stands before a candidate in a list of those who came.
internal sealed partial class PersonReader
{
    // Words in small letters back to the mark behind another person.
    private bool Described(int i, Sentence sentence)
    {
        var first = i;
        while (first > sentence.First && i - first < 2 && Words.IsPlain(a, first - 1) && spans.At(first - 1) is null)
        {
            first--;
        }

        return first - 2 > sentence.First && (a.Is(first - 1, W.Comma) || a.Is(first - 1, W.And)) && spans.At(BeforeBracket(first - 2)) is { Kind: SpanKind.Person };
    }

    // "Master of ceremonies | NAME", "Chief guest | NAME": an office of one evening
    private bool IsOffice(int i) => a.Has(i, Label.Attend) && spans.At(i) is null && a.Is(i, Shape.Lower) && a.Span(i) is "ceremonies" or "guest" or "honour" or "honor";

    private bool IsKin(int i) => a.HasOwn(i, Label.Kin);

    // A colon behind a word for those who came, and semicolons between them.
    private bool IsItemized(Sentence sentence)
    {
        var came = false;
        for (var i = sentence.First; i < sentence.End && i < sentence.First + 12; i++)
        {
            came |= a.Has(i, Label.Attend | Label.RolePlural);
            if (a.Is(i, W.Colon))
            {
                return came;
            }
        }

        return false;
    }
}
