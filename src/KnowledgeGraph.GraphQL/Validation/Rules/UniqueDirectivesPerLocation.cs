using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.7.3: a directive that is not repeatable stands once at a place.</summary>
internal sealed class UniqueDirectivesPerLocation(ValidationContext context) : ValidationRule(context)
{
    public override void Directives(ImmutableArray<DirectiveNode> directives, string location)
    {
        if (directives.Length < 2)
            return;
        var first = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (DirectiveNode directive in directives)
        {
            string name = directive.Name.Value;
            if (Schema.Directive(name) is { IsRepeatable: false } && !first.TryAdd(name, directive))
                Report($"The directive \"@{name}\" can stand only once here.", first[name].Location, directive.Location);
        }
    }
}
