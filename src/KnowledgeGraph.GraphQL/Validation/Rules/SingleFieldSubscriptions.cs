using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.2.4.1: a subscription has exactly one root field, which is no introspection field, and is not decided by @skip or @include.</summary>
internal sealed class SingleFieldSubscriptions(ValidationContext context) : ValidationRule(context)
{
    public override void Operation(OperationNode operation)
    {
        if (operation.Kind != OperationKind.Subscription || Schema.SubscriptionType is null)
            return;
        var fields = new List<FieldNode>();
        var conditions = new List<DirectiveNode>();
        Collect(operation, fields, conditions);
        if (conditions.Count > 0)
        {
            Report("A subscription must not use @skip or @include on its root.", [.. conditions.Select(directive => directive.Location)]);
            return;
        }

        List<IGrouping<string, FieldNode>> groups = [.. fields.GroupBy(field => field.ResponseName)];
        if (groups.Count > 1)
            Report("A subscription must select only one root field.", [.. groups.Skip(1).SelectMany(group => group).Select(field => field.Location)]);
        foreach (IGrouping<string, FieldNode> group in groups.Where(group => group.First().Name.Value.StartsWith("__", StringComparison.Ordinal)))
            Report("A subscription must not select an introspection field as its root.", [.. group.Select(field => field.Location)]);
    }

    // In the order of the document, each fragment once; what is conditioned is not followed.
    private void Collect(OperationNode operation, List<FieldNode> fields, List<DirectiveNode> conditions)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(SelectionSetNode Set, int Next)>();
        open.Push((operation.SelectionSet, 0));
        while (open.TryPop(out (SelectionSetNode Set, int Next) frame))
        {
            if (frame.Next >= frame.Set.Selections.Length)
                continue;
            open.Push((frame.Set, frame.Next + 1));
            SelectionNode selection = frame.Set.Selections[frame.Next];
            DirectiveNode? condition = BuiltIn.Find(selection.Directives, BuiltIn.Skip) ?? BuiltIn.Find(selection.Directives, BuiltIn.Include);
            if (condition is not null)
                conditions.Add(condition);
            else if (selection is FieldNode field)
                fields.Add(field);
            else if (Inner(selection, visited) is { } inner)
                open.Push((inner, 0));
        }
    }

    private SelectionSetNode? Inner(SelectionNode selection, HashSet<string> visited)
    {
        if (selection is InlineFragmentNode inline)
            return inline.TypeCondition is null || Applies(inline.TypeCondition) ? inline.SelectionSet : null;
        string name = ((FragmentSpreadNode)selection).Name.Value;
        if (!visited.Add(name) || Context.Fragments.Find(name) is not { } fragment)
            return null;
        return Applies(fragment.TypeCondition) ? fragment.SelectionSet : null;
    }

    private bool Applies(NamedTypeNode condition) =>
        Schema.Type(condition.Name.Value) is { } type && Schema.PossibleTypes(type).Contains(Schema.SubscriptionType!);
}
