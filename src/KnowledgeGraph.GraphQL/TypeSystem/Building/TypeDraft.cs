using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A type while the schema is being written: names and syntax, nothing looked up yet.</summary>
internal sealed class TypeDraft(TypeDraftKind kind, string name)
{
    public TypeDraftKind Kind { get; } = kind;

    public string Name { get; } = name;

    public string? Description { get; set; }

    public List<DirectiveNode> Directives { get; } = [];

    public List<FieldDraft> Fields { get; } = [];

    public List<string> Interfaces { get; } = [];

    public List<string> Members { get; } = [];

    public List<EnumValueDraft> Values { get; } = [];

    public List<InputDraft> Inputs { get; } = [];

    public Type? ClrType { get; set; }

    public ScalarCoercion? Coercion { get; set; }

    public Func<object, string?>? ResolveType { get; set; }

    public Func<InputObject, Coerced>? Convert { get; set; }
}

internal enum TypeDraftKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    Input,
}

internal sealed class FieldDraft(string name, TypeNode type)
{
    public string Name { get; } = name;

    public TypeNode Type { get; } = type;

    public string? Description { get; set; }

    public List<InputDraft> Arguments { get; } = [];

    public List<DirectiveNode> Directives { get; } = [];

    public FieldResolver? Resolver { get; set; }

    public SubscribeResolver? Subscribe { get; set; }
}

/// <summary>An argument or an input field.</summary>
internal sealed class InputDraft(string name, TypeNode type)
{
    public string Name { get; } = name;

    public TypeNode Type { get; } = type;

    public string? Description { get; set; }

    public ValueNode? DefaultValue { get; set; }

    public List<DirectiveNode> Directives { get; } = [];
}

internal sealed class EnumValueDraft(string name)
{
    public string Name { get; } = name;

    public string? Description { get; set; }

    public object? Value { get; set; }

    public List<DirectiveNode> Directives { get; } = [];
}

internal sealed class DirectiveDraft(string name)
{
    public string Name { get; } = name;

    public string? Description { get; set; }

    public List<InputDraft> Arguments { get; } = [];

    public bool IsRepeatable { get; set; }

    public ImmutableArray<string> Locations { get; set; } = [];
}
