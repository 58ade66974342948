namespace KnowledgeGraph.Quality.Scoring;

/// <summary>What gold says of one extracted relation. <see cref="Free"/>: it says nothing that would make it right or wrong.</summary>
internal enum Verdict
{
    Right = 0,
    Wrong = 1,
    Free = 2,
}
