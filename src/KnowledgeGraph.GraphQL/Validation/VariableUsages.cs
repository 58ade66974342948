using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>A variable where it stands.</summary>
/// <param name="Type">What is expected there; null where that is unknown.</param>
/// <param name="HasDefault">Whether the argument or input field has a default of its own.</param>
/// <param name="InOneOf">Whether it is the value of a field of a oneOf input object.</param>
internal readonly record struct VariableUsage(VariableNode Variable, GraphQLType? Type, bool HasDefault, bool InOneOf);

/// <summary>The variables of each operation and fragment, gathered while the document is walked.</summary>
internal sealed class VariableUsages
{
    private readonly Dictionary<ExecutableDefinitionNode, List<VariableUsage>> _byDefinition = [];
    private List<VariableUsage> _current = [];

    public void Begin(ExecutableDefinitionNode definition) => _byDefinition[definition] = _current = [];

    public void Add(VariableUsage usage) => _current.Add(usage);

    public IReadOnlyList<VariableUsage> Of(ExecutableDefinitionNode definition) => _byDefinition.TryGetValue(definition, out List<VariableUsage>? usages) ? usages : [];

    /// <summary>Those of an operation and of every fragment it reaches, each fragment once.</summary>
    public IEnumerable<VariableUsage> Reached(OperationNode operation, FragmentGraph fragments)
    {
        foreach (VariableUsage usage in Of(operation))
            yield return usage;
        foreach (FragmentNode fragment in fragments.Reached(operation))
        {
            foreach (VariableUsage usage in Of(fragment))
                yield return usage;
        }
    }
}
