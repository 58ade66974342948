using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.TestSupport;

/// <summary>Rows of every kind out of a small world, so that partitions are shared, sorts are often equal, and rows often change.</summary>
public sealed class RandomRows(Random random)
{
    private static readonly string[] Words = ["anna", "bo", "chen", "dara", "eva", "forum"];

    public Row Next() => (RowKind)random.Next(12) switch
    {
        RowKind.Article => RowSamples.Article(Name("article"), Date(), Maybe(8) ? ManualClock.Noon : null, [.. Some("https://a.example/", 3)])
            with
            {
                RecordedAt = ManualClock.Noon.AddSeconds(random.Next(3)),
                Copies = Maybe(2) ? new CopyGroup(RowSamples.Id(Name("article")), RowSamples.Id(Name("article")), 700 + random.Next(3)) : null,
                PublishedBy = Maybe(3) ? RowSamples.Id(Name("institution")) : null,
            },
        RowKind.Mention => RowSamples.Mention(Name("article"), random.Next(4), Name("person")),
        RowKind.Membership => Membership(),
        RowKind.Entity => Entity(),
        RowKind.Participation => RowSamples.Participation(
            Name("person"), Name("event"), (Relation)random.Next(3), Maybe(2) ? Name("event") : null, Day()),
        RowKind.Affiliation => RowSamples.Affiliation(Name("person"), Name("institution"), Maybe(2) ? "dean" : null, Maybe(3), Date()),
        RowKind.Statement => RowSamples.Statement(
            Name("article"), random.Next(3), Name("person"), Name("event"), (Relation)random.Next(3), Maybe(3) ? Name("institution") : null),
        RowKind.Claim => Claim(),
        RowKind.Judgement => RowSamples.Judgement(
            Name("article"), Name("article"), (JudgementKind)random.Next(5), 1 + random.Next(3), Maybe(4) ? ManualClock.Noon : null),
        RowKind.Review => Review(),
        RowKind.Sketch => RowSamples.Sketch(Name("article"), [.. Enumerable.Range(0, 5).Where(_ => Maybe(2)).Select(hash => (uint)hash)]),
        _ => Interaction(),
    };

    private EntityRow Entity()
    {
        var row = RowSamples.Entity(EntityKind.Person, Name("person"), Text(), 1 + random.Next(3), random.Next(3), Day());
        return random.Next(3) switch
        {
            0 => row with { FoldKeys = [.. Some("key", 4)], Honorifics = ["Dr.", "Prof."] },
            1 => RowSamples.Institution(Name("institution"), Maybe(2) ? Name("institution") : null) with { Name = Text(), SortKey = Text() },
            _ => RowSamples.Event(Name("event"), Date(), Maybe(2) ? Name("event") : null, Maybe(2) ? Name("event") : null),
        };
    }

    private MembershipRow Membership()
    {
        var row = RowSamples.Membership(Name("article"), Name("person"), random.Next(3), EntityKind.Person, [.. Some("block", 4)]);
        return row with
        {
            Entity = RowSamples.Id(Name("person")),
            Profile = row.Profile with { Institutions = [.. Some("institution", 3).Select(RowSamples.Id)], Events = [.. Some("event", 3).Select(RowSamples.Id)] },
        };
    }

    private ClaimRow Claim() => RowSamples.Claim(
        Name("article"), random.Next(3), Name("event"), (ClaimField)random.Next(12), "here", Maybe(2) ? Name("event") : null) with
    {
        Elected = Maybe(2),
    };

    private InteractionRow Interaction()
    {
        var one = random.Next(6);
        return RowSamples.Interaction(
            Name("article"), random.Next(2), $"person {one}", $"person {(one + 1 + random.Next(5)) % 6}", Maybe(2) ? Name("event") : null);
    }

    private ReviewRow Review()
    {
        var one = random.Next(6);
        return RowSamples.Review($"person {one}", $"person {(one + 1 + random.Next(5)) % 6}", 300 + random.Next(3));
    }

    private bool Maybe(int outOf) => random.Next(outOf) == 0;

    private string Name(string of) => $"{of} {random.Next(6)}";

    private string Text() => $"{Words[random.Next(Words.Length)]} {Words[random.Next(Words.Length)]}";

    private IEnumerable<string> Some(string prefix, int outOf) =>
        Enumerable.Range(0, outOf).Where(_ => Maybe(2)).Select(i => $"{prefix} {i}");

    private DateOnly? Day() => Maybe(3) ? null : new DateOnly(2021, 1 + random.Next(3), 1);

    private string? Date() => random.Next(3) switch
    {
        0 => null,
        1 => "2021",
        _ => string.Create(CultureInfo.InvariantCulture, $"2021-{1 + random.Next(3):D2}-01"),
    };
}
