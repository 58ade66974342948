using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// One stage of resolution (institutions, events or persons): decides again every membership that shares a blocking key, directly or
/// through others, with one that came, went or changed. Nothing outside such a component can be touched by it.
/// </summary>
internal sealed class ResolutionStage(EntityKind kind, GraphDraft draft, Resolver resolver)
{
    /// <param name="touched">Articles whose memberships came, or whose earlier stages changed: their profiles are made afresh.</param>
    /// <param name="gone">Memberships of this kind that were removed.</param>
    /// <returns>The articles in which a membership of this kind is now another entity.</returns>
    public async ValueTask<HashSet<Id>> RunAsync(IReadOnlyCollection<Id> touched, IReadOnlyList<MembershipRow> gone, CancellationToken cancellationToken)
    {
        var keys = new HashSet<string>(gone.SelectMany(row => row.BlockingKeys), StringComparer.Ordinal);
        var refreshed = await RefreshProfilesAsync(touched, keys, cancellationToken);
        var component = await ComponentAsync(refreshed, keys, cancellationToken);
        var articles = new HashSet<Id>();
        var former = component.Values.Concat(gone).Select(row => row.Entity).ToHashSet();
        var decided = resolver.Decide(
            kind, component.Values.Select(row => row.Profile).ToList(), Constraints(component.Values), [.. BoundJudgements.Pairs(component.Values, JudgementKind.Unsure)]);
        await ReviewsAsync(former, decided, cancellationToken);
        foreach (var cluster in decided.Clusters)
        {
            foreach (var member in cluster.Members)
            {
                var row = component[member.Membership];
                if (row.Entity != cluster.Entity)
                {
                    articles.Add(row.Article);
                }

                var reasons = row.Reasons.SequenceEqual(member.Reasons) ? row.Reasons : member.Reasons;
                draft.Put(row with { Entity = cluster.Entity, Joined = member.Joined, Score = member.Score, Reasons = reasons });
            }
        }

        return articles;
    }

    /// <summary>Replaces the reviews of the component's entities, those that it had and those that it has.</summary>
    private async ValueTask ReviewsAsync(HashSet<Id> former, Resolved decided, CancellationToken cancellationToken)
    {
        var rows = decided.Reviews.Select(review => new ReviewRow
        {
            Id = Ids.Review(review.Left, review.Right),
            EntityKind = kind,
            Left = review.Left,
            Right = review.Right,
            Probability = review.Probability,
            Reasons = review.Reasons,
        }).ToDictionary(row => row.Id);
        var entities = former.Concat(decided.Clusters.Select(cluster => cluster.Entity)).ToHashSet();
        foreach (var row in await draft.LookupAsync<ReviewRow>(RowIndex.ReviewByEntity, entities, cancellationToken))
        {
            if (!rows.ContainsKey(row.Id))
            {
                draft.Remove(row);
            }
        }

        foreach (var row in rows.Values)
        {
            draft.Put(row);
        }
    }

    private static List<Constraint> Constraints(IReadOnlyCollection<MembershipRow> component) =>
    [
        .. BoundJudgements.Pairs(component, JudgementKind.Same).Select(pair => new Constraint(pair.Left, pair.Right, Same: true)),
        .. BoundJudgements.Pairs(component, JudgementKind.NotSame).Select(pair => new Constraint(pair.Left, pair.Right, Same: false)),
    ];

    /// <summary>Profiles of the touched articles with their references to earlier stages as these now stand.</summary>
    /// <param name="keys">Takes their keys, old and new.</param>
    private async ValueTask<List<MembershipRow>> RefreshProfilesAsync(IReadOnlyCollection<Id> touched, HashSet<string> keys, CancellationToken cancellationToken)
    {
        var refreshed = new List<MembershipRow>();
        var memberships = await draft.LookupAsync<MembershipRow>(RowIndex.MembershipByArticle, touched, cancellationToken);
        var statements = (await draft.LookupAsync<StatementRow>(RowIndex.StatementByArticle, touched, cancellationToken)).ToLookup(row => row.Article);
        var wholes = (await draft.LookupAsync<ClaimRow>(RowIndex.ClaimByArticle, touched, cancellationToken)).Where(row => row.Field == ClaimField.PartOf).ToLookup(row => row.Article);
        var mentions = (await draft.LookupAsync<MentionRow>(RowIndex.MentionByArticle, touched, cancellationToken)).ToDictionary(row => row.Id, row => row.Membership);
        var judgements = await BoundJudgements.OfAsync(draft, touched, cancellationToken);
        foreach (var row in memberships.Where(row => row.Profile.Kind == kind))
        {
            var profile = Refer(row.Profile, statements[row.Article], wholes[row.Article].ToLookup(claim => claim.Entity, claim => claim.Target), mentions);
            var bound = BoundJudgements.Bind(row with { Profile = profile }, resolver.BlockingKeys(profile), judgements);
            keys.UnionWith(row.BlockingKeys);
            keys.UnionWith(bound.BlockingKeys);
            draft.Put(bound);
            refreshed.Add(bound);
        }

        return refreshed;
    }

    private Profile Refer(Profile profile, IEnumerable<StatementRow> statements, ILookup<Id, Id?> wholes, Dictionary<Id, Id> mentions)
    {
        var asserted = statements.Where(row => row.Holds).ToList();
        return kind switch
        {
            EntityKind.Event => profile with
            {
                Institutions = Sorted(asserted
                    .Where(row => row is { Relation: Relation.Organized, SubjectKind: EntityKind.Institution } && mentions[row.ObjectMention] == profile.Id)
                    .Select(row => row.Subject)),
            },
            EntityKind.Person => profile with
            {
                Institutions = Sorted(asserted
                    .Where(row => row.Relation == Relation.AffiliatedWith && mentions[row.SubjectMention] == profile.Id)
                    .Select(row => row.Object)),
                Events = Sorted(asserted
                    .Where(row => row.Relation != Relation.AffiliatedWith && mentions[row.SubjectMention] == profile.Id)
                    .SelectMany(row => wholes[row.Object].OfType<Id>().Append(row.Object))),
            },
            _ => profile,
        };
    }

    /// <param name="refreshed">Members in any case: one that shares no key any more must be set free.</param>
    private async ValueTask<Dictionary<Id, MembershipRow>> ComponentAsync(List<MembershipRow> refreshed, HashSet<string> keys, CancellationToken cancellationToken)
    {
        var component = refreshed.ToDictionary(row => row.Id);
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var frontier = keys.ToList();
        while (frontier.Count > 0)
        {
            asked.UnionWith(frontier);
            var rows = await draft.LookupAsync<MembershipRow>(
                RowIndex.MembershipByBlockingKey,
                frontier.Select(key => RowIndexes.BlockingPartition(kind, key)),
                cancellationToken);
            frontier = [.. rows.Where(row => component.TryAdd(row.Id, row)).SelectMany(row => row.BlockingKeys).Where(key => !asked.Contains(key)).Distinct(StringComparer.Ordinal)];
        }

        return component;
    }

    private static ImmutableArray<Id> Sorted(IEnumerable<Id> ids) => [.. ids.Distinct().Order()];
}
