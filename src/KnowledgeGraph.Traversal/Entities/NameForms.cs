using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>The forms under which an entity is named, as they are compared.</summary>
internal static class NameForms
{
    /// <summary>The elected name first, then the forms as the articles give them, most frequent first; none twice.</summary>
    public static IEnumerable<string> Of(EntityRow entity) => entity.Names.Select(form => form.Text).Prepend(entity.Name).Distinct(StringComparer.Ordinal);

    public static IReadOnlyList<string> SortKeys(EntityRow entity) => [.. Of(entity).Select(NameFolding.SortKey)];
}
