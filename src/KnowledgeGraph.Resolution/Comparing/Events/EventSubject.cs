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

    public static EventSubject Read(Profile profile, EventForms forms, EventNameParser parser)
    {
        var names = forms.Names(isPart: profile.WholeName is not null);
        var whole = profile.WholeName is { } name ? parser.Parse(name) : names.FirstOrDefault(n => n.Part is not null && n.Key.Length > 0);
        var (cities, online) = Place(profile.Place, parser.Vocabulary);
        return new EventSubject(profile, names, whole, (whole ?? names[0]).Telling.IsEmpty, cities, online);
    }

    /// <summary>Another kind speaks against two of one name: who is bonded is of one.</summary>
    public override int BondMark => (int)Profile.EventKind;

    public override Subject With(Profile profile) => new EventSubject(profile, Names, Whole, IsEveryday, Cities, IsOnline);

    public override string VetoKey =>
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
