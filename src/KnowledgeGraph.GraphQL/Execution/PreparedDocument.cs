using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A parsed and validated document: what is kept between requests.</summary>
internal sealed class PreparedDocument
{
    private readonly Dictionary<string, FragmentNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PreparedOperation> _byName = new(StringComparer.Ordinal);
    private readonly List<PreparedOperation> _operations = [];

    public PreparedDocument(Schema schema, DocumentNode document)
    {
        foreach (DefinitionNode definition in document.Definitions)
        {
            if (definition is FragmentNode fragment)
                _fragments.TryAdd(fragment.Name.Value, fragment);
        }

        foreach (DefinitionNode definition in document.Definitions)
        {
            if (definition is not OperationNode node)
                continue;
            var operation = new PreparedOperation(schema, node, _fragments);
            _operations.Add(operation);
            _byName.TryAdd(node.Name?.Value ?? "", operation);
        }
    }

    /// <summary>Plans that an operation of it may keep at once.</summary>
    public int MostPlans => _operations.Count == 0 ? 0 : _operations.Max(operation => operation.MostPlans);

    /// <summary>GetOperation (section 6.1).</summary>
    public (PreparedOperation? Operation, RequestError? Error) Choose(string? name)
    {
        if (name is null)
        {
            return _operations.Count switch
            {
                1 => (_operations[0], null),
                0 => (null, NoOperation("The document has no operation.")),
                _ => (null, NoOperation("The document has several operations: name the one to execute.")),
            };
        }

        return name.Length > 0 && _byName.TryGetValue(name, out PreparedOperation? operation)
            ? (operation, null)
            : (null, NoOperation("The document has no operation of that name."));
    }

    private static RequestError NoOperation(string message) => new(ErrorCodes.OperationResolutionFailure, message, []);
}
