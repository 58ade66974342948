using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Events;

// Lines of a page that tell when its event was.
internal sealed partial class EventClaims
{
    // "Date: 5 May 2024" in a line of its own beside "Venue: Palm Hotel", or "Date & Time: …", "When: …"
    private DateSpan? DayField()
    {
        for (var k = 0; k < a.Lines.Count; k++)
        {
            var line = a.Lines[k];
            var colon = ColonOf(line, Label.DayField);
            if (colon < 0)
            {
                continue;
            }

            var sure = colon - line.First > 1 || a.Span(line.First).Equals("when", StringComparison.OrdinalIgnoreCase) || Beside(k - 1) || Beside(k + 1);
            for (var d = FirstDate(colon); sure && d < dates.Count && dates[d].First < line.End; d++)
            {
                if (dates[d].Day > 0 && anchor.Resolve(dates[d]) is not null)
                {
                    return dates[d];
                }
            }
        }

        return null;
    }

    private bool Beside(int k) => k >= 0 && k < a.Lines.Count && ColonOf(a.Lines[k], Label.EventField) >= 0;

    // The colon behind a label at the head of a line, or -1.
    private int ColonOf(Line line, Label label)
    {
        if (!a.Has(line.First, label) && !a.HasOwn(line.First, label))
        {
            return -1;
        }

        for (var i = line.First + 1; i < line.End && i < line.First + 5; i++)
        {
            if (a.Is(i, W.Colon))
            {
                return i;
            }
        }

        return -1;
    }
}
