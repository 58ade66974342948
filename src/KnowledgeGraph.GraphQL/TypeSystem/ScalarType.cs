using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Section 3.5. The five built-in scalars are known by kind; others carry their two functions.</summary>
public sealed class ScalarType : NamedType
{
    internal ScalarType(string name, string? description, ImmutableArray<DirectiveNode> directives, ScalarCoercion? coercion)
        : base(name, description, directives)
    {
        Kind = coercion is null ? BuiltIn.KindOf(name) : ScalarKind.Custom;
        Coercion = coercion ?? ScalarCoercion.AsIs;
        SpecifiedBy = BuiltIn.StringArgument(directives, BuiltIn.SpecifiedBy, "url");
    }

    /// <summary>Where the scalar is specified, from @specifiedBy.</summary>
    public string? SpecifiedBy { get; }

    internal ScalarKind Kind { get; }

    internal ScalarCoercion Coercion { get; }
}

internal enum ScalarKind : byte
{
    Custom,
    Int,
    Float,
    String,
    Boolean,
    Id,
}
