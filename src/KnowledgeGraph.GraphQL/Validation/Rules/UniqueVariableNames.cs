using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.8.1: an operation defines a variable once.</summary>
internal sealed class UniqueVariableNames(ValidationContext context) : ValidationRule(context)
{
    public override void Operation(OperationNode operation)
    {
        foreach (IGrouping<string, VariableDefinitionNode> group in operation.Variables.GroupBy(variable => variable.Name))
        {
            if (group.Skip(1).Any())
                Report($"There can be only one variable named \"${group.Key}\".", [.. group.Select(variable => variable.Variable.Name.Location)]);
        }
    }
}
