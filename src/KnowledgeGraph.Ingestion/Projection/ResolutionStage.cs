using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// One stage of resolution (institutions, events or persons): decides about the memberships that came, went or changed, and about whom that
/// concerns. Nobody can be concerned who does not share a blocking key with one of them, directly or through others; who does is remembered or
/// read, so that the outcome is that of all memberships.
/// </summary>
internal sealed class ResolutionStage(EntityKind kind, GraphDraft draft, Resolver resolver, RememberedKind remembered)
{
    /// <param name="touched">Articles whose memberships came, or whose earlier stages changed: their profiles are made afresh.</param>
    /// <param name="gone">Memberships of this kind that were removed.</param>
    /// <returns>The articles in which a membership of this kind is now another entity.</returns>
    public async ValueTask<HashSet<Id>> RunAsync(IReadOnlyCollection<Id> touched, IReadOnlyList<MembershipRow> gone, CancellationToken cancellationToken)
    {
        var keys = new HashSet<string>(gone.SelectMany(row => row.BlockingKeys), StringComparer.Ordinal);
        var changed = await RefreshProfilesAsync(touched, keys, cancellationToken);
        var coming = await ComingAsync(changed, gone, keys, cancellationToken);
        var former = coming.Concat(gone).Select(row => row.Entity).ToHashSet();
        remembered.Add(coming);
        var settled = remembered.Set.Settle();
        former.UnionWith(settled.Reviewed);
        await ReviewsAsync(former, settled.Reviews, cancellationToken);
        return await PlaceAsync(settled, cancellationToken);
    }

    /// <summary>Puts the memberships that are now of another entity, or joined otherwise.</summary>
    private async ValueTask<HashSet<Id>> PlaceAsync(Settled settled, CancellationToken cancellationToken)
    {
        var articles = new HashSet<Id>();
        var rows = await draft.GetAsync<MembershipRow>(RowKind.Membership, settled.Members.Select(placement => placement.Member.Membership), cancellationToken);
        foreach (var (entity, member) in settled.Members)
        {
            var row = rows[member.Membership];
            if (row.Entity != entity)
            {
                articles.Add(row.Article);
            }

            var reasons = row.Reasons.SequenceEqual(member.Reasons) ? row.Reasons : member.Reasons;
            draft.Put(row with { Entity = entity, Joined = member.Joined, Score = member.Score, Reasons = reasons });
        }

        return articles;
    }

    /// <summary>Replaces the reviews of entities.</summary>
    private async ValueTask ReviewsAsync(HashSet<Id> entities, ImmutableArray<ReviewPair> reviews, CancellationToken cancellationToken)
    {
        var rows = reviews.Select(review => new ReviewRow
        {
            Id = Ids.Review(review.Left, review.Right),
            EntityKind = kind,
            Left = review.Left,
            Right = review.Right,
            Probability = review.Probability,
            Reasons = review.Reasons,
        }).ToDictionary(row => row.Id);
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

    /// <summary>Profiles of the touched articles with their references to earlier stages as these now stand.</summary>
    /// <param name="keys">Takes their keys, old and new.</param>
    /// <returns>Those that are not as they were.</returns>
    private async ValueTask<List<MembershipRow>> RefreshProfilesAsync(IReadOnlyCollection<Id> touched, HashSet<string> keys, CancellationToken cancellationToken)
    {
        var changed = new List<MembershipRow>();
        var memberships = await draft.LookupAsync<MembershipRow>(RowIndex.MembershipByArticle, touched, cancellationToken);
        var statements = (await draft.LookupAsync<StatementRow>(RowIndex.StatementByArticle, touched, cancellationToken)).ToLookup(row => row.Article);
        var wholes = (await draft.LookupAsync<ClaimRow>(RowIndex.ClaimByArticle, touched, cancellationToken)).Where(row => row.Field == ClaimField.PartOf).ToLookup(row => row.Article);
        var mentions = (await draft.LookupAsync<MentionRow>(RowIndex.MentionByArticle, touched, cancellationToken)).ToDictionary(row => row.Id, row => row.Membership);
        var judgements = await BoundJudgements.OfAsync(draft, touched, cancellationToken);
        foreach (var row in memberships.Where(row => row.Profile.Kind == kind))
        {
            var profile = Refer(row.Profile, statements[row.Article], wholes[row.Article].ToLookup(claim => claim.Entity, claim => claim.Target), mentions);
            var bound = BoundJudgements.Bind(row with { Profile = profile }, resolver.BlockingKeys(profile), judgements);
            if (!ReferenceEquals(profile, row.Profile) || bound.Judgements != row.Judgements || !bound.BlockingKeys.SequenceEqual(row.BlockingKeys))
            {
                keys.UnionWith(row.BlockingKeys);
                keys.UnionWith(bound.BlockingKeys);
                draft.Put(bound);
                changed.Add(bound);
            }
        }

        return changed;
    }

    /// <summary>The profile as it refers to earlier stages; the same one when nothing of that changed.</summary>
    private Profile Refer(Profile profile, IEnumerable<StatementRow> statements, ILookup<Id, Id?> wholes, Dictionary<Id, Id> mentions)
    {
        var asserted = statements.Where(row => row.Holds).ToList();
        var (institutions, events) = (profile.Institutions, profile.Events);
        switch (kind)
        {
            case EntityKind.Event:
                institutions = Sorted(asserted
                    .Where(row => row is { Relation: Relation.Organized, SubjectKind: EntityKind.Institution } && mentions[row.ObjectMention] == profile.Id)
                    .Select(row => row.Subject));
                break;
            case EntityKind.Person:
                institutions = Sorted(asserted
                    .Where(row => row.Relation == Relation.AffiliatedWith && mentions[row.SubjectMention] == profile.Id)
                    .Select(row => row.Object));
                events = Sorted(asserted
                    .Where(row => row.Relation != Relation.AffiliatedWith && mentions[row.SubjectMention] == profile.Id)
                    .SelectMany(row => wholes[row.Object].OfType<Id>().Append(row.Object)));
                break;
        }

        return institutions.SequenceEqual(profile.Institutions) && events.SequenceEqual(profile.Events)
            ? profile
            : profile with { Institutions = institutions, Events = events };
    }

    /// <summary>
    /// The memberships to take in: those that changed; those that were remembered with who went or changed; and those with a key of theirs, or of
    /// each other's, that is not remembered.
    /// </summary>
    private async ValueTask<List<MembershipRow>> ComingAsync(List<MembershipRow> changed, IReadOnlyList<MembershipRow> gone, HashSet<string> keys, CancellationToken cancellationToken)
    {
        var coming = changed.ToDictionary(row => row.Id);
        var beside = changed.Select(row => row.Profile.Article).Distinct().SelectMany(remembered.Set.OfArticle).ToList();
        var left = remembered.Forget(gone.Concat(changed).Select(row => row.Id).Concat(beside));
        foreach (var row in (await draft.GetAsync<MembershipRow>(RowKind.Membership, left, cancellationToken)).Values)
        {
            if (coming.TryAdd(row.Id, row))
            {
                keys.UnionWith(row.BlockingKeys);
            }
        }

        var asked = new HashSet<string>(StringComparer.Ordinal);
        var frontier = keys.Where(IsUnknown).ToList();
        while (frontier.Count > 0)
        {
            asked.UnionWith(frontier);
            var rows = await draft.LookupAsync<MembershipRow>(
                RowIndex.MembershipByBlockingKey,
                frontier.Select(key => RowIndexes.BlockingPartition(kind, key)),
                cancellationToken);
            frontier = [.. rows.Where(row => coming.TryAdd(row.Id, row)).SelectMany(row => row.BlockingKeys).Where(key => IsUnknown(key) && !asked.Contains(key)).Distinct(StringComparer.Ordinal)];
        }

        return [.. coming.Values];
    }

    private bool IsUnknown(string key) => !remembered.Set.Knows(key);

    private static ImmutableArray<Id> Sorted(IEnumerable<Id> ids) => [.. ids.Distinct().Order()];
}
