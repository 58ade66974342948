using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// What is selected below a field, all its places merged; worked out for a concrete type when one is first met. The same places
/// below different parents share one plan, so that their objects are resolved together.
/// </summary>
internal sealed class SelectionPlan
{
    private readonly OperationPlan _operation;
    private readonly ImmutableArray<SelectionSetNode> _sets;
    private readonly Lock _gate = new();
    private TypePlan[] _plans = [];

    public SelectionPlan(OperationPlan operation, NamedType declared, ImmutableArray<SelectionSetNode> sets)
    {
        _operation = operation;
        Declared = declared;
        _sets = sets;
    }

    public NamedType Declared { get; }

    public TypePlan For(ObjectType type)
    {
        foreach (TypePlan plan in Volatile.Read(ref _plans))
        {
            if (ReferenceEquals(plan.Type, type))
                return plan;
        }

        return Build(type);
    }

    /// <summary>Whether some possible type selects the field that ends the path.</summary>
    public bool Selects(ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
            return true;
        foreach (ObjectType type in _operation.Schema.PossibleTypes(Declared))
        {
            foreach (FieldPlan field in For(type).Fields)
            {
                bool found = field.Definition.Name == path[0] && (path.Length == 1 || (field.Selection?.Selects(path[1..]) ?? false));
                if (found)
                    return true;
            }
        }

        return false;
    }

    private TypePlan Build(ObjectType type)
    {
        lock (_gate)
        {
            foreach (TypePlan plan in _plans)
            {
                if (ReferenceEquals(plan.Type, type))
                    return plan;
            }

            TypePlan built = _operation.Plan(type, _sets);
            Volatile.Write(ref _plans, [.. _plans, built]);
            return built;
        }
    }
}
