using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>What the forms of an event's name say.</summary>
internal sealed class EventForms
{
    private readonly ImmutableArray<EventName> _names;
    private readonly ImmutableArray<EventName> _asParts;

    private EventForms(ImmutableArray<EventName> names)
    {
        _names = names;
        _asParts = [.. names.Select(n => n.Part is null && n.Telling.IsEmpty ? n with { Part = n.Key, Series = [], Telling = [], Key = "", Information = 0 } : n)];
    }

    public static EventForms Read(Profile profile, EventNameParser parser)
    {
        var parsed = NameForms.All(profile).Select(parser.Parse).DistinctBy(n => (n.Part, n.Key)).ToList();
        return new EventForms([.. parsed.Where((n, i) => i == 0 || (n.Series.Length >= 3 && (n.Part is null) == (parsed[0].Part is null)))]);
    }

    /// <summary>The fullest first; others only when they say something. A "welcome dinner" that is part of something is as bare a name as "opening ceremony".</summary>
    public ImmutableArray<EventName> Names(bool isPart) => isPart ? _asParts : _names;
}
