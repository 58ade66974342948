using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.8.2: a variable is of an input type.</summary>
internal sealed class VariablesAreInputTypes(ValidationContext context) : ValidationRule(context)
{
    public override void VariableDefinition(VariableDefinitionNode variable)
    {
        if (Schema.TypeOf(variable.Type) is { IsInput: false })
            Report($"Variable \"${variable.Name}\" cannot be of type \"{variable.Type}\", which is no input type.", variable.Type.Location);
    }
}
