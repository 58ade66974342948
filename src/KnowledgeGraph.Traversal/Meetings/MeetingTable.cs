using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// The event trees that a question has come across. People are loaded a level at a time: one store call for their participations, and
/// three for the trees that are new.
/// </summary>
internal sealed class MeetingTable(GraphReader reader)
{
    private readonly Dictionary<Id, IReadOnlyList<Id>> _roots = [];
    private readonly Dictionary<Id, MeetingTree> _trees = [];

    public async ValueTask LoadAsync(IEnumerable<Id> people)
    {
        var open = people.Where(person => !_roots.ContainsKey(person)).Distinct().ToArray();
        var rows = await reader.AllOfAsync<ParticipationRow>(RowIndex.ParticipationByEntity, open);
        foreach (var (person, list) in open.Zip(rows))
        {
            _roots[person] = [.. list.Where(row => MeetingTree.Places(row.Relation)).Select(row => row.Root).Distinct()];
        }

        await LoadTreesAsync(open.SelectMany(person => _roots[person]));
    }

    public async ValueTask LoadTreesAsync(IEnumerable<Id> roots)
    {
        var open = roots.Where(root => !_trees.ContainsKey(root)).Distinct().ToArray();
        if (open.Length == 0)
        {
            return;
        }

        var events = await EventTrees.TreesAsync(reader, open);
        var participations = await reader.AllOfAsync<ParticipationRow>(RowIndex.ParticipationByRoot, open);
        var interactions = await reader.AllOfAsync<InteractionRow>(RowIndex.InteractionByRoot, open);
        for (var i = 0; i < open.Length; i++)
        {
            _trees[open[i]] = new MeetingTree(events[open[i]], participations[i], interactions[i], reader.Settings.Meetings);
        }
    }

    public MeetingTree Tree(Id root) => _trees[root];

    /// <summary>The ties of a loaded person, in no order.</summary>
    public IEnumerable<Tie> TiesOf(Id person)
    {
        var meetings = new List<Meeting>();
        foreach (var tree in _roots[person].Select(root => _trees[root]))
        {
            reader.Budget.Spend(tree.People.Count);
            meetings.AddRange(tree.Of(person));
        }

        return meetings.GroupBy(meeting => (meeting.Left, meeting.Right)).Select(group => new Tie([.. group]));
    }

    /// <summary>Whom a loaded person met, in no order: in one tree, two people were at least both at its root.</summary>
    public HashSet<Id> MetBy(Id person)
    {
        var met = new HashSet<Id>();
        foreach (var tree in _roots[person].Select(root => _trees[root]))
        {
            reader.Budget.Spend(tree.People.Count);
            met.UnionWith(tree.People);
        }

        met.Remove(person);
        return met;
    }

    /// <summary>The tie of two people, one of them loaded; null when no event had both.</summary>
    public Tie? Between(Id one, Id other)
    {
        // The trees of either are enough, for a tree has all its people.
        var roots = _roots.TryGetValue(one, out var ofOne) ? ofOne : _roots[other];
        var meetings = roots.Select(root => _trees[root].Between(one, other)).OfType<Meeting>().ToList();
        return meetings.Count == 0 ? null : new Tie(meetings);
    }
}
