using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>An event's membership made ready.</summary>
internal sealed class EventSubject(Profile profile, ImmutableArray<EventName> names, EventName? whole, bool everyday, ImmutableArray<string> cities, bool online) : Subject(profile)
{
    /// <summary>The fullest first; others only when they say something.</summary>
    public ImmutableArray<EventName> Names { get; } = names;

    /// <summary>What a part is part of, by name: said by the article, or in the part's own name.</summary>
    public EventName? Whole { get; } = whole;

    /// <summary>Nothing in the name but words that any such event may have: "Annual General Meeting".</summary>
    public bool IsEveryday { get; } = everyday;

    public int? Edition { get; } = profile.Edition ?? names.Select(n => n.Edition).FirstOrDefault(e => e is not null) ?? whole?.Edition;

    public Days? Days { get; } = Resolution.Days.Of(profile.Start, profile.End, names.Select(n => n.Year).FirstOrDefault(y => y is not null) ?? whole?.Year);

    /// <summary>Known cities and provinces of its place; ordinal order.</summary>
    public ImmutableArray<string> Cities { get; } = cities;

    public bool IsOnline { get; } = online;

    public static EventSubject Read(Profile profile, EventNameParser parser)
    {
        var parsed = profile.Forms.Prepend(profile.Name).Distinct(StringComparer.Ordinal).Select(parser.Parse).DistinctBy(n => (n.Part, n.Key)).ToList();
        // A "welcome dinner" that is part of something is as bare a name as "opening ceremony".
        ImmutableArray<EventName> names = [.. parsed.Where((n, i) => i == 0 || (n.Series.Length >= 3 && (n.Part is null) == (parsed[0].Part is null)))];
        if (profile.WholeName is not null)
        {
            names = [.. names.Select(n => n.Part is null && n.Telling.IsEmpty ? n with { Part = n.Key, Series = [], Telling = [], Key = "", Information = 0 } : n)];
        }

        var whole = profile.WholeName is { } name ? parser.Parse(name) : names.FirstOrDefault(n => n.Part is not null && n.Key.Length > 0);
        var (cities, online) = Place(profile.Place, parser.Vocabulary);
        return new EventSubject(profile, names, whole, (whole ?? names[0]).Telling.IsEmpty, cities, online);
    }

    /// <summary>Another kind speaks against two of one name: who is bonded is of one.</summary>
    protected override string MakeBondKey() => $"{VetoKey}\n{Profile.EventKind}";

    public override Subject With(Profile profile) => new EventSubject(profile, Names, Whole, IsEveryday, Cities, IsOnline);

    protected override string MakeVetoKey() =>
        $"{string.Join('|', Names.Select(n => $"{n.Part}/{n.Key}"))}\n{(Whole is null ? null : $"{Whole.Part}/{Whole.Key}")}\n{IsEveryday}\n{Edition}\n{Days?.Key}\n{string.Join(',', Cities)}\n{IsOnline}\n{string.Join(',', Profile.Events)}";

    private static (ImmutableArray<string> Cities, bool Online) Place(string? place, Vocabulary vocabulary)
    {
        if (place is null)
        {
            return ([], false);
        }

        var words = NameWord.Split(place);
        var cities = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            if (vocabulary.Places.Match(words, i) is { Words: > 0 } city)
            {
                cities.Add(city.Value!);
                i += city.Words - 1;
            }
        }

        return ([.. cities], words.Any(w => w.Folded is "online" or "virtual" or "virtually" or "cloud"));
    }
}
