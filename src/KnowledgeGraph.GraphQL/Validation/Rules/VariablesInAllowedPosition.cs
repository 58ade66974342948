using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.8.5: a variable's type fits every place it is used at; a default, of the variable or of the place, makes up for null.</summary>
internal sealed class VariablesInAllowedPosition(ValidationContext context) : ValidationRule(context)
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
        var variables = new Dictionary<string, (VariableDefinitionNode Node, GraphQLType? Type)>(StringComparer.Ordinal);
        foreach (VariableDefinitionNode variable in operation.Variables)
            variables[variable.Name] = (variable, Schema.TypeOf(variable.Type));
        foreach (VariableUsage usage in Context.Usages.Reached(operation, Context.Fragments))
        {
            if (Context.IsFull)
                return;
            if (usage.Type is null || !variables.TryGetValue(usage.Variable.Name.Value, out (VariableDefinitionNode Node, GraphQLType? Type) variable))
                continue;
            if (variable.Type is not null)
                Check(variable.Node, variable.Type, usage);
        }
    }

    private void Check(VariableDefinitionNode node, GraphQLType type, VariableUsage usage)
    {
        if (!IsAllowed(node, type, usage))
            Report($"Variable \"${node.Name}\" of type \"{type}\" cannot stand where \"{usage.Type}\" is expected.", node.Location, usage.Variable.Location);
        if (usage.InOneOf && !type.IsNonNull)
            Report($"Variable \"${node.Name}\" of type \"{type}\" must be non-null to be the field of a oneOf.", node.Location, usage.Variable.Location);
    }

    /// <summary>IsVariableUsageAllowed.</summary>
    private static bool IsAllowed(VariableDefinitionNode node, GraphQLType type, VariableUsage usage)
    {
        if (usage.Type is not NonNullType expected || type.IsNonNull)
            return Schema.IsSubtype(type, usage.Type!);
        bool hasValue = node.DefaultValue is not null and not NullValueNode;
        return (hasValue || usage.HasDefault) && Schema.IsSubtype(type, expected.Inner);
    }
}
