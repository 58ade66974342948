using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>What is asked of changes, listed or followed. Each refuses what cannot be used with a <see cref="BadArgumentException"/>.</summary>
internal static class ChangeArguments
{
    private const int MostPeople = 100;

    public static List<Id> People(string[] ids) => ids.Length is > 0 and <= MostPeople
        ? [.. ids.Select(id => EntityHandle.Parse(id, "of").OrThrow().Id)]
        : throw new BadArgumentException("of", $"'of' has {ids.Length} people; it takes 1 to {MostPeople}.");

    public static long? After(InputObject arguments) =>
        arguments.Int("after") is not { } after ? null : after >= 0 ? after : throw new BadArgumentException("after", "'after' is a sequence: 0 or more.");

    public static ChangeFilter Filter(InputObject arguments) => new(
        arguments.List<ChangeKind>("kinds")?.ToHashSet(),
        arguments.List<string>("entities")?.Select(id => EntityHandle.Parse(id, "entities").OrThrow().Id).ToHashSet());
}
