using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.2.2.1: no two operations have the same name.</summary>
internal sealed class UniqueOperationNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _first = new(StringComparer.Ordinal);

    public override void Operation(OperationNode operation)
    {
        if (operation.Name is not null && !_first.TryAdd(operation.Name.Value, operation.Name))
            Report($"There can be only one operation named \"{operation.Name.Value}\".", _first[operation.Name.Value].Location, operation.Name.Location);
    }
}
