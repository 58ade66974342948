using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Institutions that sign.
internal sealed partial class OrganizeRules
{
    // "A and B signed a memorandum", "signed by A and B", "A signs a deal with B", "as A and B put their signatures to": whoever signs is there
    private bool IsSigning(SentenceView view, int i) =>
        r.Spans.At(i) is null && !a.Is(i, Shape.Quoted)
        && (a.Span(i) is "signed" or "inked" or "sealed" or "signatures" or "signature" or "exchanged" || view.Sentence.Zone == Zone.Heading && a.Span(i) is "sign" or "signs" or "ink" or "inks" or "seal" or "seals" or "exchange")
        && Modal.Of(a, view, i) == Modality.Asserted
        && r.Target(view, i) is { } target && target.Span.Value is (int)EventKind.Signing or (int)EventKind.Ceremony && !Dated(view, i);

    // "had signed in 1999" is another signing
    private bool Dated(SentenceView view, int i) => a.Is(i - 1, W.Had) || a.Is(i - 2, W.Had) && view.Sentence.First <= i - 2;

    private void Signatories(SentenceView view, int i)
    {
        if (Agent(view, i) is > 0 and var agent)
        {
            List(view, i, agent, null, "signed-by");
            return;
        }

        if (SubjectEnd(view, i) is > 0 and var subject && InstitutionEnding(subject) is not null)
        {
            Before(view, i, subject, null);
        }
        else
        {
            var left = i;
            while (left > view.Sentence.First && !a.Is(left - 1, Shape.Capital) && a.Is(left - 1, Shape.Lower) && r.Spans.At(left - 1) is null && i - left < 3)
            {
                left--;
            }

            Before(view, i, BeforePlace(left), null);
        }

        With(view, i);
    }

    // "signed today by | A"
    private int Agent(SentenceView view, int i)
    {
        for (var by = i + 1; by < view.Sentence.End && by < i + 4; by++)
        {
            if (a.Is(by, W.By))
            {
                return by + 1;
            }
        }

        return 0;
    }

    // "signed a memorandum of understanding (MoU) with | B of Taipei": the other side
    private void With(SentenceView view, int i)
    {
        for (var with = i + 1; with < view.Sentence.End && with < i + 14 && !a.Is(with, W.Comma); with++)
        {
            if (!a.Is(with, W.With))
            {
                continue;
            }

            var other = a.Has(with + 1, Label.Geo) && a.Is(with + 2, W.Possessive) ? with + 3 : with + 1; // "with Finland's | B"
            if (InstitutionAt(other) is not null)
            {
                List(view, i, other, null, "signed-with");
            }

            return;
        }
    }
}
