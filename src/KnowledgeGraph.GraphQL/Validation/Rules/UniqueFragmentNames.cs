using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.5.1.1: no two fragments have the same name.</summary>
internal sealed class UniqueFragmentNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _first = new(StringComparer.Ordinal);

    public override void Fragment(FragmentNode fragment)
    {
        if (!_first.TryAdd(fragment.Name.Value, fragment.Name))
            Report($"There can be only one fragment named \"{fragment.Name.Value}\".", _first[fragment.Name.Value].Location, fragment.Name.Location);
    }
}
