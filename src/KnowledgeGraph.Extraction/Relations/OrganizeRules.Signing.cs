using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Institutions that sign.
internal sealed partial class OrganizeRules
{
    // "A and B signed a memorandum", "signed by A and B", "as A and B put their signatures to": whoever signs is there
    private bool IsSigning(SentenceView view, int i) =>
        r.Spans.At(i) is null && !a.Is(i, Shape.Quoted) && (a.Span(i) is "signed" or "inked" or "sealed" or "signatures" or "signature") && Modal.Of(a, view, i) == Modality.Asserted
        && r.Target(view, i) is { } target && target.Span.Value is (int)EventKind.Signing or (int)EventKind.Ceremony && !Dated(view, i);

    // "had signed in 1999" is another signing
    private bool Dated(SentenceView view, int i) => a.Is(i - 1, W.Had) || a.Is(i - 2, W.Had) && view.Sentence.First <= i - 2;

    private void Signatories(SentenceView view, int i)
    {
        if (a.Is(i + 1, W.By))
        {
            List(view, i, i + 2, null, "signed-by");
            return;
        }

        var left = i;
        while (left > view.Sentence.First && (!a.Is(left - 1, Shape.Capital) && a.Is(left - 1, Shape.Lower) && r.Spans.At(left - 1) is null && i - left < 3))
        {
            left--;
        }

        Before(view, i, BeforePlace(left), null);
    }
}
