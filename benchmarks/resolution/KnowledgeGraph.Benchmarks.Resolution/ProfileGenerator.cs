using KnowledgeGraph.Model;

namespace KnowledgeGraph.Benchmarks.Resolution;

/// <summary>
/// Makes what articles say of their entities: an event, up to five persons and their institutions each. People return by a power law, so that
/// some are in thousands of articles and most in one; each has a home that most articles name; an event is in the news for a while. Names are of a few
/// cultures, and some are borne by several people. Articles come in the order of days, but for one in ten that is found later.
/// </summary>
internal sealed class ProfileGenerator(int seed)
{
    private const int Persons = 5;

    private static readonly string[] Surnames = ["Li", "Wang", "Zhang", "Chen", "Liu", "Ooi", "Lim", "Tan", "Kim", "Park", "Nguyen", "Tran"];
    private static readonly string[] Syllables = ["bo", "chun", "da", "fei", "gu", "hai", "jin", "ke", "lan", "mei", "ni", "peng", "qing", "ru", "shan", "tao", "wen", "xia", "yu", "zhen"];
    private static readonly string[] Western = ["Ana", "Bruno", "Carla", "Dario", "Elena", "Felix", "Greta", "Hugo", "Irma", "Jonas", "Karin", "Luis", "Marta", "Nadia", "Otto", "Petra"];
    private static readonly string[] Heads = ["University", "Port Authority", "Foundation", "Business School", "Research Institute", "Chamber of Commerce"];
    private static readonly string[] Happenings = ["Forum", "Seminar", "Conference", "Expo", "Summit"];

    private static readonly DateOnly Begin = new(2015, 1, 1);

    private readonly Random _random = new(seed);
    private int _articles;

    /// <summary>The profiles of one more article, by kind in the order in which they are resolved. References are to what an identity says of itself.</summary>
    public IReadOnlyList<Profile> Next()
    {
        var article = new IdHasher("article").Add(_articles++).Finish();
        var happening = Happening();
        var persons = Enumerable.Range(0, Persons).Select(_ => Returning(2)).Distinct().ToList();
        var organizer = Home(happening * 7);
        var institutions = persons.Select(Home).Append(organizer).Distinct().ToList();
        var published = PartialDate.OfDay(Day(happening).AddDays(_random.Next(3)));
        return
        [
            .. institutions.Select((i, n) => Profile(article, EntityKind.Institution, n, $"{Word(i)} {Heads[i % Heads.Length]}") with { Published = published }),
            Profile(article, EntityKind.Event, 10, $"{(happening % 9) + 2}th {Word(happening)} {Happenings[happening % Happenings.Length]}") with
            {
                Published = published,
                Institutions = [Institution(organizer)],
                Edition = (happening % 9) + 2,
                Start = PartialDate.OfDay(Day(happening)),
            },
            .. persons.Select((p, n) => Profile(article, EntityKind.Person, 20 + n, Name(p)) with
            {
                Published = published,
                Institutions = _random.Next(5) == 0 ? [] : [Institution(Home(p))],
                Events = [new IdHasher("event").Add(happening).Finish()],
            }),
        ];
    }

    // Of the articles so far times so many identities, the early ones more often.
    private int Returning(int each) => (int)(Math.Pow(_random.NextDouble(), 3) * ((_articles * each) + 10));

    // Mostly of these days; one in ten articles is found late.
    private int Happening()
    {
        var now = _articles * 2 / 5;
        var back = _random.Next(10) == 0 ? now * _random.NextDouble() : 40 * Math.Pow(_random.NextDouble(), 4);
        return Math.Max(0, now - (int)back);
    }

    private static DateOnly Day(int happening) => Begin.AddDays(happening / 10);

    private static int Home(int person) => person / 4;

    private static Id Institution(int number) => new IdHasher("institution").Add(number).Finish();

    private static string Name(int person)
    {
        var (a, b, c) = (person % 20, person / 20 % 20, person / 400 % 400);
        return person % 3 == 0
            ? $"{Western[person % Western.Length]} {Word(person)}"
            : $"{Surnames[(person / 7) % Surnames.Length]} {char.ToUpperInvariant(Syllables[a][0])}{Syllables[a][1..]}{Syllables[b]}{(c % 2 == 0 ? "" : Syllables[c % 20])}";
    }

    private static string Word(int number)
    {
        var word = Syllables[number % 20] + Syllables[number / 20 % 20] + Syllables[(number / 400 % 20)] + (number >= 8000 ? Syllables[number / 8000 % 20] : "");
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static Profile Profile(Id article, EntityKind kind, int place, string name)
    {
        var at = new TextRange(place * 100, (place * 100) + name.Length);
        return new Profile { Id = Ids.Mention(article, kind, at), Kind = kind, Article = article, At = at, Name = name, Forms = [name] };
    }
}
