using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.8.4: a variable that an operation defines is used by it, be it in a fragment.</summary>
internal sealed class NoUnusedVariables(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (DefinitionNode definition in document.Definitions)
        {
            if (definition is OperationNode { Variables.IsEmpty: false } operation)
                Check(operation);
        }
    }

    private void Check(OperationNode operation)
    {
        HashSet<string> used = [.. Context.Usages.Reached(operation, Context.Fragments).Select(usage => usage.Variable.Name.Value)];
        foreach (VariableDefinitionNode variable in operation.Variables)
        {
            if (!used.Contains(variable.Name))
                Report($"Variable \"${variable.Name}\" is never used.", variable.Location);
        }
    }
}
