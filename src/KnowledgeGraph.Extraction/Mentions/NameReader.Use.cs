using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// Councils and forums, which are bodies or what is held: what stands around the name decides.
internal sealed partial class NameReader
{
    // "The 10th Kampala Book Awards | were presented", "hosted the Tea Awards 2023"
    private bool IsAwarding()
    {
        if (!a.HasOwn(_headToken, Label.Sits) || _headToken == _start || !(IsNumbering(_start) || a.Is(_pos - 1, Shape.Digit)))
        {
            return false;
        }

        _head = Head.Event;
        return true;
    }

    // "the 3rd Ambassador's Cup Tournament": a post inside the name of an event is nobody's
    private void FreeHonours(Sentence sentence)
    {
        for (var i = sentence.First + 1; i + 1 < sentence.End; i++)
        {
            if (a.Is(i, W.Possessive) && Words.IsCapital(a, i + 1) && spans.At(i - 1) is { Kind: SpanKind.Role } post && post.End - post.First == 1 && Words.IsCapital(a, post.First) && LeadsToEventNear(i + 1))
            {
                spans.Remove(post);
            }
        }
    }

    private bool IsNumbering(int i) => a.Is(i, Shape.Ordinal | Shape.Digit) || a.Has(i, Label.OrdinalWord);

    private SpanKind KindByUse(int end)
    {
        var kind = _head == Head.Event ? SpanKind.Event : SpanKind.Institution;
        if (!a.HasOwn(_headToken, Label.Sits))
        {
            return kind;
        }

        var numbered = IsNumbering(_start) || a.Is(end - 1, Shape.Digit);
        if (kind == SpanKind.Institution && numbered && (IsHeldBehind(end) || IsGoneTo(_start)))
        {
            return SpanKind.Event; // "the 6th Council on Rural Energy | held in Jos"
        }

        if (kind == SpanKind.Event && !numbered && end > _start + 1 && (IsServed(_start) || ActsBehind(end)))
        {
            return SpanKind.Institution; // "president of the Hotel Owners Forum of Kenya"
        }

        if (kind == SpanKind.Institution && a.Is(_start, Shape.Ordinal) && a.Is(_start, Shape.Digit))
        {
            _start++; // the number counts the body's terms, not the name
        }

        return kind;
    }

    // "held in Jos", "was held", "took place", "opened on Monday": and not "held a meeting"
    private bool IsHeldBehind(int end)
    {
        var i = end;
        if (a.Is(i, W.Open))
        {
            i = a.Is(i + 2, W.Close) ? i + 3 : i;
        }

        i = a.Is(i, W.Comma) ? i + 1 : i;
        while (a.Is(i, W.Was) || a.Is(i, W.Is) || a.Is(i, W.Has) || a.Is(i, W.Been) || a.Span(i).EndsWith("ly", StringComparison.Ordinal))
        {
            i++;
        }

        var verb = i + Math.Max((byte)1, a[i].PhraseLength);
        return a.Begins(i, Label.Held) && a.Is(i, Shape.Lower) && (a[i].PhraseLength > 1 || a.Is(verb, W.In) || a.Is(verb, W.At) || a.Is(verb, W.On) || a.Is(verb, W.From) || a.Is(verb, W.Here) || a.Is(verb, W.With) || a.Is(verb, Shape.Punct) || a.Has(verb, Label.RelativeDay | Label.Weekday));
    }

    // "at the", "during the", "declaring open the", "attended the"
    private bool IsGoneTo(int start)
    {
        var i = a.Is(start - 1, W.The) || a.Is(start - 1, W.This) ? start - 2 : start - 1;
        return i >= 0 && (a.Is(i, W.At) || a.Is(i, W.During) || a.Has(i, Label.Attend | Label.Elsewhere) || a.Span(i) is "open" or "hosted" or "hosting" or "hosts" or "host" or "opened" or "opening" or "addressing" or "addressed");
    }

    // "president of the", "organised by the", "on behalf of the"
    private bool IsServed(int start)
    {
        var i = a.Is(start - 1, W.The) ? start - 2 : start - 1;
        return i > 0 && a.Is(i, W.Of) && EndsHelp(i)
            || i > 0 && !a.HasOwn(i - 1, Label.Organize | Label.Goer)
                && (a.Is(i, W.Of)
                        && (spans.At(i - 1) is { Kind: SpanKind.Role } || a.HasOwn(i - 1, Label.Role | Label.RolePlural) || a.Has(i, Label.Behalf))
                    || a.Has(i, Label.Behalf))
            || i > 0 && a.Is(i, W.By) && a.Has(i - 1, Label.Organize) && !a.Has(i - 1, Label.Planned);
    }

    // "under the auspices | of", "with the support | of"
    private bool EndsHelp(int last)
    {
        for (var i = last - 1; i >= 0 && i > last - 6; i--)
        {
            if (a.Begins(i, Label.Organize) && i + a[i].PhraseLength - 1 == last)
            {
                return true;
            }
        }

        return false;
    }

    // "the Forum's chairman", "the Forum president", "the Forum said"
    private bool ActsBehind(int end)
    {
        var i = a.Is(end, W.Possessive) ? end + 1 : end;
        return spans.At(i) is { Kind: SpanKind.Role } && a.Is(i, Shape.Lower) || a.Is(end, W.Said) || a.Is(end, Shape.Lower) && a.Span(end) is "organised" or "organized" or "hosted" or "donated" or "represents" or "urged" or "says" && !a.Is(end + 1, W.By);
    }
}
