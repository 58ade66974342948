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
    /// <param name="goneKeys">Blocking keys of memberships of this kind that were removed.</param>
    /// <returns>The articles in which a membership of this kind is now another entity.</returns>
    public async ValueTask<HashSet<Id>> RunAsync(IReadOnlyCollection<Id> touched, IEnumerable<string> goneKeys, CancellationToken cancellationToken)
    {
        var keys = new HashSet<string>(goneKeys, StringComparer.Ordinal);
        foreach (var key in await RefreshProfilesAsync(touched, cancellationToken))
        {
            keys.Add(key);
        }

        var component = await ComponentAsync(keys, cancellationToken);
        var articles = new HashSet<Id>();
        foreach (var cluster in resolver.Resolve(kind, component.Values.Select(row => row.Profile).ToList(), []))
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

    /// <summary>Profiles of the touched articles with their references to earlier stages as these now stand; the keys, old and new, of those that changed.</summary>
    private async ValueTask<HashSet<string>> RefreshProfilesAsync(IReadOnlyCollection<Id> touched, CancellationToken cancellationToken)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var memberships = await draft.LookupAsync<MembershipRow>(RowIndex.MembershipByArticle, touched, cancellationToken);
        var statements = (await draft.LookupAsync<StatementRow>(RowIndex.StatementByArticle, touched, cancellationToken)).ToLookup(row => row.Article);
        var wholes = (await draft.LookupAsync<ClaimRow>(RowIndex.ClaimByArticle, touched, cancellationToken)).Where(row => row.Field == ClaimField.PartOf).ToLookup(row => row.Article);
        var mentions = (await draft.LookupAsync<MentionRow>(RowIndex.MentionByArticle, touched, cancellationToken)).ToDictionary(row => row.Id, row => row.Membership);
        foreach (var row in memberships.Where(row => row.Profile.Kind == kind))
        {
            var profile = Refer(row.Profile, statements[row.Article], wholes[row.Article].ToLookup(claim => claim.Entity, claim => claim.Target), mentions);
            var blocking = resolver.BlockingKeys(profile);
            keys.UnionWith(row.BlockingKeys);
            keys.UnionWith(blocking);
            draft.Put(row with { Profile = profile, BlockingKeys = blocking });
        }

        return keys;
    }

    private Profile Refer(Profile profile, IEnumerable<StatementRow> statements, ILookup<Id, Id?> wholes, Dictionary<Id, Id> mentions)
    {
        var asserted = statements.Where(row => row.Modality == Modality.Asserted).ToList();
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

    private async ValueTask<Dictionary<Id, MembershipRow>> ComponentAsync(HashSet<string> keys, CancellationToken cancellationToken)
    {
        var component = new Dictionary<Id, MembershipRow>();
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
