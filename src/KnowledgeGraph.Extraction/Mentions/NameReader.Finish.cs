using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// What the name read becomes.
internal sealed partial class NameReader
{
    private int Finish()
    {
        if (_pos <= _start)
        {
            return _start + 1;
        }

        if (_head == Head.None && (HasFirmTail(_start, _pos) || IsFirm(_start, _pos) && a.Is(_pos, W.And) && HeadOf(_pos + 1).Headed))
        {
            var firm = Span.Of(a, SpanKind.Institution, _start, _pos);
            firm.Score = a.Lexicon.Weights["institution.unknown_of"];
            firm.Weak = true;
            spans.Add(firm);
            return ReadAcronym(firm);
        }

        if (_head == Head.None && BrandEnd(_start, _pos) is var brandEnd and > 0)
        {
            var brand = Span.Of(a, SpanKind.Institution, _start, brandEnd);
            brand.Score = a.Lexicon.Weights["institution.unknown_of"];
            brand.Weak = !IsToldBehind(brandEnd);
            spans.Add(brand);
            return ReadAcronym(brand);
        }

        if (_head == Head.None)
        {
            return FirstWordEnd(_start);
        }

        if (_head == Head.Plan && !IsAwarding())
        {
            return _pos;
        }

        var end = _pos;
        while (end > _start && (a.Is(end - 1, W.Comma) || a.Is(end - 1, W.Possessive)))
        {
            end--;
        }

        if (a.Is(_start - 1, W.Of) && a.Span(_start - 2) is "Lady" && a.Is(_start - 3, W.Our) && _start - 3 >= 0)
        {
            _start -= 3; // "Our Lady of | Light University"
        }

        if (_headToken == _start && a.Is(_start, Shape.SentenceStart) && a.Span(_start) is "Signing" && (a.Is(_start + 1, W.For) || a.Is(_start + 1, W.On)))
        {
            return _start + 1; // "Signing for | Lutz University was its president"
        }

        var kind = KindByUse(end);
        if (kind == SpanKind.Event && !_argument && a.Span(_headToken) is "Congress" or "Assembly" && !a.Is(_start, Shape.Digit | Shape.Ordinal) && !a.Is(end - 1, Shape.Digit))
        {
            if (!(a.HasOwn(_headToken - 1, Label.Topic) || a.Is(_headToken - 1, W.Possessive) || a.Is(_headToken - 2, W.Possessive) || a.Is(_headToken - 2, W.Single)) || _headToken == _start)
            {
                return end;
            }

            kind = SpanKind.Institution;
        }

        var span = Span.Of(a, kind, _start, end);
        span.Head = _headToken;
        span.IsNamed = HasContent(span);
        span.Score = a.Lexicon.Weights[kind == SpanKind.Event ? "event.named" : "institution.head"];
        if (kind == SpanKind.Event)
        {
            span.Value = _head == Head.Event ? a.Lexicon.Value(a, PhraseStart(_headToken), Label.EventHead) : (int)Model.EventKind.Meeting;
            span.Value = span.Value < 0 ? (int)Model.EventKind.Ceremony : span.Value; // awards
            if (!span.IsNamed && a.Has(_headToken, Label.EventWeak) && !a.Is(_start - 1, W.The) && !a.Is(_start - 1, W.This))
            {
                return end;
            }
        }

        if (kind == SpanKind.Institution && !span.IsNamed && HasOwner(end))
        {
            span.IsNamed = true; // "the Liaison Office of the Government": its owner makes it a name
        }

        if (kind == SpanKind.Institution && !span.IsNamed)
        {
            if (!a.Is(_start - 1, W.The) && !a.Is(_start - 1, W.This) && !a.Is(_start - 1, W.Its) && !a.Is(_start - 1, W.Our)
                && !a.Is(_start - 1, W.Possessive)
                && !(end == _start + 1 && spans.At(end) is { Kind: SpanKind.Role } post && a.Is(post.First, Shape.Lower)
                    && a.HasOwn(_headToken, Label.OrgHead)))
            {
                return end;
            }

            span.Form = Model.MentionForm.Description;
        }

        if (kind == SpanKind.Institution)
        {
            // a house to meet in is an institution only when it does something; an agency in a dateline only signs
            span.Weak = a.HasOwn(_headToken, Label.Venue) || IsWhere() || IsLoudLine(span) || (a.Is(_start - 1, W.Open) && a.Is(end, W.Close) && a.Is(end + 1, W.Dash));
        }

        spans.Add(span);
        return ReadAcronym(span);
    }

    // "Southern Gateway Ports", "Mama Mboga Logistics": two capitals to five that end as companies do; it stands when a statement needs it
    private bool HasFirmTail(int first, int end)
    {
        if (end - first is < 2 or > 5 || !(a.Has(end - 1, Label.FirmTail) || a.HasOwn(end - 1, Label.FirmTail)) || a.Is(first, Shape.LineStart) || a.Is(first, Shape.SentenceStart) || a.Is(end, Shape.Capital) && spans.At(end) is not { Kind: SpanKind.Role })
        {
            return false;
        }

        var known = true;
        var field = a.HasOwn(end - 1, Label.Topic);
        for (var i = first; i < end; i++)
        {
            if (a.Has(i, Label.Function | Label.Honorific | Label.Role | Label.Demonym | Label.Month) || !Words.IsCapital(a, i))
            {
                return false;
            }

            known &= i == end - 1 || (!Words.IsNameLike(a, i) || field && Words.IsAdjective(a, i)) && (field || a.HasOwn(i, Label.Topic) && !a.HasOwn(i, Label.Direction)); // "Kenya Energy" may be a minister's
        }

        return !known;
    }

    // "held at the Fjord Cultural | Centre", "a visit to the | Church of Ropes": where one goes to; an institution when a statement needs it
    private bool IsWhere()
    {
        var before = a.Is(_start - 1, W.The) ? _start - 2 : _start - 1;
        return (a.Is(before, W.At) || a.Is(before, W.In) || a.Is(before, W.To))
            && (a.HasOwn(_headToken, Label.PlaceHead | Label.Locale) || a.Lexicon.Value(a, _headToken, Label.HouseKind) == Centre && a.HasOwn(_headToken - 1, Label.LocaleKind));
    }

    private const int Centre = 25;

    private bool HasOwner(int end)
    {
        if (!a.Is(end, W.Of) && !a.Is(end, W.At))
        {
            return false;
        }

        var next = a.Is(end + 1, W.The) ? end + 2 : end + 1;
        return Words.IsCapital(a, next) && (a.Is(next, Shape.Cjk) || Words.IsAcronym(a, next) || HeadOf(next).Headed);
    }

    // A headline in capitals does not say where its names end.
    private bool IsLoudLine(Span span)
    {
        if (span.End - span.First < 3)
        {
            return false;
        }

        var i = a.Is(span.First, Shape.LineStart) ? span.End : span.First - 1;
        for (var k = span.First; k < span.End; k++)
        {
            if (!a.Is(k, Shape.AllCaps))
            {
                return false;
            }
        }

        i = a[i].End - a[i].Start == 1 ? a.Is(span.First, Shape.LineStart) ? i + 1 : i - 1 : i;
        return a.Is(i, Shape.AllCaps) && !(a.Is(i, Shape.LineStart) && i >= span.End) && a[i].End - a[i].Start > 1;
    }

    private int FirstWordEnd(int i) => i + Math.Max(1, (int)a[i].PhraseLength);

    // More than the bare head ("the University", "the Forum").
    private bool HasContent(Span span)
    {
        if (a.Has(span.Head, Label.OrgPublic))
        {
            return true;
        }

        for (var i = span.First; i < span.End; i++)
        {
            if (a.Is(i, Shape.Ordinal) && a.Is(i, Shape.Digit) && span.Kind == SpanKind.Institution && a.HasOwn(span.Head, Label.Unit))
            {
                return true; // "3rd Committee"
            }

            if (a.Has(i, Label.Place) && a.HasOwn(span.Head, Label.Mission))
            {
                continue; // "the Embassy in Berlin" is whose, the text has said before
            }

            if (i != span.Head && !(i < span.Head && PhraseStart(span.Head) <= i) && Words.IsCapital(a, i) && !(a.Has(i, Label.OrgHead | Label.EventHead | Label.EventModifier) && !a.HasOwn(i, Label.Topic | Label.Geo) && a[i].PhraseLength == 0 && i < span.Head)
                && !(a.Has(i, Label.EventModifier) && !a.HasOwn(i, Label.Topic)))
            {
                return true;
            }
        }

        return span.Kind == SpanKind.Event && span.End - 1 > span.Head;
    }
}
