using KnowledgeGraph.Extraction;
using KnowledgeGraph.Quality.Calibrating;
using KnowledgeGraph.Quality.Figures;
using KnowledgeGraph.Quality.Scoring;
using KnowledgeGraph.Quality.Writing;

namespace KnowledgeGraph.Quality;

/// <summary>report: measures and writes docs/quality.md and docs/quality.json. fit: writes the weights of confidence; build again afterwards.</summary>
internal static class QualityCommand
{
    private const int WrongUse = 2;

    public static int Run(string[] args)
    {
        var corpus = args is [_, "--corpus", var folder] ? folder : args is [_] ? Repository.Corpus : null;
        if (args is not (["report" or "fit"] or ["report" or "fit", "--corpus", _]) || (corpus is not null && !Directory.Exists(corpus)))
        {
            Console.Error.WriteLine($"report|fit [--corpus DIR]; DIR is a folder of annotated articles, {Repository.CorpusVariable} by default.");
            return WrongUse;
        }

        return args[0] == "fit" ? Fitted(corpus) : Reported(corpus);
    }

    private static int Reported(string? corpus)
    {
        var measurement = Measurement.Take(corpus);
        File.WriteAllText(FigureFile.Path, FigureFile.Write(measurement));
        File.WriteAllText(Repository.At("docs", "quality.md"), QualityPage.Write(measurement));
        Console.WriteLine($"docs/quality.md, docs/quality.json: {measurement.Figures.Count} figures{(corpus is null ? "; without a corpus" : "")}");
        return 0;
    }

    private static int Fitted(string? corpus)
    {
        if (corpus is null)
        {
            Console.Error.WriteLine($"fit needs a corpus: --corpus DIR or {Repository.CorpusVariable}.");
            return WrongUse;
        }

        var sets = Measurement.Sets(corpus).Where(set => Confidences.Learned.Contains(set.Name)).ToList();
        var extractor = ArticleExtractor.Create();
        var decisions = Confidences.Decisions(sets.ToDictionary(set => set.Name, set => Measurement.Score(extractor, set), StringComparer.Ordinal));
        var fitted = Fit.Of(decisions);
        File.WriteAllText(Confidences.Path, Confidences.File(fitted, ArticleSet.Hash(sets), decisions.Count));
        Console.WriteLine($"{Path.GetRelativePath(Repository.Root, Confidences.Path)}: {fitted.Count} weights from {decisions.Count} decisions; build again to use them");
        return 0;
    }
}
