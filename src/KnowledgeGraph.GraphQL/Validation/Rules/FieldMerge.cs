using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Finds fields that cannot be merged without comparing each with each: fields are gathered into groups that must agree, and each is
/// held against the first of its group. Groups for shape: all fields of one answer name. Groups for sameness: within these, the
/// fields of one object type together with those of interfaces and unions. What is selected below a group is gathered and grouped in
/// turn. A group met again is not looked at again, so fragments cost once; a work queue takes the place of recursion; every field
/// gathered is paid from a budget. After the algorithm that S. Adameit published for Sangria.
/// </summary>
internal sealed class FieldMerge
{
    private readonly ValidationContext _context;
    private readonly Action<string, FieldNode, FieldNode> _report;
    private readonly HashSet<GroupKey> _seen = [];
    private readonly Queue<(List<Entry> Fields, bool ForShape)> _open = new();
    private readonly Dictionary<FieldNode, string> _signatures = [];
    private readonly HashSet<(FieldNode, FieldNode)> _reported = [];
    private int _budget;

    public FieldMerge(ValidationContext context, Action<string, FieldNode, FieldNode> report)
    {
        _context = context;
        _report = report;
        _budget = context.Options.MergeBudget;
    }

    /// <summary>Checks all below a definition; false when the budget is spent.</summary>
    public bool Check(ExecutableDefinitionNode definition)
    {
        NamedType? type = definition is OperationNode operation
            ? _context.Schema.RootType(operation.Kind)
            : _context.Schema.Type(((FragmentNode)definition).TypeCondition.Name.Value);
        var names = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        Gather(definition.SelectionSet, Composite(type), names, []);
        Enqueue(names, forShape: true);
        Enqueue(names, forShape: false);
        while (_budget > 0 && !_context.IsFull && _open.TryDequeue(out (List<Entry> Fields, bool ForShape) group))
        {
            if (group.ForShape)
                RequireSameShape(group.Fields);
            else
                RequireSameField(group.Fields);
            Dictionary<string, List<Entry>> below = Below(group.Fields);
            Enqueue(below, group.ForShape);
        }

        return _budget > 0;
    }

    private static NamedType? Composite(NamedType? type) => type is { IsComposite: true } ? type : null;

    private void Enqueue(Dictionary<string, List<Entry>> names, bool forShape)
    {
        foreach (List<Entry> fields in names.Values)
        {
            if (forShape)
                Add(fields, true);
            else
                EnqueueByParent(fields);
        }
    }

    // A field on an interface, a union or an unknown type could be any object's, so it belongs to every group.
    private void EnqueueByParent(List<Entry> fields)
    {
        var byObject = new Dictionary<ObjectType, List<Entry>>();
        List<Entry> anyObject = [];
        foreach (Entry field in fields)
        {
            if (field.Parent is not ObjectType type)
            {
                anyObject.Add(field);
                continue;
            }

            if (!byObject.TryGetValue(type, out List<Entry>? group))
                byObject.Add(type, group = []);
            group.Add(field);
        }

        if (byObject.Count == 0)
            Add(anyObject, false);
        foreach (List<Entry> group in byObject.Values)
        {
            _budget -= anyObject.Count;
            if (_budget <= 0)
                return;
            group.AddRange(anyObject);
            Add(group, false);
        }
    }

    private void Add(List<Entry> fields, bool forShape)
    {
        _budget -= fields.Count;
        bool mayConflict = fields.Count > 1 || fields[0].Node.SelectionSet is not null;
        if (mayConflict && _budget > 0 && _seen.Add(new GroupKey(fields, forShape)))
            _open.Enqueue((fields, forShape));
    }

    private Dictionary<string, List<Entry>> Below(List<Entry> fields)
    {
        var names = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        var fragments = new HashSet<string>(StringComparer.Ordinal);
        foreach (Entry field in fields)
        {
            if (field.Node.SelectionSet is not null)
                Gather(field.Node.SelectionSet, Composite(field.Definition?.Type.Named), names, fragments);
        }

        return names;
    }

    private void Gather(SelectionSetNode set, NamedType? parent, Dictionary<string, List<Entry>> names, HashSet<string> fragments)
    {
        var open = new Stack<(SelectionSetNode Set, NamedType? Parent)>();
        open.Push((set, parent));
        while (_budget > 0 && open.TryPop(out (SelectionSetNode Set, NamedType? Parent) next))
        {
            _budget -= next.Set.Selections.Length;
            foreach (SelectionNode selection in next.Set.Selections)
            {
                if (selection is FieldNode field)
                    Put(field, next.Parent, names);
                else if (Inner(selection, next.Parent, fragments) is { } inner)
                    open.Push(inner);
            }
        }
    }

    private (SelectionSetNode, NamedType?)? Inner(SelectionNode selection, NamedType? parent, HashSet<string> fragments)
    {
        if (selection is InlineFragmentNode inline)
            return (inline.SelectionSet, inline.TypeCondition is null ? parent : Composite(_context.Schema.Type(inline.TypeCondition.Name.Value)));
        string name = ((FragmentSpreadNode)selection).Name.Value;
        return fragments.Add(name) && _context.Fragments.Find(name) is { } fragment
            ? (fragment.SelectionSet, Composite(_context.Schema.Type(fragment.TypeCondition.Name.Value)))
            : null;
    }

    private void Put(FieldNode field, NamedType? parent, Dictionary<string, List<Entry>> names)
    {
        if (!names.TryGetValue(field.ResponseName, out List<Entry>? fields))
            names.Add(field.ResponseName, fields = []);
        fields.Add(new Entry(field, parent, _context.Schema.FieldOf(parent, field.Name.Value)));
    }

    private void RequireSameShape(List<Entry> fields)
    {
        Entry? first = null;
        foreach (Entry field in fields)
        {
            if (field.Definition is null)
                continue;
            first ??= field;
            if (!SameShape(first.Value.Definition!.Type, field.Definition.Type))
                Report($"they are of types \"{first.Value.Definition.Type}\" and \"{field.Definition.Type}\"", first.Value.Node, field.Node);
        }
    }

    private static bool SameShape(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (NonNullType x, NonNullType y) => SameShape(x.Inner, y.Inner),
        (NonNullType, _) or (_, NonNullType) => false,
        (ListType x, ListType y) => SameShape(x.Item, y.Item),
        (ListType, _) or (_, ListType) => false,
        _ => ReferenceEquals(a, b) || (!a.IsLeaf && !b.IsLeaf),
    };

    private void RequireSameField(List<Entry> fields)
    {
        FieldNode first = fields[0].Node;
        foreach (Entry field in fields)
        {
            if (field.Node.Name.Value != first.Name.Value)
                Report($"\"{first.Name.Value}\" and \"{field.Node.Name.Value}\" are different fields", first, field.Node);
            else if (!(first.Arguments.IsEmpty && field.Node.Arguments.IsEmpty) && Signature(first) != Signature(field.Node))
                Report("their arguments differ", first, field.Node);
        }
    }

    // Two groups may find the same pair; it is told once, in the order of the text.
    private void Report(string why, FieldNode first, FieldNode second)
    {
        if ((second.Location.Line, second.Location.Column).CompareTo((first.Location.Line, first.Location.Column)) < 0)
            (first, second) = (second, first);
        if (_reported.Add((first, second)))
            _report($"Fields \"{first.ResponseName}\" cannot be merged: {why}. Give them different aliases.", first, second);
    }

    private string Signature(FieldNode field)
    {
        if (!_signatures.TryGetValue(field, out string? signature))
            _signatures[field] = signature = ArgumentSignature.Of(field);
        return signature;
    }

    private readonly record struct Entry(FieldNode Node, NamedType? Parent, FieldDefinition? Definition);

    /// <summary>A group by the places of its fields.</summary>
    private readonly struct GroupKey : IEquatable<GroupKey>
    {
        private readonly List<Entry> _fields;
        private readonly bool _forShape;
        private readonly int _hash;

        public GroupKey(List<Entry> fields, bool forShape)
        {
            _fields = fields;
            _forShape = forShape;
            var hash = default(HashCode);
            hash.Add(forShape);
            foreach (Entry field in fields)
                hash.Add(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(field.Node));
            _hash = hash.ToHashCode();
        }

        public bool Equals(GroupKey other)
        {
            if (_hash != other._hash || _forShape != other._forShape || _fields.Count != other._fields.Count)
                return false;
            for (int i = 0; i < _fields.Count; i++)
            {
                if (!ReferenceEquals(_fields[i].Node, other._fields[i].Node))
                    return false;
            }

            return true;
        }

        public override bool Equals(object? obj) => obj is GroupKey other && Equals(other);

        public override int GetHashCode() => _hash;
    }
}
