using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>The quotes under facts.</summary>
public sealed class Evidences(GraphReader reader)
{
    /// <summary>Most code units that a context may reach to either side.</summary>
    public const int MostContext = 5000;

    /// <summary>By statement id. One store call.</summary>
    public ValueTask<IReadOnlyList<Page<Evidence>>> OfParticipationsAsync(IReadOnlyList<ParticipationRow> rows, PageRequest page) =>
        PagesAsync([.. rows.Select(row => (IReadOnlyList<Id>)row.Statements)], [.. rows.Select(_ => Array.Empty<InteractionRow>())], page);

    /// <summary>By statement id. One store call.</summary>
    public ValueTask<IReadOnlyList<Page<Evidence>>> OfAffiliationsAsync(IReadOnlyList<AffiliationRow> rows, PageRequest page) =>
        PagesAsync([.. rows.Select(row => (IReadOnlyList<Id>)row.Statements)], [.. rows.Select(_ => Array.Empty<InteractionRow>())], page);

    /// <summary>What the two did with each other, then the statements that place either of them there, by id. One store call.</summary>
    public ValueTask<IReadOnlyList<Page<Evidence>>> OfMeetingsAsync(IReadOnlyList<Meeting> meetings, PageRequest page) =>
        PagesAsync([.. meetings.Select(meeting => meeting.Statements)], [.. meetings.Select(meeting => meeting.Interactions)], page);

    /// <summary>The words under each claim; null where there is none. One store call.</summary>
    public async ValueTask<IReadOnlyList<Evidence?>> OfClaimsAsync(IReadOnlyList<Id?> claims)
    {
        var rows = await reader.MapAsync<ClaimRow>(claims.OfType<Id>());
        return [.. claims.Select(claim => claim is { } id && rows.TryGetValue(id, out var row) ? Evidence.Of(row) : null)];
    }

    /// <summary>The words under each statement; null where there is none. One store call.</summary>
    public async ValueTask<IReadOnlyList<Evidence?>> OfStatementsAsync(IReadOnlyList<Id> statements) =>
        [.. (await reader.GetAsync<StatementRow>(statements)).Select(row => row is null ? null : Evidence.Of(row))];

    /// <summary>The quotes with so many code units around them, never half of a surrogate pair; null where the text is not there any more. One store call.</summary>
    /// <exception cref="BadArgumentException">The number is negative or beyond <see cref="MostContext"/>.</exception>
    public async ValueTask<IReadOnlyList<TextSpan?>> ContextsAsync(IReadOnlyList<Evidence> evidence, int characters)
    {
        if (characters is < 0 or > MostContext)
        {
            throw new BadArgumentException("characters", $"'characters' is from 0 to {MostContext}.");
        }

        var texts = await reader.TextsAsync([.. evidence.Select(item => item.Article)]);
        return [.. evidence.Zip(texts, (item, text) => text is null ? null : Around(text.Text, item.At, characters))];
    }

    private async ValueTask<IReadOnlyList<Page<Evidence>>> PagesAsync(
        IReadOnlyList<IReadOnlyList<Id>> statements, IReadOnlyList<IReadOnlyList<InteractionRow>> interactions, PageRequest page)
    {
        // Pages are cut on ids alone, so only the rows of the pages are read.
        var ordering = new Ordering<Item>("Evidence", false, item => new Place(0, item.Interaction is null ? "1" : "0", item.Id));
        var pages = statements.Zip(interactions, (ids, dealings) => ordering.PageOf(
            [.. dealings.Select(row => new Item(row.Id, row)), .. ids.Select(id => new Item(id, null))], page, reader.State.Sequence)).ToList();
        var rows = await reader.MapAsync<StatementRow>(Ids(pages.SelectMany(part => part.Nodes)));
        var whole = Whole<Evidence>.Of(pages.Count, () => AllAsync(pages), async () => [.. await Task.WhenAll(pages.Select(part => part.Whole.CountAsync().AsTask()))]);
        return [.. pages.Select((part, i) => new Page<Evidence>(
            [.. part.Edges.Select(edge => (edge.Cursor, Found: Make(edge.Node, rows))).Where(edge => edge.Found is not null).Select(edge => new Edge<Evidence>(edge.Cursor, edge.Found!))],
            part.HasNext,
            part.HasPrevious,
            whole[i]))];
    }

    private async Task<IReadOnlyList<IReadOnlyList<Evidence>>> AllAsync(List<Page<Item>> pages)
    {
        var items = await Task.WhenAll(pages.Select(page => page.Whole.AllAsync().AsTask()));
        var rows = await reader.MapAsync<StatementRow>(Ids(items.SelectMany(list => list)));
        return [.. items.Select(list => (IReadOnlyList<Evidence>)[.. list.Select(item => Make(item, rows)).OfType<Evidence>()])];
    }

    private static IEnumerable<Id> Ids(IEnumerable<Item> items) => items.Where(item => item.Interaction is null).Select(item => item.Id);

    private static Evidence? Make(Item item, Dictionary<Id, StatementRow> rows) =>
        item.Interaction is { } dealing ? Evidence.Of(dealing) : rows.TryGetValue(item.Id, out var row) ? Evidence.Of(row) : null;

    private static TextSpan Around(string text, TextRange at, int characters)
    {
        var start = Math.Max(0, at.Start - characters);
        var end = Math.Min(text.Length, at.End + characters);
        start += start > 0 && start < at.Start && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= end > at.End && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return new TextSpan(text[start..end], new TextRange(start, end));
    }

    private readonly record struct Item(Id Id, InteractionRow? Interaction);
}
