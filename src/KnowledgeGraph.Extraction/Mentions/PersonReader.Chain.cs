using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// The second look at what did not stand by itself: one name of a list carries its neighbours.
internal sealed partial class PersonReader
{
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

        return a.Is(i, W.Comma) || a.Is(i, W.Colon) || a.Is(i, W.Semicolon) || a.Is(i, W.And) || a.Is(i, W.By) || a.Is(i, W.With) || a.Is(i, W.To)
            || a.Is(i, W.Between) || a.Is(i, W.Open)
            || a.Is(i, W.Of) && (a.Has(i - 1, Label.ListCue) || a.Has(i - 2, Label.ListCue))
            || a.Has(i, Label.ListCue | Label.Attend | Label.RolePlural | Label.PersonVerb | Label.Interact);
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
}
