namespace KnowledgeGraph.Traversal;

/// <summary>How many things a page holds when nothing is said, and at most.</summary>
public sealed record PageSettings(int Default = 20, int Most = 500);

/// <summary>
/// Which part of a list: the first so many after a cursor, or the last so many before one. Cursors bound the part on both sides.
/// </summary>
public sealed record PageRequest
{
    private PageRequest(int size, bool backward, Cursor? after, Cursor? before) =>
        (Size, Backward, After, Before) = (size, backward, after, before);

    public int Size { get; }

    public bool Backward { get; }

    public Cursor? After { get; }

    public Cursor? Before { get; }

    /// <summary>
    /// <paramref name="last"/> given asks backward and <paramref name="first"/> is ignored then, for the schema gives first a default
    /// that cannot be told from a wish.
    /// </summary>
    public static Checked<PageRequest> Create(int? first, string? after, int? last, string? before, PageSettings settings)
    {
        if (SizeError("first", last is null ? first : null, settings) is { } firstError)
        {
            return firstError;
        }

        if (SizeError("last", last, settings) is { } lastError)
        {
            return lastError;
        }

        var afterCursor = Read("after", after);
        var beforeCursor = Read("before", before);
        return afterCursor.Error is { } afterError ? afterError
            : beforeCursor.Error is { } beforeError ? beforeError
            : new PageRequest(last ?? first ?? settings.Default, last is not null, afterCursor.Cursor, beforeCursor.Cursor);
    }

    /// <summary>The first so many, with the usual limits.</summary>
    /// <exception cref="BadArgumentException">The number is out of bounds, or the cursor is not one.</exception>
    public static PageRequest First(int first, string? after = null, PageSettings? settings = null) =>
        Create(first, after, null, null, settings ?? new PageSettings()).OrThrow();

    private static InputError? SizeError(string argument, int? size, PageSettings settings) => size switch
    {
        < 0 => new InputError(argument, $"'{argument}' must not be negative."),
        { } n when n > settings.Most => new InputError(argument, $"'{argument}' is {n}; a page holds at most {settings.Most}."),
        _ => null,
    };

    private static (Cursor? Cursor, InputError? Error) Read(string argument, string? text)
    {
        if (text is null)
        {
            return (null, null);
        }

        return Cursor.TryParse(text, out var cursor) ? (cursor, null) : (null, new InputError(argument, $"'{argument}' is not a cursor of this service."));
    }
}
