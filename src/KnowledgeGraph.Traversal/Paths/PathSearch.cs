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

                List(++searched);
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
        var links = (await _expander.ExpandAsync([.. side.Frontier.Select(id => _ground.Rows[id])])).Values.SelectMany(list => list)
            .Where(link => !avoid.Contains(link.Source) && !avoid.Contains(link.Target)).ToList();
        var rows = await reader.MapAsync<EntityRow>(links.SelectMany(link => new[] { link.Source, link.Target }).Where(id => !_ground.Rows.ContainsKey(id)));
        foreach (var (id, row) in rows)
        {
            _ground.Rows[id] = row;
        }

        links.RemoveAll(link => !_ground.Rows.ContainsKey(link.Source) || !_ground.Rows.ContainsKey(link.Target));
        links.ForEach(_ground.Add);
        side.Advance(links.SelectMany(link => new[] { link.Source, link.Target }));
    }

    private void List(int length)
    {
        if (IsMet())
        {
            var enumeration = new PathEnumeration(_ground, from.Id, to.Id, question.TimeRespecting, reader.Budget);
            _found.AddRange(enumeration.OfLength(length, question.First - _found.Count));
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
