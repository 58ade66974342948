using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Ingestion;

/// <summary>Two articles that are near-copies of each other.</summary>
/// <param name="Shared">How much of the shorter text stands in the other, thousandths.</param>
internal readonly record struct CopyLink(Id Left, Id Right, int Shared)
{
    /// <summary>Null when they are not.</summary>
    public static CopyLink? Between(SketchRow left, SketchRow right, CopyComparer comparer) =>
        comparer.Compare(left, right) is { } shared ? new CopyLink(left.Id, right.Id, shared) : null;
}
