using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.4.3: an argument that is non-null and has no default is given.</summary>
internal sealed class ProvidedRequiredArguments(ValidationContext context) : ValidationRule(context)
{
    public override void Field(FieldNode field)
    {
        if (Context.Field is { } definition)
            Check($"field \"{definition.Name}\"", definition.Arguments, field.Arguments, field.Location);
    }

    public override void Directive(DirectiveNode directive)
    {
        if (Context.Directive is { } definition)
            Check($"directive \"@{definition.Name}\"", definition.Arguments, directive.Arguments, directive.Location);
    }

    private void Check(string what, ImmutableArray<InputValueDefinition> definitions, ImmutableArray<ArgumentNode> given, SourceLocation location)
    {
        foreach (InputValueDefinition definition in definitions)
        {
            if (definition.IsRequired && !given.Any(argument => argument.Name.Value == definition.Name))
                Report($"The {what} needs the argument \"{definition.Name}\" of type \"{definition.Type}\".", location);
        }
    }
}
