using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Store;

/// <summary>
/// A made-up who-met-whom graph, the same for the same seed: events over ten years whose sizes follow a power law, people who mostly stay
/// in one of twenty circles, and in each circle a few regulars who are nearly everywhere. One line of facts for each event. Nearly every full
/// name is borne by one alone, so that what ties the lines together is their ids.
/// </summary>
internal sealed class SyntheticGraph
{
    private const int Circles = 20;
    private const int LargestEvent = 400;
    private const double SizeExponent = 1.6;

    private const int FamilyNames = 1_500;

    // Where the words of each kind of name begin, so that no two kinds share one.
    private const int FirstFamily = 1_600;
    private const int FirstGiven = 100_000;
    private const int FirstInstitution = 700_000;
    private const int FirstEvent = 900_000;

    private static readonly string[] Syllables = ["ba", "be", "bo", "da", "de", "di", "fa", "fo", "ga", "gu", "ha", "he", "ja", "ju", "ka", "ke", "ki", "la", "le", "li", "lo", "ma", "me", "mi", "mo", "na", "ne", "no", "pa", "pe", "ra", "re", "ri", "sa", "so", "ta", "te", "ti", "va", "zu"];
    private static readonly string[] Fields = ["Energy", "Health", "Trade", "Science", "Education", "Transport"];

    private readonly Random _random;
    private readonly int _people;
    private readonly int[] _homes;
    private readonly int _institutions;
    private readonly int _events;

    public SyntheticGraph(int events, int seed)
    {
        _random = new Random(seed);
        _events = events;
        _people = events * 2;
        _institutions = Math.Max(Circles, events / 5);
        _homes = [.. Enumerable.Range(0, _people).Select(_ => _random.Next(_institutions))];
    }

    public int Participations { get; private set; }

    public int Statements { get; private set; }

    /// <summary>Writes the lines, in the shape that the import verb reads; ids name the same entity in every line.</summary>
    public async Task WriteAsync(string path)
    {
        await using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        await using var json = new Utf8JsonWriter(file);
        for (var number = 0; number < _events; number++)
        {
            WriteEvent(json, number);
            await json.FlushAsync();
            json.Reset();
            file.WriteByte((byte)'\n');
        }
    }

    private void WriteEvent(Utf8JsonWriter json, int number)
    {
        var people = DrawPeople();
        var organizer = _random.Next(_institutions);
        var day = new DateOnly(2015, 1, 1).AddDays(_random.Next(3650)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteStartObject();
        json.WriteString("article", $"synthetic-{number}");
        json.WriteString("published", day);
        WriteEntities(json, "persons", people.Select(person => ($"p{person}", NameOfPerson(person))));
        WriteEntities(json, "institutions", people.Select(person => _homes[person]).Append(organizer).Distinct().Order().Select(one => ($"i{one}", NameOfInstitution(one))));
        WriteEntities(json, "events", [($"e{number}", $"{Word(FirstEvent + number)} Forum on {Fields[number % Fields.Length]}")], day);
        json.WriteStartArray("relations");
        WriteRelation(json, "ORGANIZED", $"i{organizer}", $"e{number}", "role", "organizer");
        foreach (var person in people)
        {
            WriteRelation(json, _random.Next(5) == 0 ? "SPOKE_AT" : "ATTENDED", $"p{person}", $"e{number}");
            WriteRelation(json, "AFFILIATED_WITH", $"p{person}", $"i{_homes[person]}", "title", "Director");
        }

        json.WriteEndArray();
        json.WriteEndObject();
        Participations += people.Length;
    }

    private static void WriteEntities(Utf8JsonWriter json, string list, IEnumerable<(string Id, string Name)> entities, string? start = null)
    {
        json.WriteStartArray(list);
        foreach (var (id, name) in entities)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("name", name);
            if (start is not null)
            {
                json.WriteString("start", start);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRelation(Utf8JsonWriter json, string type, string from, string to, string? member = null, string? value = null)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("from", from);
        json.WriteString("to", to);
        if (member is not null)
        {
            json.WriteString(member, value);
        }

        json.WriteEndObject();
        Statements++;
    }

    private int[] DrawPeople()
    {
        var size = Math.Clamp((int)(4 / Math.Pow(1 - _random.NextDouble(), 1 / SizeExponent)), 2, LargestEvent);
        var circle = _random.Next(Circles);
        return [.. Enumerable.Range(0, size).Select(_ => DrawPerson(circle)).Distinct().Order()];
    }

    // Nine of ten come from the circle, and there the cube favours the regulars.
    private int DrawPerson(int circle)
    {
        var size = _people / Circles;
        return _random.Next(10) == 0 ? _random.Next(_people) : (circle * size) + (int)(size * Math.Pow(_random.NextDouble(), 3));
    }

    private static string NameOfPerson(int number) => $"{Word(FirstGiven + number)} {Word(FirstFamily + (number % FamilyNames))}";

    private static string NameOfInstitution(int number) => $"{Word(FirstInstitution + number)} Institute of {Fields[number % Fields.Length]}";

    /// <summary>A made-up word for a number, another one for each.</summary>
    private static string Word(int number)
    {
        var word = "";
        for (; number > 0; number /= Syllables.Length)
        {
            word += Syllables[number % Syllables.Length];
        }

        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
