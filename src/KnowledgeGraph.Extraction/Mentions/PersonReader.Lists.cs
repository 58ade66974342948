using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// What stands before a candidate in a list of those who came.
internal sealed partial class PersonReader
{
    // Whether the candidate is the next of a list whose last is a person; what stands between a person and a semicolon or a line's end is that one's house.
    private bool Follows(Span span, int mark)
    {
        if (!(a.Is(mark, W.Comma) || a.Is(mark, W.And) || a.Is(mark, W.Ampersand) || a.Is(mark, W.Semicolon)))
        {
            return false;
        }

        var behind = a.Is(mark, W.And) && (a.Is(mark - 1, W.Comma) || a.Is(mark - 1, W.Semicolon)) ? mark - 2 : mark - 1;
        var neighbour = BeforeBracket(behind);
        if (spans.At(neighbour) is not { Kind: SpanKind.Person })
        {
            neighbour = BeforeOrigin(behind);
        }

        return spans.At(neighbour) is { Kind: SpanKind.Person } && (!a.Is(mark, W.Comma) || !a.Is(span.End, W.Semicolon) || a.HasOwn(span.First, Label.GivenName));
    }

    // "NAME of Sopa Group | and": back over capitals to "of" and the word before it
    private int BeforeOrigin(int i)
    {
        for (var j = i; j > 0 && j > i - 9; j--)
        {
            if (a.Is(j, W.Of) || a.Is(j, W.From) || a.Is(j, W.With) || a.Is(j, W.For))
            {
                var before = a.Is(j - 1, W.Comma) ? j - 2 : j - 1;
                if (j < i && spans.At(before) is { Kind: SpanKind.Person })
                {
                    return before;
                }

                continue;
            }

            if (!Words.IsCapital(a, j) && !a.Is(j, W.The) && !a.Is(j, W.And) && spans.At(j) is not { Kind: SpanKind.Institution })
            {
                break;
            }
        }

        return i;
    }

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

    // "rapper | NAME", "rappers | A and B"
    private bool IsPersonNoun(int i)
    {
        if (!a.Is(i, Shape.Lower | Shape.Capital) || spans.At(i) is not null || Words.IsGiven(a, i))
        {
            return false;
        }

        var span = a.Span(i);
        return a.HasOwn(i, Label.PersonNoun) || span[^1] == 's' && span.Length > 4 && (a.Is(i, Shape.Lower) && a.Lexicon.Is(span[..^1], Label.PersonNoun) || a.Is(i, Shape.SentenceStart) && a.Lexicon.Is(span[..^1], Label.PersonNoun | Label.Role));
    }

    // "the ambassadors of Peru, NAME, and of Chile, | NAME": an "of" that goes on behind a person
    private bool IsSecondOf(int i, Sentence sentence)
    {
        for (var j = i; j > sentence.First + 1 && j > i - 6 && (Words.IsCapital(a, j) || a.Is(j, W.The) || a.Is(j, W.Of)); j--)
        {
            if (a.Is(j, W.Of) && j < i + 1 && a.Is(j - 1, W.And))
            {
                var before = a.Is(j - 2, W.Comma) ? j - 3 : j - 2;
                return spans.At(before) is { Kind: SpanKind.Person };
            }
        }

        return false;
    }

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
