namespace KnowledgeGraph.Ingestion.Html;

/// <summary>One line of a page's text.</summary>
/// <param name="Breaks">Whether a paragraph begins here; otherwise only a line of the same one.</param>
/// <param name="Linked">How many of its characters are links.</param>
internal readonly record struct PageLine(string Text, bool Breaks, int Linked, bool IsHeading)
{
    /// <summary>Nothing but links, and no sentence: a way to somewhere else.</summary>
    public bool IsLink => Linked * 10 >= Text.Length * 9 && !(Text.Length > 60 && Text[^1] is '.' or '。' or '"' or '”');

    /// <summary>The page's own words: a button, or the way to another article.</summary>
    public bool IsPages => IsLink || Is(PageWords.DroppedLines) || (Linked * 2 >= Text.Length && Begins(PageWords.PointingStarts));

    /// <summary>The head of what comes below an article.</summary>
    public bool Closes => Is(PageWords.ClosingLines) || (IsHeading && Begins(PageWords.ClosingStarts));

    private bool Is(IReadOnlySet<string> lines) => Text.Length <= 40 && lines.Contains(Text.TrimEnd(':', '：', '…', ' ', '»', '>'));

    private bool Begins(IReadOnlySet<string> starts)
    {
        var text = Text;
        return starts.Any(start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase));
    }
}
