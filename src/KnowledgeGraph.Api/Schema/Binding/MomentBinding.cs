using System.Globalization;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>Another moment than now: as of a day in the world, as known at an instant, or both.</summary>
internal static class MomentBinding
{
    /// <exception cref="BadArgumentException">No moment, or one that contradicts itself.</exception>
    public static async ValueTask<MomentNode> OpenAsync(Scope scope, Snapshots snapshots, InputObject arguments, CancellationToken cancellationToken)
    {
        var (day, knownAt) = (arguments.Find<object>("asOf") as DateOnly?, arguments.Find<object>("knownAt") as DateTimeOffset?);
        var asOf = AsOfDay(day, arguments.Flag("includeUndated"), knownAt);
        var reader = knownAt is { } instant ? await snapshots.OpenKnownAtAsync(instant, cancellationToken) : scope.Reader;
        return new MomentNode(new Scope(reader.At(asOf), isMoment: true));
    }

    private static AsOf? AsOfDay(DateOnly? day, bool includeUndated, DateTimeOffset? knownAt)
    {
        if (day is not { } asOf)
        {
            return knownAt is null ? throw new BadArgumentException("asOf", "'at' needs a moment: 'asOf', 'knownAt' or both.")
                : includeUndated ? null
                : throw new BadArgumentException("includeUndated", "'includeUndated' speaks of 'asOf', which is not given.");
        }

        return knownAt is { } instant && asOf > DateOnly.FromDateTime(instant.UtcDateTime)
            ? throw new BadArgumentException("asOf", string.Create(
                CultureInfo.InvariantCulture, $"'asOf' ({asOf:yyyy-MM-dd}) lies after 'knownAt' ({instant.UtcDateTime:yyyy-MM-dd}): what was known then cannot tell of a later day."))
            : new AsOf(asOf, includeUndated);
    }
}
