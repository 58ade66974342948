using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>Many short articles that share people and institutions, so that recording one touches what others brought.</summary>
internal static class SmallArticles
{
    private static readonly string[] Given = ["Anna", "Boris", "Carla", "Daniel", "Elena", "Felix", "Greta"];
    private static readonly string[] Family = ["Lindqvist", "Moreau", "Novak", "Okafor", "Petrov"];

    /// <summary>JSON lines, one article each.</summary>
    public static string Lines(int count, string series = "a") =>
        string.Join('\n', Enumerable.Range(0, count).Select(i => JsonSerializer.Serialize(new { uri = $"https://news.example/{series}/{i}", text = Text(i, series) })));

    private static string Text(int i, string series)
    {
        var speaker = Person(i);
        var guest = Person((i * 3) + 1);
        var city = new[] { "Oslo", "Lyon", "Turin" }[i % 3];
        var day = new DateOnly(2023, 1, 1).AddDays(i).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        return $"On {day}, the {i + 1}th Forum on Clean Energy {series.ToUpperInvariant()} was held in {city}. Dr. {speaker}, Director of the Institute of {city} Studies, and Ms. {guest} attended the forum. Dr. {speaker} delivered a speech.";
    }

    private static string Person(int i) => $"{Given[i % Given.Length]} {Family[i % Family.Length]}";
}
