using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution.Tests;

/// <summary>Small crowded worlds of profiles from a seed: few names, few institutions, few events, so that everything collides.</summary>
internal static class RandomProfiles
{
    private static readonly string[] Surnames = ["Li", "Wang", "Chen", "Lu", "Ooi", "Kim"];
    private static readonly string[] Givens = ["Wei", "Wenbin", "Na", "Boyan", "Keng Wah", "Ji-hye"];
    private static readonly string[] Others = ["Rostam bin Wahidin", "Rostam Wahidin", "R. Wahidin", "Ximena Larrañaga Urrutia", "Ximena Larrañaga", "Mohd Hairil", "Lu", "Rostam"];
    private static readonly string[] Institutions =
    [
        "Ministry of Ports", "Ministry of Ports of Kenya", "Ministry of Ports of China", "Lingzhou Business School", "LBS", "Marine College of LBS",
        "Marine College", "Second Department of Dredging", "Bank of Lingzhou (Hong Kong)", "Bank of Lingzhou", "Zhongwan Technology Co., Ltd.", "Zhongwan",
    ];

    private static readonly string[] Events =
    [
        "9th Estuary Forum", "Estuary Forum", "Estuary Forum 2021", "10th Estuary Forum", "opening ceremony", "opening ceremony of the Estuary Forum",
        "Annual General Meeting", "Seminar on Mangrove Planting for Malaysia", "Seminar on Mangrove Planting",
    ];

    public static List<Profile> Of(EntityKind kind, int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => One(kind, random)).DistinctBy(p => p.Id)];
    }

    /// <summary>Many who bear one name, or another spelling of it, and mostly have nothing else in common.</summary>
    public static List<Profile> Crowd(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => One(EntityKind.Person, random) with
        {
            Article = new IdHasher("article").Add(i).Finish(),
            Name = random.Next(4) == 0 ? "Tobias Ferreirra" : "Tobias Ferreira",
            Honorifics = [],
            Titles = [],
            Institutions = Some(random, "institution", count * 4),
            Events = Some(random, "event", count * 4),
            ExternalIds = [],
        }).Select(profile => profile with { Id = Ids.Mention(profile.Article, EntityKind.Person, profile.At), Forms = [profile.Name] })];
    }

    /// <summary>A few rare names that two bear each, at two houses; most articles name one of them, some without the house, and few name both.</summary>
    public static List<Profile> Namesakes(int seed, int articles)
    {
        var random = new Random(seed);
        string[] names = ["Tobias Ferreira", "Ximena Larrañaga", "Qi Runzhou"];
        return
        [
            .. Enumerable.Range(0, articles).SelectMany(i =>
            {
                var name = Pick(random, names);
                var both = random.Next(30) == 0;
                var bearer = random.Next(2);
                return Enumerable.Range(0, both ? 2 : 1).Select(k => One(EntityKind.Person, random) with
                {
                    Article = new IdHasher("article").Add(i).Finish(),
                    At = new TextRange(k * 10, (k * 10) + 5),
                    Name = name,
                    Forms = [name],
                    Honorifics = [],
                    Titles = [],
                    Credit = false,
                    Institutions = random.Next(4) == 0 ? [] : [new IdHasher(name).Add((bearer + k) % 2).Finish()],
                    Events = Some(random, "event", articles / 2),
                    ContextCountries = random.Next(4) == 0 ? [] : ["MY"],
                    ExternalIds = [],
                });
            }).Select(profile => profile with { Id = Ids.Mention(profile.Article, EntityKind.Person, profile.At) }),
        ];
    }

    /// <summary>Judgements between random members, NOT_SAME only where no SAME binds the two.</summary>
    public static List<Constraint> Judgements(IReadOnlyList<Profile> profiles, int seed, int count)
    {
        var random = new Random(seed);
        var sets = new UnionFind(profiles.Count);
        var pairs = Enumerable.Range(0, count).Select(_ => (Left: random.Next(profiles.Count), Right: random.Next(profiles.Count), Same: random.Next(2) == 0)).Where(p => p.Left != p.Right).ToList();
        pairs.Where(p => p.Same).ToList().ForEach(p => sets.Union(p.Left, p.Right));
        return [.. pairs.Where(p => p.Same || sets.Find(p.Left) != sets.Find(p.Right)).Select(p => new Constraint(profiles[p.Left].Id, profiles[p.Right].Id, p.Same))];
    }

    private static Profile One(EntityKind kind, Random random)
    {
        var article = new IdHasher("article").Add(random.Next(40)).Finish();
        var start = random.Next(5) * 10;
        var at = new TextRange(start, start + 5);
        var name = kind switch
        {
            EntityKind.Person => random.Next(3) == 0 ? Pick(random, Others) : $"{Pick(random, Surnames)} {Pick(random, Givens)}",
            EntityKind.Institution => Pick(random, Institutions),
            _ => Pick(random, Events),
        };
        return new Profile
        {
            Id = Ids.Mention(article, kind, at),
            Kind = kind,
            Article = article,
            At = at,
            Published = random.Next(3) == 0 ? null : PartialDate.OfDay(new DateOnly(2021, 1, 1).AddDays(random.Next(600))),
            Name = name,
            Forms = [name],
            Honorifics = random.Next(4) switch { 0 => ["Mr."], 1 => ["Ms."], _ => [] },
            Credit = random.Next(8) == 0,
            Titles = random.Next(3) == 0 ? ["Minister of Ports"] : [],
            Institutions = Some(random, "institution", 4),
            Events = kind == EntityKind.Institution ? [] : Some(random, "event", 6),
            Countries = kind == EntityKind.Institution && random.Next(5) == 0 ? [Pick(random, ["KE", "CN"])] : [],
            ContextCountries = random.Next(3) == 0 ? [] : [Pick(random, ["KE", "CN", "MY"])],
            Start = kind == EntityKind.Event && random.Next(2) == 0 ? PartialDate.OfDay(new DateOnly(2021, 9, 1).AddDays(random.Next(4))) : null,
            Place = kind == EntityKind.Event && random.Next(3) == 0 ? Pick(random, ["Beijing", "Nanning", "online"]) : null,
            WholeName = kind == EntityKind.Event && random.Next(3) == 0 ? "Estuary Forum" : null,
            ExternalIds = random.Next(15) == 0 ? ["x" + random.Next(4)] : [],
        };
    }

    private static ImmutableArray<Id> Some(Random random, string kind, int of) =>
        [.. Enumerable.Range(0, random.Next(3)).Select(_ => new IdHasher(kind).Add(random.Next(of)).Finish()).Distinct().Order()];

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];
}
