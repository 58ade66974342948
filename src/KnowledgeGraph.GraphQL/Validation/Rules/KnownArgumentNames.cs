using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.4.1: an argument given is an argument of the field or directive.</summary>
internal sealed class KnownArgumentNames(ValidationContext context) : ValidationRule(context)
{
    public override void Argument(ArgumentNode argument, InputValueDefinition? definition)
    {
        if (definition is not null)
            return;
        string name = argument.Name.Value;
        if (Context.Directive is { } directive)
            Report($"The directive \"@{directive.Name}\" has no argument \"{name}\".", argument.Location);
        else if (!InUnknownDirective && Context.Field is { } field && Context.ParentType is { } parent)
            Report($"The field \"{parent}.{field.Name}\" has no argument \"{name}\".", argument.Location);
    }

    private bool InUnknownDirective { get; set; }

    public override void Field(FieldNode field) => InUnknownDirective = false;

    public override void Directive(DirectiveNode directive) => InUnknownDirective = Context.Directive is null;
}
