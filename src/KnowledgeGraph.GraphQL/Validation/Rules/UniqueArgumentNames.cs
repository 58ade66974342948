using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.4.2: an argument is given once.</summary>
internal sealed class UniqueArgumentNames(ValidationContext context) : ValidationRule(context)
{
    public override void Field(FieldNode field) => Check(field.Arguments);

    public override void Directive(DirectiveNode directive) => Check(directive.Arguments);

    private void Check(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.Length < 2)
            return;
        foreach (IGrouping<string, ArgumentNode> group in arguments.GroupBy(argument => argument.Name.Value))
        {
            if (group.Skip(1).Any())
                Report($"The argument \"{group.Key}\" is given more than once.", [.. group.Select(argument => argument.Name.Location)]);
        }
    }
}
