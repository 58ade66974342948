using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// Makes the rows of persons and institutions to which something was only added, out of what they were: who is in thousands of articles is not
/// read again for one more. Whenever the former row does not tell, there is no answer, and the row must be made of everything.
/// </summary>
internal sealed class EntityGrowth(GraphDraft draft, Memory memory)
{
    /// <summary>So many of the earliest memberships are asked for the order of honorifics.</summary>
    private const int Earliest = 16;

    private readonly Dictionary<Id, Additions> _additions = [];
    private readonly HashSet<Id> _others = [];

    /// <summary>The grown rows of those entities of which the former row tells enough.</summary>
    /// <param name="others">Entities that must be made of everything in any case.</param>
    public async ValueTask<List<EntityRow>> RunAsync(IReadOnlyCollection<Id> entities, IEnumerable<Id> others, CancellationToken cancellationToken)
    {
        if (draft.Entries > 1)
        {
            // The changes of several entries lie in the draft together: what the last one added cannot be told.
            return [];
        }

        _others.UnionWith(others);
        await SortAsync(cancellationToken);
        await ReadAheadAsync(cancellationToken);
        var grown = new List<EntityRow>();
        foreach (var former in (await draft.GetAsync<EntityRow>(RowKind.Entity, entities, cancellationToken)).Values)
        {
            if (former.EntityKind != EntityKind.Event
                && !_others.Contains(former.Id)
                && _additions.TryGetValue(former.Id, out var added)
                && !memory.Of(former.EntityKind).IsRenamed(former.Id)
                && KeepsName(former, added)
                && await KeepsHonorificsAsync(former, added, cancellationToken))
            {
                grown.Add(await GrowAsync(former, added, cancellationToken));
            }
        }

        return grown;
    }

    /// <summary>What the entities will ask for one by one, in one call.</summary>
    private async ValueTask ReadAheadAsync(CancellationToken cancellationToken)
    {
        var added = _additions.Where(pair => !_others.Contains(pair.Key)).Select(pair => pair.Value).ToList();
        await draft.LookupAsync<ParticipationRow>(RowIndex.ParticipationByEvent, added.SelectMany(one => one.Statements).Where(IsAttendance).Select(row => row.Object), cancellationToken);
        await draft.LookupAsync<MembershipRow>(RowIndex.MembershipByArticle, added.SelectMany(one => one.Memberships).Select(row => row.Article), cancellationToken);
    }

    private static bool IsAttendance(StatementRow row) => row is { Holds: true, Relation: not Relation.AffiliatedWith };

    /// <summary>Sorts what changed by entity: what was added, and who changed otherwise.</summary>
    private async ValueTask SortAsync(CancellationToken cancellationToken)
    {
        Sort<MembershipRow>(await draft.ChangesAsync(RowKind.Membership, cancellationToken), row => [row.Entity], IsSame, (added, row) => added.Memberships.Add(row));
        Sort<MentionRow>(await draft.ChangesAsync(RowKind.Mention, cancellationToken), row => [row.Entity], IsSame, (added, row) => added.Mentions.Add(row));
        Sort<StatementRow>(await draft.ChangesAsync(RowKind.Statement, cancellationToken), row => [row.Subject, row.Object], IsSame, (added, row) => added.Statements.Add(row));
        Sort<ClaimRow>(await draft.ChangesAsync(RowKind.Claim, cancellationToken), row => [row.Entity], (_, _) => false, (added, row) => _others.Add(row.Entity));
    }

    private void Sort<T>(List<RowChange> changes, Func<T, Id[]> entitiesOf, Func<T, T, bool> isSame, Action<Additions, T> add)
        where T : Row
    {
        foreach (var (before, after) in changes)
        {
            Id[] former = before is T was ? entitiesOf(was) : [];
            Id[] now = after is T row ? entitiesOf(row) : [];
            if (former.Length > 0 && now.Length > 0 && isSame((T)before!, (T)after!))
            {
                continue;
            }

            _others.UnionWith(former);
            foreach (var id in now.Distinct())
            {
                if (!_additions.TryGetValue(id, out var added))
                {
                    _additions[id] = added = new Additions();
                }

                add(added, (T)after!);
            }
        }
    }

    private static bool IsSame(MembershipRow before, MembershipRow after) =>
        before.Entity == after.Entity && before.Profile.Forms == after.Profile.Forms && before.Judgements == after.Judgements;

    private static bool IsSame(MentionRow before, MentionRow after) =>
        before.Entity == after.Entity && before.Form == after.Form && before.Text == after.Text;

    private static bool IsSame(StatementRow before, StatementRow after) =>
        before.Subject == after.Subject && before.Object == after.Object && before.Holds == after.Holds && before.Date == after.Date;

    /// <summary>Whether no other name can be the fullest now: of as many words there is none that is said as often.</summary>
    private static bool KeepsName(EntityRow former, Additions added)
    {
        var names = Names(former, added);
        var most = names.GetValueOrDefault(former.Name);
        var words = NameFolding.Words(former.Name).Count;
        var own = added.Memberships.Select(row => row.Profile.Name).ToHashSet(StringComparer.Ordinal);
        return own.Concat(added.Mentions.Select(Text))
            .Where(name => name != former.Name)
            .Select(name => (Words: NameFolding.Words(name).Count, IsOwn: own.Contains(name), Count: names.GetValueOrDefault(name)))
            .All(name => name.Words < words || (name.Words == words ? name.Count < most : !name.IsOwn));
    }

    /// <summary>Whether the honorifics, oldest first, stay as they are.</summary>
    private async ValueTask<bool> KeepsHonorificsAsync(EntityRow former, Additions added, CancellationToken cancellationToken)
    {
        var honorifics = added.Memberships.SelectMany(row => row.Profile.Honorifics).Distinct(StringComparer.Ordinal).ToList();
        if (former.EntityKind != EntityKind.Person || honorifics.Count == 0)
        {
            return true;
        }

        if (!honorifics.TrueForAll(former.Honorifics.Contains))
        {
            return false;
        }

        if (former.Honorifics.Length == 1)
        {
            return true;
        }

        var places = await draft.EarliestAsync(RowIndex.MembershipByEntity, former.Id.ToString(), Earliest, cancellationToken);
        var newcomer = added.Memberships.Select(row => RowIndexes.MembershipOrder(row.Profile)).Min(StringComparer.Ordinal)!;
        return places.TakeWhile(place => string.CompareOrdinal(place.Sort, newcomer) < 0)
            .SelectMany(place => ((MembershipRow)place.Row).Profile.Honorifics)
            .Distinct(StringComparer.Ordinal)
            .Count() == former.Honorifics.Length;
    }

    private async ValueTask<EntityRow> GrowAsync(EntityRow former, Additions added, CancellationToken cancellationToken)
    {
        var forms = added.Memberships.SelectMany(row => row.Profile.Forms).Distinct(StringComparer.Ordinal).ToList();
        var dates = added.Statements.Select(row => row.Date?.Value).OfType<PartialDate>().ToList();
        return former with
        {
            FoldKeys = Union(former.FoldKeys, forms.Select(NameFolding.FoldKey).Where(key => key.Length > 0)),
            Names = [.. Names(former, added).Select(pair => new NameFormCount(pair.Key, pair.Value)).OrderByDescending(form => form.Count).ThenBy(form => form.Text, StringComparer.Ordinal)],
            Tokens = Union(former.Tokens, forms.SelectMany(NameFolding.Words)),
            MentionCount = former.MentionCount + added.Mentions.Count,
            ArticleCount = former.ArticleCount + await NewArticlesAsync(former.Id, added, cancellationToken),
            LinkCount = former.LinkCount + await NewLinksAsync(former.Id, added, cancellationToken),
            FirstSeen = dates.Select(date => (DateOnly?)date.FirstDay).Append(former.FirstSeen).Min(),
            LastSeen = dates.Select(date => (DateOnly?)date.LastDay).Append(former.LastSeen).Max(),
        };
    }

    private async ValueTask<int> NewArticlesAsync(Id entity, Additions added, CancellationToken cancellationToken)
    {
        var ids = added.Memberships.Select(row => row.Id).ToHashSet();
        var articles = added.Memberships.Select(row => row.Article).ToHashSet();
        var beside = await draft.LookupAsync<MembershipRow>(RowIndex.MembershipByArticle, articles, cancellationToken);
        articles.ExceptWith(beside.Where(row => row.Entity == entity && !ids.Contains(row.Id)).Select(row => row.Article));
        return articles.Count;
    }

    private async ValueTask<int> NewLinksAsync(Id entity, Additions added, CancellationToken cancellationToken)
    {
        var events = added.Statements.Where(row => IsAttendance(row) && row.Subject == entity).Select(row => row.Object).ToHashSet();
        var known = await draft.LookupAsync<ParticipationRow>(RowIndex.ParticipationByEvent, events, cancellationToken);
        events.ExceptWith(known.Where(row => row.Entity == entity).Select(row => row.Event));
        return events.Count;
    }

    private static Dictionary<string, int> Names(EntityRow former, Additions added)
    {
        var names = former.Names.ToDictionary(form => form.Text, form => form.Count, StringComparer.Ordinal);
        foreach (var mention in added.Mentions.Where(row => row.Form != MentionForm.Description))
        {
            names[Text(mention)] = names.GetValueOrDefault(Text(mention)) + 1;
        }

        return names;
    }

    private static string Text(MentionRow row) => string.Join(' ', row.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ImmutableArray<string> Union(ImmutableArray<string> former, IEnumerable<string> added)
    {
        var all = former.ToHashSet(StringComparer.Ordinal);
        var count = all.Count;
        all.UnionWith(added);
        return all.Count == count ? former : [.. all.Order(StringComparer.Ordinal)];
    }

    private sealed class Additions
    {
        public List<MembershipRow> Memberships { get; } = [];

        public List<MentionRow> Mentions { get; } = [];

        public List<StatementRow> Statements { get; } = [];
    }
}
