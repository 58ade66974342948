using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>All that is bound to one entity; what its row is made of.</summary>
/// <param name="Groups">The group of near-copies of each article that has any.</param>
internal sealed record EntityParts(
    Id Id,
    IReadOnlyList<MembershipRow> Memberships,
    IReadOnlyList<MentionRow> Mentions,
    IReadOnlyList<StatementRow> Statements,
    IReadOnlyList<ClaimRow> Claims,
    IReadOnlyDictionary<Id, Id> Groups,
    string? JudgedName);

/// <summary>Makes entity rows: elected attributes, names, counts.</summary>
internal static class EntityRows
{
    /// <param name="wholes">Elected part-of edges of the event trees concerned.</param>
    public static EntityRow Of(EntityParts parts, Wholes wholes)
    {
        var profiles = parts.Memberships.Select(row => row.Profile).OrderBy(profile => profile, EarliestFirst).ToList();
        var names = Names(parts);
        var name = parts.JudgedName ?? FullestName(profiles, names);
        var kind = profiles[0].Kind;
        var forms = profiles.SelectMany(profile => profile.Forms).Append(name).Distinct(StringComparer.Ordinal).ToList();
        var dates = parts.Statements.Select(row => row.Date?.Value).OfType<PartialDate>().ToList();
        return new EntityRow
        {
            Id = parts.Id,
            EntityKind = kind,
            Name = name,
            SortKey = NameFolding.SortKey(name),
            FoldKeys = Sorted(forms.Select(NameFolding.FoldKey).Where(key => key.Length > 0)),
            Names = names,
            Tokens = Sorted(forms.SelectMany(NameFolding.Words)),
            MentionCount = parts.Mentions.Count,
            ArticleCount = parts.Memberships.Select(row => row.Article).Distinct().Count(),
            LinkCount = LinkCount(parts, kind),
            FirstSeen = dates.Count == 0 ? null : dates.Min(date => date.FirstDay),
            LastSeen = dates.Count == 0 ? null : dates.Max(date => date.LastDay),
            Honorifics = kind == EntityKind.Person ? [.. profiles.SelectMany(profile => profile.Honorifics).Distinct(StringComparer.Ordinal)] : [],
            Acronym = Elected(parts, ClaimField.Acronym)?.Value,
            Country = Elected(parts, ClaimField.Country)?.Value,
            Parent = kind == EntityKind.Institution ? Elected(parts, ClaimField.Parent)?.Target : null,
            ParentClaim = kind == EntityKind.Institution ? Elected(parts, ClaimField.Parent)?.Id : null,
            Event = kind == EntityKind.Event ? Details(parts, wholes) : null,
        };
    }

    /// <summary>Earliest first: by day of publication (unknown last), article, place in it.</summary>
    private static readonly Comparer<Profile> EarliestFirst = Comparer<Profile>.Create((left, right) =>
    {
        var published = (left.Published?.FirstDay ?? DateOnly.MaxValue).CompareTo(right.Published?.FirstDay ?? DateOnly.MaxValue);
        var article = published != 0 ? published : left.Article.CompareTo(right.Article);
        return article != 0 ? article : left.At.CompareTo(right.At);
    });

    private static ImmutableArray<NameFormCount> Names(EntityParts parts) =>
    [
        .. parts.Mentions
            .Where(row => row.Form != MentionForm.Description)
            .GroupBy(row => row.Text, StringComparer.Ordinal)
            .GroupBy(group => string.Join(' ', group.Key.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparer.Ordinal)
            .Select(forms => new NameFormCount(forms.Key, forms.Sum(form => form.Count())))
            .OrderByDescending(form => form.Count)
            .ThenBy(form => form.Text, StringComparer.Ordinal),
    ];

    /// <summary>The form with most words; of equals the most frequent, then the earliest.</summary>
    private static string FullestName(List<Profile> profiles, ImmutableArray<NameFormCount> names)
    {
        var counts = names.ToDictionary(form => form.Text, form => form.Count, StringComparer.Ordinal);
        return profiles
            .Select(profile => profile.Name)
            .OrderByDescending(name => NameFolding.Words(name).Count)
            .ThenByDescending(name => counts.GetValueOrDefault(name))
            .First();
    }

    private static int LinkCount(EntityParts parts, EntityKind kind)
    {
        var links = parts.Statements.Where(row => row is { Holds: true, Relation: not Relation.AffiliatedWith });
        return kind == EntityKind.Event
            ? links.Where(row => row.Object == parts.Id).Select(row => row.Subject).Distinct().Count()
            : links.Where(row => row.Subject == parts.Id).Select(row => row.Object).Distinct().Count();
    }

    private static EventDetails Details(EntityParts parts, Wholes wholes)
    {
        var edge = wholes.Edge(parts.Id);
        return new EventDetails
        {
            Kind = Enum.TryParse<EventKind>(Elected(parts, ClaimField.EventKind)?.Value, out var kind) ? kind : EventKind.Other,
            Start = Date(parts, ClaimField.Start),
            End = Date(parts, ClaimField.End),
            Place = Elected(parts, ClaimField.Place)?.Value,
            Mode = Enum.TryParse<EventMode>(Elected(parts, ClaimField.Mode)?.Value, out var mode) ? mode : EventMode.Unknown,
            StatedAttendance = Number(parts, ClaimField.StatedAttendance),
            Series = Elected(parts, ClaimField.Series)?.Value,
            Edition = Number(parts, ClaimField.Edition),
            PartOf = edge?.Target,
            PartOfClaim = edge?.Id,
            Root = wholes.Root(parts.Id),
        };
    }

    private static ClaimRow? Elected(EntityParts parts, ClaimField field) =>
        ClaimElection.Elect(parts.Claims.Where(claim => claim.Field == field), parts.Groups).FirstOrDefault();

    private static Dating? Date(EntityParts parts, ClaimField field) =>
        Elected(parts, field) is { } claim && PartialDate.TryParse(claim.Value, out var date)
            ? new Dating(date, claim.Origin ?? DateOrigin.Stated, claim.Id)
            : null;

    private static int? Number(EntityParts parts, ClaimField field) =>
        int.TryParse(Elected(parts, field)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static ImmutableArray<string> Sorted(IEnumerable<string> values) => [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
