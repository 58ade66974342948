using System.Collections.Concurrent;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>An operation with its plans, one for each setting of the booleans that @skip and @include ask for.</summary>
internal sealed class PreparedOperation(Schema schema, OperationNode node, IReadOnlyDictionary<string, FragmentNode> fragments)
{
    // Beyond these, plans are made for one request and dropped, so that a client cannot fill the memory with settings.
    private const int Most = 4;

    private static readonly Dictionary<string, bool> NoSettings = [];

    private readonly ConcurrentDictionary<string, OperationPlan> _plans = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string> _conditions = ConditionVariables.Of(node, fragments);

    private OperationPlan? _only;

    public OperationNode Node { get; } = node;

    public int MostPlans => _conditions.Length >= 2 ? Most : 1 << _conditions.Length;

    /// <summary>The plan for these variables; or the variable that decides on a field and is null.</summary>
    public (OperationPlan? Plan, RequestError? Error) PlanFor(VariableValues variables)
    {
        if (_conditions.IsEmpty)
            return (Volatile.Read(ref _only) ?? Interlocked.CompareExchange(ref _only, NewPlan(NoSettings), null) ?? _only, null);
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
        OperationPlan plan = NewPlan(settings);
        return (_plans.Count < Most ? _plans.GetOrAdd(text, plan) : plan, null);
    }

    private OperationPlan NewPlan(IReadOnlyDictionary<string, bool> settings) => new(schema, Node, fragments, settings);
}
