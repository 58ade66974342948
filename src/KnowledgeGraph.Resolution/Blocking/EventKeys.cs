using System.Globalization;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Blocking keys of an event: the series' words (for a part with the part's own) alone when they say enough, else with a day, an
/// organizer, a place or the whole; besides, the day with each of its most telling words, for names that differ by a few. A bare
/// part has no key but its whole's.
/// </summary>
internal sealed class EventKeys(Weights.Section weights, Vocabulary vocabulary)
{
    /// <summary>One more than the words that a shorter name may leave out, so that the two share one.</summary>
    private const int TellingWords = 3;

    private readonly int _alone = weights["key-series-alone"];

    public void Add(EventSubject subject, List<string> keys)
    {
        foreach (var name in subject.Names)
        {
            var part = name.Part is null ? "n:" : $"o:{name.Part}|";
            var identity = EventMatcher.Identity(name, subject);
            foreach (var whole in subject.Profile.Events)
            {
                keys.Add($"{part}{(name.Part is null ? identity.Key : "")}|w:{whole}");
            }

            if (identity.Key.Length > 0)
            {
                Series(subject, part, identity, keys);
            }
        }
    }

    private void Series(EventSubject subject, string part, EventName identity, List<string> keys)
    {
        var key = part + identity.Key;
        if (identity.Information >= _alone)
        {
            keys.Add(key);
        }

        foreach (var organizer in subject.Profile.Institutions)
        {
            keys.Add($"{key}|i:{organizer}");
        }

        if (subject.Days is not { } days || !days.IsExact)
        {
            return;
        }

        foreach (var day in new[] { days.First, days.First.AddDays(days.First < DateOnly.MaxValue ? 1 : 0) })
        {
            foreach (var word in identity.Telling.OrderByDescending(vocabulary.Information).ThenBy(w => w, StringComparer.Ordinal).Take(TellingWords))
            {
                keys.Add($"d:{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}|{part}{word}");
            }
        }
    }
}
