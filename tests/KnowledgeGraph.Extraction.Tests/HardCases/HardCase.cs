namespace KnowledgeGraph.Extraction.Tests.HardCases;

/// <summary>
/// One construction that is easily misread: its number in the list of hard cases, a text of our own that shows it, what must be read and what
/// must not. A line is "PERSON name", "INSTITUTION name", "EVENT name", "RELATION Subject > Object [detail]" or "FIELD Entity = value";
/// a star stands for anything.
/// </summary>
public sealed record HardCase(int Number, string Text, string[] Wanted, string[] Unwanted)
{
    public override string ToString() => $"{Number}: {Text}";
}
