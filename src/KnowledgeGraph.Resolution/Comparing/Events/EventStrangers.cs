using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>Two events of one name, with the same days and places as far as these are known, reported nobody knows when, of other organizers.</summary>
internal static class EventStrangers
{
    private static readonly Id One = new IdHasher("stranger").Add(1).Finish();
    private static readonly Id Other = new IdHasher("stranger").Add(2).Finish();

    public static IEnumerable<(string Mark, Profile Left, Profile Right)> Of(EventSubject happening, bool inContext)
    {
        var left = happening.Profile with { Published = null, Institutions = [One] };
        var right = left with { Institutions = [Other] };
        if (inContext && happening.Profile.Institutions.IsEmpty)
        {
            left = right = left with { Institutions = [] };
        }

        yield return ("", left, right);
        yield return ("|i:", left, right with { Institutions = [One] });
    }
}
