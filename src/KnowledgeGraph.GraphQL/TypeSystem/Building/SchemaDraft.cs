using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A schema while it is being written.</summary>
internal sealed class SchemaDraft
{
    public string? Description { get; set; }

    public bool HasSchemaDefinition { get; set; }

    public List<DirectiveNode> Directives { get; } = [];

    public List<(OperationKind Kind, string Type)> Roots { get; } = [];

    public List<TypeDraft> Types { get; } = [];

    public List<DirectiveDraft> DirectiveDefinitions { get; } = [];

    /// <summary>What is already known to be wrong.</summary>
    public List<string> Errors { get; } = [];
}

/// <summary>A schema that cannot be built: a mistake of the one who wrote it. Each line of the message is one error.</summary>
public sealed class SchemaException(IReadOnlyList<string> errors) : Exception(string.Join('\n', errors))
{
    public IReadOnlyList<string> Errors { get; } = errors;
}
