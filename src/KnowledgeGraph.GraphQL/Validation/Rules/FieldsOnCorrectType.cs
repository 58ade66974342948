using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.3.1: a field selected is a field of the type it is selected on. Where introspection is off, its two fields are not there.</summary>
internal sealed class FieldsOnCorrectType(ValidationContext context) : ValidationRule(context)
{
    public override void Field(FieldNode field)
    {
        if (Context.ParentType is not { } parent)
            return;
        if (Context.Field is null)
            Report($"The type \"{parent}\" has no field \"{field.Name.Value}\".", field.Location);
        else if (!Context.Options.Introspection && IsIntrospection(Context.Field))
            Report("Introspection is off.", field.Location);
    }

    private bool IsIntrospection(FieldDefinition field) => ReferenceEquals(field, Schema.SchemaField) || ReferenceEquals(field, Schema.TypeField);
}
