using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Section 3.6.</summary>
public sealed class ObjectType : FieldsType
{
    internal ObjectType(string name, string? description, ImmutableArray<DirectiveNode> directives, Type? clrType)
        : base(name, description, directives) => ClrType = clrType;

    /// <summary>The class whose instances are values of this type, where one was given.</summary>
    public Type? ClrType { get; }

    /// <summary>The name as a JSON string.</summary>
    internal byte[] JsonName => field ??= JsonText.Quote(Name);
}
