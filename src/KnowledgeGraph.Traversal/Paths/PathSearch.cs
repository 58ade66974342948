using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// One search from both ends, a level at a time, the smaller frontier first. When the levels of the two sides add up to n, every link of every
/// path of n steps is known, so the paths of exactly n steps are listed then and nothing shorter can appear later.
/// </summary>
internal sealed class PathSearch(GraphReader reader, PathQuestion question, EntityRow from, EntityRow to, HashSet<Id> avoid)
{
    private readonly LinkExpander _expander = new(reader, new LinkChoice(question.Via, question.Where, question.MaxEventSize, avoid));
    private readonly PathGround _ground = new() { Rows = { [from.Id] = from, [to.Id] = to } };
    private readonly PathSide _forward = new(from.Id);
    private readonly PathSide _backward = new(to.Id);
    private readonly List<Id[]> _found = [];

    public async ValueTask<PathAnswer> RunAsync()
    {
        var searched = 0;
        try
        {
            while (searched < question.MaxSteps && _found.Count < question.First)
            {
                await WidenAsync();
                if (!IsMet() && IsExhausted())
                {
                    return Answer(PathOutcome.NoPathAtAll, searched);
                }

                await ListAsync(++searched);
            }
        }
        catch (CostExceededException)
        {
            return Answer(_found.Count > 0 ? PathOutcome.Found : PathOutcome.BudgetExhausted, searched);
        }

        return Answer(_found.Count > 0 ? PathOutcome.Found : PathOutcome.NoPathWithinMaxSteps, searched);
    }

    /// <summary>One level further on the side with less to do. With a side exhausted every link that matters is known already.</summary>
    private async ValueTask WidenAsync()
    {
        if (IsExhausted())
        {
            return;
        }

        var side = _forward.Frontier.Count <= _backward.Frontier.Count ? _forward : _backward;
        await LoadAsync(side.Frontier);
        var links = (await _expander.ExpandAsync([.. side.Frontier.Where(_ground.Rows.ContainsKey).Select(id => _ground.Rows[id])])).Values.SelectMany(list => list)
            .Where(link => !avoid.Contains(link.Source) && !avoid.Contains(link.Target)).ToList();
        links.ForEach(_ground.Add);
        side.Advance(links.SelectMany(link => new[] { link.Source, link.Target }));
    }

    private async ValueTask ListAsync(int length)
    {
        if (!IsMet())
        {
            return;
        }

        var enumeration = new PathEnumeration(_ground, _forward, from.Id, to.Id, question.TimeRespecting, reader.Budget);
        var paths = enumeration.OfLength(length, question.First - _found.Count);
        await LoadAsync(paths.SelectMany(path => path));
        _found.AddRange(paths);
    }

    /// <summary>Entities are read when they are walked from or shown, which the last level, the largest, mostly is not.</summary>
    private async ValueTask LoadAsync(IEnumerable<Id> ids)
    {
        foreach (var (id, row) in await reader.MapAsync<EntityRow>(ids.Where(id => !_ground.Rows.ContainsKey(id))))
        {
            _ground.Rows[id] = row;
        }
    }

    private bool IsExhausted() => _forward.Frontier.Count == 0 || _backward.Frontier.Count == 0;

    private bool IsMet()
    {
        var (fewer, more) = _forward.Distances.Count < _backward.Distances.Count ? (_forward, _backward) : (_backward, _forward);
        return fewer.Distances.Keys.Any(more.Distances.ContainsKey);
    }

    private PathAnswer Answer(PathOutcome outcome, int searched) => new(outcome, searched, [.. _found.Select(Path)]);

    private FoundPath Path(Id[] ids)
    {
        var nodes = ids.Select(id => _ground.Rows[id]).ToList();
        return new FoundPath(nodes, [.. nodes.Zip(nodes.Skip(1), (one, next) => new PathStep(one, next, _ground.From(one.Id)[next.Id]))]);
    }
}
