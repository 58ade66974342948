using System.Collections.Concurrent;
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

/// <summary>An operation with its plans, one for each setting of the booleans that @skip and @include ask for.</summary>
internal sealed class PreparedOperation(Schema schema, OperationNode node, IReadOnlyDictionary<string, FragmentNode> fragments)
{
    // Beyond these, plans are made for one request and dropped, so that a client cannot fill the memory with settings.
    private const int MostPlans = 16;

    private readonly ConcurrentDictionary<string, OperationPlan> _plans = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string> _conditions = ConditionVariables.Of(node, fragments);

    public OperationNode Node { get; } = node;

    /// <summary>The plan for these variables; or the variable that decides on a field and is null.</summary>
    public (OperationPlan? Plan, RequestError? Error) PlanFor(VariableValues variables)
    {
        var settings = new Dictionary<string, bool>(StringComparer.Ordinal);
        var key = new char[_conditions.Length];
        for (int i = 0; i < key.Length; i++)
        {
            if (!variables.TryGet(_conditions[i], out object? value) || value is not bool setting)
                return (null, new RequestError(ErrorCodes.BadUserInput, $"Variable \"${_conditions[i]}\" decides on a field and must not be null.", [Node.Location]));
            settings[_conditions[i]] = setting;
            key[i] = setting ? '1' : '0';
        }

        var text = new string(key);
        if (_plans.TryGetValue(text, out OperationPlan? known))
            return (known, null);
        var plan = new OperationPlan(schema, Node, fragments, settings);
        return (_plans.Count < MostPlans ? _plans.GetOrAdd(text, plan) : plan, null);
    }
}
