using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>What one ledger entry changed, in words for the person who caused it.</summary>
/// <param name="NewEntities">Entities that nothing before held.</param>
/// <param name="Replaced">Entities that became others: a merge has one after, a split several.</param>
/// <param name="StatementsMoved">Statements whose subject or object is now another entity.</param>
public sealed record Effect(int NewEntities, ImmutableArray<Replacement> Replaced, int StatementsAdded, int StatementsMoved, int StatementsRemoved)
{
    public static readonly Effect None = new(0, [], 0, 0, 0);

    /// <summary>Of the entry that had it, when one was applied.</summary>
    public long? Sequence { get; init; }

    /// <summary>What it did to the ties: known of previews; of what was applied, <see cref="TieChanges"/> works it out from the delta when somebody asks.</summary>
    public TieCount? Ties { get; init; }

    internal static async ValueTask<Effect> OfAsync(GraphDraft draft, CancellationToken cancellationToken)
    {
        var entities = await draft.ChangesAsync(RowKind.Entity, cancellationToken);
        var memberships = await draft.ChangesAsync(RowKind.Membership, cancellationToken);
        var statements = await draft.ChangesAsync(RowKind.Statement, cancellationToken);
        return Of(entities, memberships, statements);
    }

    /// <summary>What a delta that has been applied changed.</summary>
    public static async ValueTask<Effect> OfAsync(Delta delta, IGraphStore graph, CancellationToken cancellationToken)
    {
        async ValueTask<List<RowChange>> ChangesAsync(RowKind kind)
        {
            var ended = delta.Ended.Where(row => row.Kind == kind).Select(row => row.Id).ToList();
            var before = ended.Count == 0 ? [] : await graph.GetAsync(kind, ended, delta.Sequence - 1, cancellationToken);
            var after = delta.Begun.Where(row => row.Kind == kind).ToDictionary(row => row.Id);
            return [.. before.Select(row => new RowChange(row, after.GetValueOrDefault(row!.Id))), .. after.Values.Where(row => !ended.Contains(row.Id)).Select(row => new RowChange(null, row))];
        }

        return Of(await ChangesAsync(RowKind.Entity), await ChangesAsync(RowKind.Membership), await ChangesAsync(RowKind.Statement)) with { Sequence = delta.Sequence };
    }

    private static Effect Of(List<RowChange> entities, List<RowChange> memberships, List<RowChange> statements)
    {
        var moves = memberships
            .Where(change => change is { Before: MembershipRow before, After: MembershipRow after } && before.Entity != after.Entity)
            .Select(change => (Before: ((MembershipRow)change.Before!).Entity, After: ((MembershipRow)change.After!).Entity))
            .Distinct()
            .ToList();
        var fresh = entities.Where(change => change.Before is null).Select(change => change.After!.Id).ToHashSet();
        var gone = entities.Where(change => change.After is null).Select(change => change.Before!.Id).ToHashSet();
        var replaced = Replacement.Of(moves, id => !fresh.Contains(id), id => !gone.Contains(id));
        var renamed = replaced.SelectMany(replacement => replacement.After).ToHashSet();
        return new Effect(
            entities.Count(change => change is { Before: null, After: { } after } && !renamed.Contains(after.Id)),
            replaced,
            statements.Count(change => change.Before is null),
            statements.Count(change => change is { Before: StatementRow before, After: StatementRow after }
                && (before.Subject != after.Subject || before.Object != after.Object)),
            statements.Count(change => change.After is null));
    }
}

/// <summary>Entities before and after, each in ascending order.</summary>
public sealed record Replacement(ImmutableArray<Id> Before, ImmutableArray<Id> After)
{
    /// <summary>Groups moves of memberships into merges (several before, one after) and splits (one before, several after).</summary>
    /// <param name="was">Whether an entity was there before: what others moved to is then one of those that were merged.</param>
    /// <param name="stays">Whether an entity is there after: what others moved from is then one of those that it was split into.</param>
    internal static ImmutableArray<Replacement> Of(IReadOnlyCollection<(Id Before, Id After)> moves, Func<Id, bool> was, Func<Id, bool> stays)
    {
        var open = moves
            .SelectMany(move => new[] { move, (Before: move.Before, After: stays(move.Before) ? move.Before : move.After), (Before: was(move.After) ? move.After : move.Before, move.After) })
            .Distinct()
            .ToList();
        var groups = ImmutableArray.CreateBuilder<Replacement>();
        while (open.Count > 0)
        {
            var before = new SortedSet<Id> { open[0].Before };
            var after = new SortedSet<Id> { open[0].After };
            int taken;
            do
            {
                taken = open.RemoveAll(move =>
                {
                    var joins = before.Contains(move.Before) || after.Contains(move.After);
                    if (joins)
                    {
                        before.Add(move.Before);
                        after.Add(move.After);
                    }

                    return joins;
                });
            }
            while (taken > 0);
            groups.Add(new Replacement([.. before], [.. after]));
        }

        return groups.ToImmutable();
    }
}
