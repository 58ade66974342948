using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// Back over the complement of a post to the post.
internal sealed partial class PersonReader
{
    // "Deputy Minister of Science and Technology of Vietnam | NAME": back over the post's field and institution to the post
    private bool IsComplementOfRole(int i, Sentence sentence)
    {
        if (a.Is(i, W.At) || a.Is(i, W.The) && a.Is(i - 1, W.At))
        {
            return false; // "senior fellow at | Brasada Midstream": where somebody works
        }

        var words = 0;
        var loose = 0;
        for (var j = i; j >= sentence.First && words < 18; j--, words++)
        {
            if (words > 1 && a.Is(j, Shape.Lower) && a.HasOwn(j, Label.RolePlural) && spans.At(j) is null && a.Is(j + 1, W.Of))
            {
                return true; // "directors of the Chamber | A and B"
            }

            if (spans.At(j) is { } span)
            {
                if (span.Kind == SpanKind.Role)
                {
                    return words > 0 && !IsHouseSort(span.End, i + 1) && (loose == 0 || a.Is(span.End, W.Of) && !a.Is(i, W.Of));
                }

                if (span.Kind is SpanKind.Person or SpanKind.Event)
                {
                    return false;
                }

                continue;
            }

            var passes = Words.IsCapital(a, j) || a.Is(j, W.Of) || a.Is(j, W.The) || a.Is(j, W.And) || a.Is(j, W.For) || a.Is(j, W.To)
                || a.Is(j, W.In) || a.Is(j, W.At) || a.Is(j, W.Ampersand)
                || a.Is(j, Shape.Digit) && j == i
                || a.Is(j, W.Open) || a.Is(j, W.Close) || a.HasOwn(j, Label.Topic)
                || a.HasOwn(j, Label.OrgHead) && a.Is(j - 1, W.The)
                || (a.Is(j, W.Dash) && j < i) || (a.Is(j, W.Comma) && j < i && a.HasOwn(j - 1, Label.Topic) && a.HasOwn(j + 1, Label.Topic | Label.Function)) || Words.IsPlain(a, j) && loose++ < 3;
            if (!passes)
            {
                return false;
            }
        }

        return false;
    }

    // "president of the drone maker | Cóndor Sistemas": a word for the kind of house right before its name
    private bool IsHouseSort(int of, int name)
    {
        var first = a.Is(of, W.Of) ? of + 1 : name;
        first = a.Is(first, W.The) ? first + 1 : first;
        return first < name && Words.SkipHouseNoun(a, first) == name;
    }

    // "Other speakers included | NAME"
    private bool IsGuestList(int cue, Sentence sentence)
    {
        for (var i = cue - 1; i >= sentence.First && i > cue - 10; i--)
        {
            if (a.Has(i, Label.RolePlural | Label.Attend) || a.Has(i, Label.NumberWord) && a.Is(i - 1, W.The) && i == cue - 1)
            {
                return true;
            }
        }

        return false;
    }
}
