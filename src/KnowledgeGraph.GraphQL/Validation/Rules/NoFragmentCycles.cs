using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.5.2.2: no fragment spreads itself, be it through others.</summary>
internal sealed class NoFragmentCycles(ValidationContext context) : ValidationRule(context)
{
    public override void Document(DocumentNode document)
    {
        foreach (ImmutableArray<FragmentSpreadNode> cycle in Context.Fragments.Cycles)
            Report($"The fragment \"{cycle[^1].Name.Value}\" spreads itself.", [.. cycle.Select(spread => spread.Location)]);
    }
}
