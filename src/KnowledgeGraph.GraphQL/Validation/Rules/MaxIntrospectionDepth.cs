using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Not of the specification: introspection is a circle (a type's fields' types' fields…), so its lists may be nested less than three
/// deep. Each fragment is measured once.
/// </summary>
internal sealed class MaxIntrospectionDepth(ValidationContext context) : ValidationRule(context)
{
    private const int Most = 3;

    private Dictionary<string, int>? _fragments;

    public override void Field(FieldNode field)
    {
        if (field.Name.Value is not ("__schema" or "__type") || field.SelectionSet is null || Context.Fragments.Cycles.Count > 0)
            return;
        if (Lists(field.SelectionSet, Fragments()) >= Most)
            Report("The introspection is nested too deep.", field.Location);
    }

    private Dictionary<string, int> Fragments()
    {
        if (_fragments is not null)
            return _fragments;
        _fragments = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (FragmentNode fragment in Context.Fragments.ChildrenFirst)
            _fragments[fragment.Name.Value] = Lists(fragment.SelectionSet, _fragments);
        return _fragments;
    }

    // Lists of types inside one another along the deepest way; as deep as one definition.
    private static int Lists(SelectionSetNode set, Dictionary<string, int> fragments)
    {
        int deepest = 0;
        foreach (SelectionNode selection in set.Selections)
        {
            int here = selection switch
            {
                FieldNode { SelectionSet: not null } field => Lists(field.SelectionSet, fragments) + (IsList(field.Name.Value) ? 1 : 0),
                FieldNode field => IsList(field.Name.Value) ? 1 : 0,
                InlineFragmentNode inline => Lists(inline.SelectionSet, fragments),
                FragmentSpreadNode spread => fragments.GetValueOrDefault(spread.Name.Value),
                _ => 0,
            };
            deepest = Math.Max(deepest, here);
        }

        return deepest;
    }

    private static bool IsList(string field) => field is "fields" or "interfaces" or "possibleTypes" or "inputFields";
}
