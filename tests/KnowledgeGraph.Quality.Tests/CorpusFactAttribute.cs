namespace KnowledgeGraph.Quality.Tests;

/// <summary>Runs only where KG_CORPUS names a folder of annotated articles.</summary>
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute() => Skip = Repository.Corpus is null ? CorpusTheoryAttribute.Reason : null;
}

/// <summary>Runs only where KG_CORPUS names a folder of annotated articles.</summary>
public sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public const string Reason = "KG_CORPUS names no folder of annotated articles";

    public CorpusTheoryAttribute() => Skip = Repository.Corpus is null ? Reason : null;
}
