using System.Collections.Concurrent;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>An operation ready to run under one setting of the booleans that @skip and @include ask for.</summary>
internal sealed class OperationPlan
{
    private readonly IReadOnlyDictionary<string, FragmentNode> _fragments;
    private readonly IReadOnlyDictionary<string, bool> _conditions;
    private readonly ConcurrentDictionary<SetsKey, SelectionPlan> _selections = new();

    public OperationPlan(
        Schema schema, OperationNode operation, IReadOnlyDictionary<string, FragmentNode> fragments, IReadOnlyDictionary<string, bool> conditions)
    {
        Schema = schema;
        _fragments = fragments;
        _conditions = conditions;
        Root = new SelectionPlan(this, schema.RootType(operation.Kind)!, [operation.SelectionSet]).For(schema.RootType(operation.Kind)!);
    }

    public Schema Schema { get; }

    public TypePlan Root { get; }

    /// <summary>The plan of what is selected below these places of one field.</summary>
    public SelectionPlan Select(NamedType declared, ImmutableArray<FieldNode> nodes)
    {
        ImmutableArray<SelectionSetNode>.Builder sets = ImmutableArray.CreateBuilder<SelectionSetNode>(nodes.Length);
        foreach (FieldNode node in nodes)
        {
            if (node.SelectionSet is not null)
                sets.Add(node.SelectionSet);
        }

        var key = new SetsKey(declared, sets.DrainToImmutable());
        return _selections.GetOrAdd(key, static (key, plan) => new SelectionPlan(plan, key.Declared, key.Sets), this);
    }

    /// <summary>CollectFields and CollectSubfields (sections 6.3.2, 6.3.3), with an explicit stack: fragments may be chained at will.</summary>
    public TypePlan Plan(ObjectType type, ImmutableArray<SelectionSetNode> sets)
    {
        var order = new List<string>();
        var grouped = new Dictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var stack = new Stack<(ImmutableArray<SelectionNode> Selections, int Next)>();
        foreach (SelectionSetNode set in sets)
        {
            stack.Push((set.Selections, 0));
            while (stack.TryPop(out (ImmutableArray<SelectionNode> Selections, int Next) frame))
            {
                if (frame.Next >= frame.Selections.Length)
                    continue;
                stack.Push((frame.Selections, frame.Next + 1));
                SelectionNode selection = frame.Selections[frame.Next];
                if (!IsIncluded(selection.Directives))
                    continue;
                if (selection is FieldNode field)
                    Group(field, order, grouped);
                else if (Inner(selection, type, visited) is { } inner)
                    stack.Push((inner.Selections, 0));
            }
        }

        return new TypePlan(type, Fields(type, order, grouped));
    }

    private FieldPlan[] Fields(ObjectType type, List<string> order, Dictionary<string, List<FieldNode>> grouped)
    {
        var fields = new List<FieldPlan>(order.Count);
        foreach (string name in order)
        {
            List<FieldNode> nodes = grouped[name];
            if (Schema.FieldOf(type, nodes[0].Name.Value) is { } definition)
                fields.Add(new FieldPlan(this, type, definition, [.. nodes]));
        }

        return [.. fields];
    }

    private static void Group(FieldNode field, List<string> order, Dictionary<string, List<FieldNode>> grouped)
    {
        if (!grouped.TryGetValue(field.ResponseName, out List<FieldNode>? nodes))
        {
            grouped.Add(field.ResponseName, nodes = []);
            order.Add(field.ResponseName);
        }

        nodes.Add(field);
    }

    private SelectionSetNode? Inner(SelectionNode selection, ObjectType type, HashSet<string> visited)
    {
        if (selection is InlineFragmentNode inline)
            return inline.TypeCondition is null || Applies(inline.TypeCondition, type) ? inline.SelectionSet : null;
        string name = ((FragmentSpreadNode)selection).Name.Value;
        FragmentNode fragment = _fragments[name];
        return visited.Add(name) && Applies(fragment.TypeCondition, type) ? fragment.SelectionSet : null;
    }

    private bool Applies(NamedTypeNode condition, ObjectType type) =>
        Schema.Type(condition.Name.Value) is { } named && Schema.PossibleTypes(named).Contains(type);

    private bool IsIncluded(ImmutableArray<DirectiveNode> directives)
    {
        foreach (DirectiveNode directive in directives)
        {
            bool? condition = directive.Name.Value is BuiltIn.Skip or BuiltIn.Include ? Condition(directive) : null;
            if (condition == (directive.Name.Value == BuiltIn.Skip))
                return false;
        }

        return true;
    }

    private bool? Condition(DirectiveNode directive) => directive.Argument("if") switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => _conditions[variable.Name.Value],
        _ => null,
    };

    /// <summary>A list of places, compared by reference.</summary>
    private readonly struct SetsKey(NamedType declared, ImmutableArray<SelectionSetNode> sets) : IEquatable<SetsKey>
    {
        public NamedType Declared { get; } = declared;

        public ImmutableArray<SelectionSetNode> Sets { get; } = sets;

        public bool Equals(SetsKey other) => ReferenceEquals(Declared, other.Declared) && Sets.AsSpan().SequenceEqual(other.Sets.AsSpan());

        public override bool Equals(object? obj) => obj is SetsKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.Add(Declared);
            foreach (SelectionSetNode set in Sets)
                hash.Add(set);
            return hash.ToHashCode();
        }
    }
}
