using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Finds single things: by handle, by the name that an analyst types, by uri.</summary>
public sealed class Entities(GraphReader reader)
{
    /// <summary>The entities that the handles (own ids or ids of any mention) lead to, of one kind if one is given; null where nothing holds. At most three store calls.</summary>
    public async ValueTask<IReadOnlyList<EntityRow?>> ByHandlesAsync(IReadOnlyList<Id> handles, EntityKind? kind = null) =>
        [.. (await Handles.EntitiesAsync(reader, handles)).Select(row => kind is null || row?.EntityKind == kind ? row : null)];

    /// <summary>What each name leads to; honorifics, accents, case and the order of words do not matter. One store call.</summary>
    public async ValueTask<IReadOnlyList<NameLookup>> ByNamesAsync(EntityKind kind, IReadOnlyList<string> names)
    {
        var partitions = names.Select(name => Variants(kind, name).Select(key => RowIndexes.FoldPartition(kind, key)).ToArray()).ToArray();
        var found = await reader.LookupAsync(RowIndex.EntityByFoldKey, [.. partitions.SelectMany(keys => keys)]);
        var next = 0;
        var lookups = new List<NameLookup>();
        for (var i = 0; i < names.Count; i++)
        {
            var variants = partitions[i].Select(_ => found[next++]).ToList();
            lookups.Add(new NameLookup(names[i], Ranked(variants.FirstOrDefault(rows => rows.Count > 0) ?? [])));
        }

        return lookups;
    }

    /// <summary>The articles with these uris, to the letter; a live one before a retracted one; null where there is none. One store call.</summary>
    public async ValueTask<IReadOnlyList<ArticleRow?>> ArticlesByUriAsync(IReadOnlyList<string> uris)
    {
        var found = await reader.LookupAsync(RowIndex.ArticleByUri, uris);
        return [.. found.Select(rows => rows.Select(row => (ArticleRow)row.Row).OrderBy(row => row.RetractedAt is not null).ThenBy(row => row.Id).FirstOrDefault())];
    }

    /// <summary>For each name the entities that it may mean, best first. Names that fit to the letter are found in one store call for each kind; the others are searched.</summary>
    public async ValueTask<IReadOnlyList<IReadOnlyList<NameCandidate>>> MatchAsync(IReadOnlyList<string> names, IReadOnlyList<EntityKind>? kinds)
    {
        var asked = kinds is { Count: > 0 } ? kinds.Distinct().Order().ToArray() : Enum.GetValues<EntityKind>();
        var exact = new List<IReadOnlyList<NameLookup>>();
        foreach (var kind in asked)
        {
            exact.Add(await ByNamesAsync(kind, names));
        }

        var matches = new List<IReadOnlyList<NameCandidate>>();
        for (var i = 0; i < names.Count; i++)
        {
            var same = exact.SelectMany(lookups => lookups[i].Candidates).Select(row => SameName(row, names[i])).ToList();
            matches.Add(same.Count > 0 ? [.. same.OrderByDescending(match => match.Entity.LinkCount).ThenBy(match => match.Entity.Id)] : await SimilarAsync(names[i], asked));
        }

        return matches;
    }

    private async ValueTask<IReadOnlyList<NameCandidate>> SimilarAsync(string name, IReadOnlyList<EntityKind> kinds) =>
        [.. (await new EntitySearch(reader).RankAsync(name, kinds)).Select(hit => new NameCandidate(hit.Entity, hit.Score, hit.Matched, hit.Reasons))];

    private static NameCandidate SameName(EntityRow row, string name)
    {
        var keys = Variants(row.EntityKind, name).ToHashSet(StringComparer.Ordinal);
        var form = NameForms.Of(row).FirstOrDefault(form => keys.Contains(NameFolding.FoldKey(form))) ?? row.Name;
        return new NameCandidate(row, 1000, form, [new Reason("same name", form, 1000)]);
    }

    private static IEnumerable<string> Variants(EntityKind kind, string name)
    {
        var words = NameFolding.Words(name);
        var variants = kind == EntityKind.Person ? HonorificWords.Default.Variants(words) : [words];
        return variants.Where(variant => variant.Count > 0).Select(variant => string.Join(' ', variant.Order(StringComparer.Ordinal)));
    }

    private static IReadOnlyList<EntityRow> Ranked(IReadOnlyList<IndexedRow> rows) =>
        [.. rows.Select(row => (EntityRow)row.Row).OrderByDescending(row => row.LinkCount).ThenBy(row => row.Id)];
}
