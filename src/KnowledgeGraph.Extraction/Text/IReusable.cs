namespace KnowledgeGraph.Extraction.Text;

/// <summary>A thing that <see cref="Scratch"/> lends to one article after another.</summary>
internal interface IReusable
{
    /// <summary>Makes it as new, but for the room that its own collections have grown to.</summary>
    void Reset();
}
