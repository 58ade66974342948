using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.7.1 and 5.7.2: a directive is known, and may stand where it stands.</summary>
internal sealed class KnownDirectives(ValidationContext context) : ValidationRule(context)
{
    public override void Directives(ImmutableArray<DirectiveNode> directives, string location)
    {
        foreach (DirectiveNode directive in directives)
        {
            DirectiveDefinition? definition = Schema.Directive(directive.Name.Value);
            if (definition is null)
                Report($"Unknown directive \"@{directive.Name.Value}\".", directive.Location);
            else if (!definition.Locations.Contains(location))
                Report($"The directive \"@{directive.Name.Value}\" cannot stand on {location}.", directive.Location);
        }
    }
}
