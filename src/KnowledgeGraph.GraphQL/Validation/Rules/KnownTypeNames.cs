using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.5.1.2 and 5.8.2: a type named by a fragment or variable is a type of the schema.</summary>
internal sealed class KnownTypeNames(ValidationContext context) : ValidationRule(context)
{
    public override void NamedType(NamedTypeNode type)
    {
        if (Schema.Type(type.Name.Value) is null)
            Report($"Unknown type \"{type.Name.Value}\".", type.Location);
    }
}
