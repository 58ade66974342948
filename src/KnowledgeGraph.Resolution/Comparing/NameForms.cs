using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>The forms of a profile's name, as one text: memberships with the same are read alike.</summary>
internal static class NameForms
{
    /// <summary>Differs for profiles whose names or forms differ; no form has a line break.</summary>
    public static string Key(Profile profile) =>
        profile.Forms is [var only] && only == profile.Name ? only : string.Join('\n', profile.Forms.Prepend(profile.Name));

    /// <summary>The name first; distinct.</summary>
    public static IEnumerable<string> All(Profile profile) => profile.Forms.Prepend(profile.Name).Distinct(StringComparer.Ordinal);
}
