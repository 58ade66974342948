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

    // Candidates that did not stand by themselves, when the sentence is read: what is joined to a person is one too.
    private void Chain(Sentence sentence)
    {
        for (var k = _open.Count - 1; k >= 0; k--)
        {
            var span = _open[k];
            var next = NextInList(span.End, sentence.End, out var tight);
            if (next > 0 && spans.At(next) is { Kind: SpanKind.Person } && IsInRow(span, sentence, tight))
            {
                Accept(span, k, "person.list_neighbour");
            }
        }

        for (var k = 0; k < _open.Count; k++)
        {
            if (Follows(_open[k], _open[k].HonorificFirst - 1))
            {
                k -= Accept(_open[k], k, "person.list_neighbour") ? 1 : 0;
            }
        }

        foreach (var span in _open)
        {
            a.Trace?.Reject(span);
        }

        _open.Clear();
    }

    private bool Accept(Span span, int at, string feature)
    {
        var w = a.Lexicon.Weights[feature];
        if ((span.Score.Features & w.Features) != 0 || span.Score.Value + w.Value <= 0 || !spans.IsFree(span.First, span.End))
        {
            return false;
        }

        span.Score += w;
        _open.RemoveAt(at);
        Keep(span);
        return true;
    }

    // What stands before a name in the midst of a list; at a sentence's beginning only "and" makes one
    private bool IsInRow(Span span, Sentence sentence, bool tight)
    {
        var i = span.HonorificFirst - 1;
        if (i < sentence.First)
        {
            return tight;
        }

        if (a.Is(i, W.Comma) && a.Is(span.End, W.Semicolon) && spans.At(BeforeBracket(i - 1)) is { Kind: SpanKind.Person })
        {
            return false; // "NAME, Hart Shipping; NAME"
        }

        return a.Is(i, W.Comma) || a.Is(i, W.Colon) || a.Is(i, W.Semicolon) || a.Is(i, W.And) || a.Is(i, W.By) || a.Is(i, W.With) || a.Is(i, W.To) || a.Is(i, W.Between) || a.Is(i, W.Open) || a.Is(i, W.Of) && (a.Has(i - 1, Label.ListCue) || a.Has(i - 2, Label.ListCue)) || a.Has(i, Label.ListCue | Label.Attend | Label.RolePlural | Label.PersonVerb | Label.Interact);
    }

    private int Origin(int i) => a.Is(i, W.Comma) ? i + 1 : i;

    // The first word of a name behind the mark that a list has, over an origin or a bracket; 0 when there is none. Tight: "and" or a semicolon.
    private int NextInList(int end, int stop, out bool tight)
    {
        var i = end;
        if (a.Is(i, W.Open))
        {
            while (i < stop && i < end + 8 && !a.Is(i, W.Close))
            {
                i++;
            }

            i++;
        }
        else if (a.Is(Origin(i), W.Of) || a.Is(Origin(i), W.From) || a.Is(Origin(i), W.With))
        {
            for (i = Origin(i) + 1; i < stop && i < end + 9 && (Words.IsCapital(a, i) || a.Is(i, W.The) || a.Is(i, W.Of) || spans.At(i) is { Kind: SpanKind.Institution }); i++)
            {
            }
        }

        tight = a.Is(i, W.And) || a.Is(i, W.Ampersand) || a.Is(i, W.Semicolon) || (a.Is(i, W.Comma) && a.Is(i + 1, W.And));
        if (!tight && !a.Is(i, W.Comma))
        {
            return 0;
        }

        i += a.Is(i + 1, W.And) ? 2 : 1;
        for (var most = i + 6; i < most && i < stop && a.Has(i, Label.Honorific) && spans.At(i) is not { Kind: SpanKind.Person }; i++)
        {
        }

        return i < stop ? i : 0;
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
        return a.HasOwn(i, Label.PersonNoun) || a.Is(i, Shape.Lower) && span[^1] == 's' && span.Length > 4 && a.Lexicon.Is(span[..^1], Label.PersonNoun);
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
