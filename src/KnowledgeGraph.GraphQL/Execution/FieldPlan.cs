using System.Text;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>One key of an answer's object: which field, with which arguments, under which name, and what is selected below.</summary>
internal sealed class FieldPlan
{
    private readonly InputObject? _arguments;
    private readonly FieldError? _argumentError;

    public FieldPlan(OperationPlan operation, ObjectType parent, FieldDefinition definition, ImmutableArray<FieldNode> nodes)
    {
        Parent = parent;
        Definition = definition;
        Nodes = nodes;
        ResponseName = nodes[0].ResponseName;
        JsonKey = Encoding.UTF8.GetBytes($",\"{ResponseName}\":");
        Shape = ValueShape.Of(definition.Type);
        IsTypeName = definition.Name == "__typename";
        Resolver = definition.Resolver ?? new EntryResolver(definition.Name);
        NeedsVariables = ArgumentCoercion.UsesVariables(nodes[0]);
        if (!NeedsVariables)
            _argumentError = ArgumentCoercion.Coerce(definition.Arguments, nodes[0].Arguments, VariableValues.None, out _arguments);
        if (definition.Type.Named.IsComposite)
            Selection = operation.Select(definition.Type.Named, nodes);
    }

    public ObjectType Parent { get; }

    public FieldDefinition Definition { get; }

    /// <summary>All places of the document that ask for it, in order; the first one gives the arguments, which are the same in all.</summary>
    public ImmutableArray<FieldNode> Nodes { get; }

    public string ResponseName { get; }

    /// <summary>The key as it is written after another: comma, quotes and colon included.</summary>
    public byte[] JsonKey { get; }

    public ValueShape Shape { get; }

    public bool IsTypeName { get; }

    public FieldResolver Resolver { get; }

    public bool NeedsVariables { get; }

    /// <summary>Null for a leaf.</summary>
    public SelectionPlan? Selection { get; }

    public string Coordinate => $"{Parent.Name}.{Definition.Name}";

    /// <summary>The arguments for these variables, or why there are none.</summary>
    public FieldError? Arguments(VariableValues variables, out InputObject? arguments)
    {
        if (NeedsVariables)
            return ArgumentCoercion.Coerce(Definition.Arguments, Nodes[0].Arguments, variables, out arguments);
        arguments = _arguments;
        return _argumentError;
    }
}

/// <summary>The keys of an answer's object of one concrete type, in order.</summary>
internal sealed class TypePlan(ObjectType type, FieldPlan[] fields)
{
    public ObjectType Type { get; } = type;

    public FieldPlan[] Fields { get; } = fields;
}
