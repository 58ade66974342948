using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>A date or interval at tokens [First, End). Year 0 when the text does not say it.</summary>
internal readonly record struct DateSpan(int First, int End, int Year, int Month, int Day, int EndMonth, int EndDay, DateOrigin Origin, int Weekday, int Relative)
{
    public bool IsRelative => Weekday >= 0 || Relative != int.MinValue;
}
