using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>Makes afresh what follows from statements and claims that changed: elected claims, entities, event trees, links.</summary>
internal sealed class Derivation(GraphDraft draft, Memory memory)
{
    public async ValueTask RunAsync(IReadOnlySet<Id> touchedEntities, CancellationToken cancellationToken)
    {
        var statements = await draft.ChangesAsync(RowKind.Statement, cancellationToken);
        var claims = await draft.ChangesAsync(RowKind.Claim, cancellationToken);
        var entities = new HashSet<Id>(touchedEntities);
        entities.UnionWith(Rows<StatementRow>(statements).SelectMany(row => new[] { row.Subject, row.Object }));
        var recounted = await draft.LookupAsync<ClaimRow>(RowIndex.ClaimByArticle, await RecountedAsync(claims: true, cancellationToken), cancellationToken);
        entities.UnionWith(Rows<ClaimRow>(claims).Concat(recounted).Select(row => row.Entity));

        var trees = await Wholes.TreesAsync(draft, entities, Rows<ClaimRow>(claims).Concat(recounted), cancellationToken);
        var grown = await new EntityGrowth(draft, memory).RunAsync(trees, recounted.Select(row => row.Entity), cancellationToken);
        grown.ForEach(draft.Put);
        trees.ExceptWith(grown.Select(row => row.Id));
        await EntitiesAsync(trees, cancellationToken);
        var others = await draft.LookupAsync<StatementRow>(RowIndex.StatementByArticle, await RecountedAsync(claims: false, cancellationToken), cancellationToken);
        statements.AddRange(others.Select(row => new RowChange(row, row)));
        var links = await LinksAsync(statements, cancellationToken);
        await RootsAsync(cancellationToken);
        await new LinkSources(draft).RunAsync(links, cancellationToken);
    }

    private async ValueTask EntitiesAsync(HashSet<Id> entities, CancellationToken cancellationToken)
    {
        var claims = (await draft.LookupAsync<ClaimRow>(RowIndex.ClaimByEntity, entities, cancellationToken)).ToLookup(row => row.Entity);
        var groups = (await draft.GetAsync<ArticleRow>(RowKind.Article, claims.SelectMany(group => group).Select(claim => claim.Article), cancellationToken)).Values
            .Where(row => row.Copies is not null).ToDictionary(row => row.Id, Independence.Group);
        var others = claims.SelectMany(group => group).Select(claim => claim.Target).OfType<Id>().Where(target => !entities.Contains(target));
        var roots = (await draft.GetAsync<EntityRow>(RowKind.Entity, others, cancellationToken)).Values
            .Where(row => row.Event is not null).ToDictionary(row => row.Id, row => row.Event!.Root);
        var wholes = Wholes.Of(ClaimField.PartOf, entities.ToDictionary(id => id, id => claims[id].ToList()), groups, roots);
        foreach (var group in claims)
        {
            Elect([.. group], groups);
        }

        var memberships = (await draft.LookupAsync<MembershipRow>(RowIndex.MembershipByEntity, entities, cancellationToken)).ToLookup(row => row.Entity);
        var mentions = (await draft.LookupAsync<MentionRow>(RowIndex.MentionByEntity, entities, cancellationToken)).ToLookup(row => row.Entity);
        var statements = await draft.LookupAsync<StatementRow>(RowIndex.StatementByEntity, entities, cancellationToken);
        var byEntity = statements.SelectMany(Ends).ToLookup(pair => pair.Entity, pair => pair.Row);
        var names = await NamesAsync(memberships.SelectMany(group => group), cancellationToken);
        var former = await draft.GetAsync<EntityRow>(RowKind.Entity, entities, cancellationToken);
        foreach (var id in entities)
        {
            if (memberships.Contains(id))
            {
                draft.Put(EntityRows.Of(new EntityParts(id, [.. memberships[id]], [.. mentions[id]], [.. byEntity[id]], [.. claims[id]], groups, names.GetValueOrDefault(id)), wholes));
            }
            else if (former.TryGetValue(id, out var row))
            {
                draft.Remove(row);
            }
        }
    }

    /// <summary>The name that a judgement gives an entity: of several the last one made.</summary>
    private async ValueTask<Dictionary<Id, string?>> NamesAsync(IEnumerable<MembershipRow> memberships, CancellationToken cancellationToken)
    {
        var renames = memberships
            .SelectMany(row => row.Judgements.Where(bound => bound.Kind == JudgementKind.Rename), (row, bound) => (row.Entity, bound.Judgement))
            .ToList();
        var judgements = await draft.GetAsync<JudgementRow>(RowKind.Judgement, renames.Select(pair => pair.Judgement), cancellationToken);
        return renames
            .Select(pair => (pair.Entity, Row: judgements[pair.Judgement]))
            .GroupBy(pair => pair.Entity, pair => pair.Row)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(row => row.Sequence).ThenBy(row => row.Id).First().Name);
    }

    /// <summary>Marks the claims that hold, field by field.</summary>
    private void Elect(List<ClaimRow> claims, IReadOnlyDictionary<Id, Id> groups)
    {
        foreach (var field in claims.GroupBy(claim => claim.Field))
        {
            var elected = ClaimElection.Elect(field, groups).Select(claim => claim.Id).ToHashSet();
            foreach (var claim in field)
            {
                draft.Put(claim with { Elected = elected.Contains(claim.Id) });
            }
        }
    }

    /// <summary>Articles that count otherwise among sources: their copies or (for links) their publisher became others.</summary>
    private async ValueTask<List<Id>> RecountedAsync(bool claims, CancellationToken cancellationToken) =>
    [
        .. (await draft.ChangesAsync(RowKind.Article, cancellationToken))
            .Where(change => change is { Before: ArticleRow before, After: ArticleRow after }
                && (before.Copies?.Group != after.Copies?.Group || (!claims && (before.Publisher != after.Publisher || before.PublishedBy != after.PublishedBy))))
            .Select(change => change.After!.Id),
    ];

    /// <returns>The participations that were made again.</returns>
    private async ValueTask<HashSet<Id>> LinksAsync(List<RowChange> changes, CancellationToken cancellationToken)
    {
        var participations = await LinksAsync(RowKind.Participation, changes, row => row.Relation != Relation.AffiliatedWith, row => ((ParticipationRow)row).Statements, cancellationToken);
        await LinksAsync(RowKind.Affiliation, changes, row => row.Relation == Relation.AffiliatedWith, row => ((AffiliationRow)row).Statements, cancellationToken);
        return participations;
    }

    private async ValueTask<HashSet<Id>> LinksAsync(
        RowKind kind,
        List<RowChange> changes,
        Func<StatementRow, bool> ofKind,
        Func<Row, IEnumerable<Id>> statementsOf,
        CancellationToken cancellationToken)
    {
        var changed = Rows<StatementRow>(changes).Where(ofKind).ToList();
        var links = changed.Select(row => row.Link).OfType<Id>().ToHashSet();
        var former = await draft.GetAsync<Row>(kind, links, cancellationToken);
        var ids = former.Values.SelectMany(statementsOf).Concat(changed.Select(row => row.Id));
        var statements = (await draft.GetAsync<StatementRow>(RowKind.Statement, ids, cancellationToken)).Values
            .Where(row => row.Link is not null).OrderBy(row => row.Id).ToLookup(row => row.Link!.Value);
        var behindAll = links.SelectMany(link => statements[link]).ToList();
        var articles = await draft.GetAsync<ArticleRow>(RowKind.Article, behindAll.Select(row => row.Article), cancellationToken);
        var events = await draft.GetAsync<EntityRow>(RowKind.Entity, behindAll.Select(row => row.Object), cancellationToken);
        foreach (var link in links)
        {
            var behind = statements[link].ToList();
            if (behind.Count > 0)
            {
                draft.Put(kind == RowKind.Participation
                    ? LinkRows.Participation(link, behind, events[behind[0].Object])
                    : LinkRows.Affiliation(link, behind, articles));
            }
            else if (former.TryGetValue(link, out var row))
            {
                draft.Remove(row);
            }
        }

        return links;
    }

    /// <summary>Carries a moved root or start of an event to the participations and interactions at it.</summary>
    private async ValueTask RootsAsync(CancellationToken cancellationToken)
    {
        var events = (await draft.ChangesAsync(RowKind.Entity, cancellationToken))
            .Where(change => change.After is EntityRow { Event: not null })
            .ToDictionary(change => change.After!.Id, change => (EntityRow)change.After!);
        foreach (var row in await draft.LookupAsync<ParticipationRow>(RowIndex.ParticipationByEvent, events.Keys, cancellationToken))
        {
            var details = events[row.Event].Event!;
            draft.Put(row with { Root = details.Root, Start = details.Start?.Value.FirstDay });
        }

        var interactions = Rows<InteractionRow>(await draft.ChangesAsync(RowKind.Interaction, cancellationToken)).Select(row => row.Id).ToHashSet();
        var roots = events.Keys.Concat(events.Values.Select(row => row.Event!.Root)).ToHashSet();
        roots.UnionWith(await FormerRootsAsync(cancellationToken));
        var rows = await draft.LookupAsync<InteractionRow>(RowIndex.InteractionByRoot, roots, cancellationToken);
        var pending = await draft.GetAsync<InteractionRow>(RowKind.Interaction, interactions.Concat(rows.Select(row => row.Id)), cancellationToken);
        var happenings = await draft.GetAsync<EntityRow>(RowKind.Entity, pending.Values.Select(row => row.Event).OfType<Id>(), cancellationToken);
        foreach (var row in pending.Values)
        {
            draft.Put(row with { Root = row.Event is { } happening ? happenings[happening].Event!.Root : null });
        }
    }

    private async ValueTask<IEnumerable<Id>> FormerRootsAsync(CancellationToken cancellationToken) =>
        (await draft.ChangesAsync(RowKind.Entity, cancellationToken)).Select(change => (change.Before as EntityRow)?.Event?.Root).OfType<Id>();

    private static IEnumerable<(Id Entity, StatementRow Row)> Ends(StatementRow row)
    {
        yield return (row.Subject, row);
        if (row.Object != row.Subject)
        {
            yield return (row.Object, row);
        }
    }

    private static IEnumerable<T> Rows<T>(IEnumerable<RowChange> changes)
        where T : Row => changes.SelectMany(change => new[] { change.Before, change.After }).OfType<T>();
}
