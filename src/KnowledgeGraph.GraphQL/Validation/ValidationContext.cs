using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>What all rules see: the document, what surrounds the node being visited, and where errors go.</summary>
internal sealed class ValidationContext(Schema schema, DocumentNode document, GraphQLOptions options)
{
    private readonly List<RequestError> _errors = [];

    public Schema Schema { get; } = schema;

    public DocumentNode Document { get; } = document;

    public GraphQLOptions Options { get; } = options;

    public FragmentGraph Fragments { get; } = new(document);

    public VariableUsages Usages { get; } = new();

    public IReadOnlyList<RequestError> Errors => _errors;

    /// <summary>Fields of all operations with fragments written out.</summary>
    public int ExpandedFields { get; set; }

    /// <summary>Whether enough is known to be wrong.</summary>
    public bool IsFull { get; private set; }

    /// <summary>The type whose fields are being selected; null where it is unknown.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>The field being visited; null where it is unknown.</summary>
    public FieldDefinition? Field { get; set; }

    /// <summary>The directive being visited; null where it is unknown or none is.</summary>
    public DirectiveDefinition? Directive { get; set; }

    public void Report(string rule, string message, params ImmutableArray<SourceLocation> locations)
    {
        if (IsFull)
            return;
        _errors.Add(new RequestError(ErrorCodes.ValidationFailed, message, locations, rule));
        if (_errors.Count < Options.MaxErrors)
            return;
        IsFull = true;
        _errors.Add(new RequestError(ErrorCodes.ValidationFailed, "Too many errors: the rest of the document was not looked at.", [], "TooManyErrors"));
    }
}
