using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The variables that @skip and @include of an operation ask for, fragments included, in the order of meeting them.</summary>
internal static class ConditionVariables
{
    public static ImmutableArray<string> Of(OperationNode operation, IReadOnlyDictionary<string, FragmentNode> fragments)
    {
        var names = new List<string>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var sets = new Stack<SelectionSetNode>();
        sets.Push(operation.SelectionSet);
        while (sets.TryPop(out SelectionSetNode? set))
        {
            foreach (SelectionNode selection in set.Selections)
            {
                Collect(selection.Directives, names);
                SelectionSetNode? inner = selection switch
                {
                    FieldNode field => field.SelectionSet,
                    InlineFragmentNode inline => inline.SelectionSet,
                    FragmentSpreadNode spread when visited.Add(spread.Name.Value) && fragments.TryGetValue(spread.Name.Value, out FragmentNode? fragment) =>
                        fragment.SelectionSet,
                    _ => null,
                };
                if (inner is not null)
                    sets.Push(inner);
            }
        }

        return [.. names];
    }

    private static void Collect(ImmutableArray<DirectiveNode> directives, List<string> names)
    {
        foreach (DirectiveNode directive in directives)
        {
            bool asks = directive.Name.Value is BuiltIn.Skip or BuiltIn.Include;
            if (asks && directive.Argument("if") is VariableNode variable && !names.Contains(variable.Name.Value))
                names.Add(variable.Name.Value);
        }
    }
}
