using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.8.3: a variable used by an operation, be it in a fragment, is defined by it.</summary>
internal sealed class NoUndefinedVariables(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (DefinitionNode definition in document.Definitions)
        {
            if (definition is OperationNode operation)
                Check(operation);
        }
    }

    private void Check(OperationNode operation)
    {
        HashSet<string> defined = [.. operation.Variables.Select(variable => variable.Name)];
        foreach (VariableUsage usage in Context.Usages.Reached(operation, Context.Fragments))
        {
            if (Context.IsFull)
                return;
            if (!defined.Contains(usage.Variable.Name.Value))
                Report($"Variable \"${usage.Variable.Name.Value}\" is not defined.", usage.Variable.Location, operation.Location);
        }
    }
}
