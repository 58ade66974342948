using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>
/// Which definition spreads which fragments. All walks use stacks of their own: a document can chain more fragments than the thread's
/// stack could follow.
/// </summary>
internal sealed class FragmentGraph
{
    // Cycles can be as many and as long as there are fragments: beyond these spreads no more are told.
    private const int MostSpreadsTold = 1_000;

    private readonly Dictionary<string, FragmentNode> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<ExecutableDefinitionNode, ImmutableArray<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<OperationNode, IReadOnlyList<FragmentNode>> _reached = [];

    public FragmentGraph(DocumentNode document)
    {
        foreach (DefinitionNode definition in document.Definitions)
        {
            if (definition is FragmentNode fragment)
                _byName[fragment.Name.Value] = fragment;
        }

        foreach (DefinitionNode definition in document.Definitions)
        {
            if (definition is ExecutableDefinitionNode executable)
                _spreads[executable] = SpreadsIn(executable.SelectionSet);
        }

        (ChildrenFirst, Cycles) = Sort(document);
    }

    /// <summary>Every fragment after those it spreads; meaningful where there are no cycles.</summary>
    public IReadOnlyList<FragmentNode> ChildrenFirst { get; }

    /// <summary>Each cycle as the spreads that make it.</summary>
    public IReadOnlyList<ImmutableArray<FragmentSpreadNode>> Cycles { get; }

    public FragmentNode? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>All spreads of a definition, at any depth: those of the outer set first.</summary>
    public ImmutableArray<FragmentSpreadNode> Spreads(ExecutableDefinitionNode definition) => _spreads[definition];

    /// <summary>The fragments that an operation reaches, each once.</summary>
    public IReadOnlyList<FragmentNode> Reached(OperationNode operation)
    {
        if (!_reached.TryGetValue(operation, out IReadOnlyList<FragmentNode>? reached))
            _reached[operation] = reached = [.. ReachedBy([operation]).Select(Find).OfType<FragmentNode>()];
        return reached;
    }

    /// <summary>The names that any of the operations reaches, those of missing fragments too.</summary>
    public HashSet<string> ReachedBy(IEnumerable<OperationNode> operations)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<ExecutableDefinitionNode>(operations);
        while (open.TryPop(out ExecutableDefinitionNode? definition))
        {
            foreach (FragmentSpreadNode spread in Spreads(definition))
            {
                if (reached.Add(spread.Name.Value) && Find(spread.Name.Value) is { } fragment)
                    open.Push(fragment);
            }
        }

        return reached;
    }

    private static ImmutableArray<FragmentSpreadNode> SpreadsIn(SelectionSetNode set)
    {
        ImmutableArray<FragmentSpreadNode>.Builder spreads = ImmutableArray.CreateBuilder<FragmentSpreadNode>();
        var open = new Stack<SelectionSetNode>();
        open.Push(set);
        while (open.TryPop(out SelectionSetNode? next))
        {
            foreach (SelectionNode selection in next.Selections)
            {
                if (selection is FragmentSpreadNode spread)
                    spreads.Add(spread);
                else if ((selection as FieldNode)?.SelectionSet is { } inner)
                    open.Push(inner);
                else if (selection is InlineFragmentNode inline)
                    open.Push(inline.SelectionSet);
            }
        }

        return spreads.DrainToImmutable();
    }

    // Depth first, each fragment entered once; a spread back into the fragments being followed closes a cycle.
    private (List<FragmentNode> Order, List<ImmutableArray<FragmentSpreadNode>> Cycles) Sort(DocumentNode document)
    {
        int told = 0;
        var order = new List<FragmentNode>();
        var cycles = new List<ImmutableArray<FragmentSpreadNode>>();
        var entered = new HashSet<string>(StringComparer.Ordinal);
        var depthByName = new Dictionary<string, int>(StringComparer.Ordinal);
        var path = new List<FragmentSpreadNode>();
        var open = new Stack<(FragmentNode Fragment, int Next)>();
        foreach (DefinitionNode definition in document.Definitions)
        {
            if (definition is not FragmentNode root || !entered.Add(root.Name.Value))
                continue;
            depthByName[root.Name.Value] = 0;
            open.Push((root, 0));
            while (open.TryPop(out (FragmentNode Fragment, int Next) frame))
            {
                ImmutableArray<FragmentSpreadNode> spreads = Spreads(frame.Fragment);
                if (frame.Next >= spreads.Length)
                {
                    order.Add(frame.Fragment);
                    depthByName.Remove(frame.Fragment.Name.Value);
                    if (path.Count > 0)
                        path.RemoveAt(path.Count - 1);
                    continue;
                }

                open.Push((frame.Fragment, frame.Next + 1));
                FragmentSpreadNode spread = spreads[frame.Next];
                if (depthByName.TryGetValue(spread.Name.Value, out int depth))
                {
                    if (told < MostSpreadsTold)
                        cycles.Add([.. path.Skip(depth), spread]);
                    told += path.Count - depth + 1;
                }
                else if (Find(spread.Name.Value) is { } next && entered.Add(spread.Name.Value))
                {
                    path.Add(spread);
                    depthByName[spread.Name.Value] = path.Count;
                    open.Push((next, 0));
                }
            }
        }

        return (order, cycles);
    }
}
