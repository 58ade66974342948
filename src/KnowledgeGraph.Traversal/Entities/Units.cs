using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Institutions and the units under them.</summary>
internal static class Units
{
    /// <summary>Each institution with all units under it, itself first. One store call a level of the deepest tree.</summary>
    public static async ValueTask<IReadOnlyList<IReadOnlyList<Id>>> ClosuresAsync(GraphReader reader, IReadOnlyList<Id> institutions)
    {
        var closures = institutions.Select(id => new List<Id> { id }).ToArray();
        var units = new Dictionary<Id, IReadOnlyList<Id>>();
        for (var level = institutions.Distinct().ToList(); level.Count > 0;)
        {
            var found = await reader.AllOfAsync<EntityRow>(RowIndex.InstitutionByParent, level);
            foreach (var (parent, rows) in level.Zip(found))
            {
                units[parent] = [.. rows.Select(row => row.Id)];
            }

            level = [.. found.SelectMany(rows => rows).Select(row => row.Id).Distinct().Where(id => !units.ContainsKey(id))];
        }

        foreach (var closure in closures)
        {
            Complete(closure, units);
        }

        return closures;
    }

    /// <summary>The institution that the handle leads to and all units under it; empty when it leads nowhere.</summary>
    public static async ValueTask<HashSet<Id>> WithinAsync(GraphReader reader, Id handle)
    {
        var roots = await Handles.IdsAsync(reader, [handle]);
        return [.. (await ClosuresAsync(reader, [.. roots])).SelectMany(ids => ids)];
    }

    private static void Complete(List<Id> closure, Dictionary<Id, IReadOnlyList<Id>> units)
    {
        var seen = closure.ToHashSet();
        for (var i = 0; i < closure.Count; i++)
        {
            closure.AddRange(units[closure[i]].Where(seen.Add));
        }
    }
}
