using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

// Who speaks by a verb that no list knows: what was said stands beside it, as a clause or between quotation marks.
internal sealed partial class SpeechRules
{
    private const int FarQuote = 14;

    // What stands between quotation marks and is nobody's speech: an inscription, a song, the name of a thing.
    private static readonly Label Inscribed = Label.Gift | Label.Give | Label.Show | Label.Recital | Label.Paper | Label.Signing | Label.Background | Label.Organize;

    private void Uttered(SentenceView view)
    {
        if (!view.Says(W.That) && !view.Says(W.Quote) || view.Sentence.Zone is Zone.Heading)
        {
            return;
        }

        for (var i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            if (a.Is(i, W.That) && !a.Is(i, Shape.Quoted) && IsOpenVerb(view, i - 1) && Utterer(view, i - 1, 3) is { } claimant)
            {
                Speak(view, claimant, i - 1, r.Weights["relation.weak_verb"], "uttered", one: true); // "A thundered that the dam would hold"
            }

            if (!a.Is(i, W.Quote) || a.Is(i, Shape.Quoted))
            {
                continue;
            }

            if (a.Is(i + 1, Shape.Quoted) && !(_spoken?.First < i) && IsLedUpTo(view, i) && (Utterer(view, i, FarQuote) ?? Opener(view, i)) is { } before)
            {
                Speak(view, before, i, r.Weights["relation.weak_verb"], "uttered", one: true); // "A saw in it “the only service that we have”"
            }
            else if (a.Is(i - 1, Shape.Quoted) && BehindQuote(view, i + 1) is { } behind)
            {
                Speak(view, behind, i, r.Weights["relation.weak_verb"], "uttered", one: true); // "“…”, A thundered", "“…”, thundered A"
            }
        }

        Bare(view);
    }

    // "A | thundered that", "He | thundered that", "The minister | thundered that"
    private Group? Utterer(SentenceView view, int verb, int reach)
    {
        if (Subject(view, verb, reach) is { } named)
        {
            return named;
        }

        if (IsOpenVerb(view, verb) && Holder(view, verb) is { } holder)
        {
            return holder;
        }

        var pronoun = a.Is(view.Sentence.First, W.He) || a.Is(view.Sentence.First, W.She);
        return pronoun && verb - view.Sentence.First <= reach && _focus is not null && _focusSentence == view.Index - 1 && view.Starting(0, verb) is null ? _focus : null;
    }

    // "A, on the other hand, saw in it “…”": whoever opens the sentence, when nobody else is named before the quotation
    private Group? Opener(SentenceView view, int quote) =>
        FirstFree(view) is { } first && quote - first.End <= FarQuote && view.NamedBehind(first.Person.First) is var next && (next is null || next.First > quote) && !IsObject(view, first)
            && !a.Is(first.Person.End, W.Possessive) && !a.Contains(first.End, quote, W.That) && !a.Contains(first.End, quote, W.Which) ? first : null;

    // A past tense of no known sort: neither of saying nor of thinking, and not of what was done to somebody.
    private bool IsOpenVerb(SentenceView view, int i) =>
        i > view.Sentence.First && a.Is(i, Shape.Lower) && !a.Is(i, Shape.Quoted) && a.Span(i).EndsWith("ed", StringComparison.Ordinal) && r.Spans.At(i) is null
        && !a.Has(i, Label.SpeechVerb) && !a.HasOwn(i, Label.Mental | Label.Background) && !IsPassive(view, i);

    // Something was done up to the opening quotation mark, and it was not the writing, giving or naming of a thing.
    private bool IsLedUpTo(SentenceView view, int quote)
    {
        var verb = false;
        for (var i = quote - 1; i >= view.Sentence.First && i >= quote - FarQuote && !view.IsInGroup(i); i--)
        {
            if (a.HasOwn(i, Inscribed) && !a.HasOwn(i, Label.SpeechNoun | Label.Utterance) || a.Has(i, Label.Named) || IsPassive(view, i) && a.Span(i).EndsWith("ed", StringComparison.Ordinal))
            {
                return false;
            }

            verb |= a.Is(i, Shape.Lower) && r.Spans.At(i) is null
                && (a.Span(i).EndsWith("ed", StringComparison.Ordinal) || a.HasOwn(i, Label.Did | Label.LightVerb | Label.SpeechVerb) || a.Is(i, W.Was) || a.Is(i, W.Had));
        }

        return verb;
    }

    // "“…”, | A thundered", "“…,” | thundered A"
    private Group? BehindQuote(SentenceView view, int first)
    {
        var i = a.Is(first, W.Comma) ? first + 1 : first;
        if (StartingAt(view, i) is { } named)
        {
            return IsOpenVerb(view, named.End) || a.Is(named.End, W.Comma) && IsOpenVerb(view, named.End + 1) ? named : null;
        }

        return IsOpenVerb(view, i) && GroupAt(view, i + 1) is { } inverted && !a.Is(i + 1, W.By) ? inverted : null;
    }

    // "A, a farmer, stood up. | “My cows do not read reports.”": a sentence of quotation alone is of whom the one before told of
    private void Bare(SentenceView view)
    {
        if (_spoken is not null || _focus is null || _focusSentence != view.Index - 1 || !a.Is(view.Sentence.First, W.Quote) || !IsQuotation(view))
        {
            return;
        }

        var before = r.Views[view.Index - 1];
        if (before.Sentence.Line != view.Sentence.Line || FirstFree(before) != _focus || LastFree(before) != _focus)
        {
            return;
        }

        Speak(view, _focus, view.Sentence.First, r.Weights["relation.pronoun"], "bare-quote", one: true);
    }
}
