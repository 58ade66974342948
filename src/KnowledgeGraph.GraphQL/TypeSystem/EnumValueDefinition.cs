using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A value of an enum.</summary>
public sealed class EnumValueDefinition
{
    internal EnumValueDefinition(string name, string? description, object value, ImmutableArray<DirectiveNode> directives)
    {
        Name = name;
        Description = description;
        Value = value;
        Directives = directives;
        DeprecationReason = BuiltIn.DeprecationReason(directives);
    }

    public string Name { get; }

    public string? Description { get; }

    /// <summary>What resolvers give and get.</summary>
    public object Value { get; }

    public string? DeprecationReason { get; }

    public ImmutableArray<DirectiveNode> Directives { get; }

    internal byte[] JsonName => field ??= JsonText.Quote(Name);
}
