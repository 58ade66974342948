namespace KnowledgeGraph.Quality.Writing;

/// <summary>What docs/quality.md says around its figures.</summary>
internal static class PageText
{
    public const string Head = """
        # Quality

        Written by `tools/quality [--corpus DIR]`; every number is from that run, and `quality.json` beside
        this page holds them as data. In brackets: 95 % intervals, of two the wider: Wilson's, and a bootstrap over articles (1,000 resamples, seeded), since what stands in one article is right or wrong together.

        """;

    public const string Extraction = """
        Precision, recall and F1 against gold facts: an entity counts by its name, a relation by its ends. "relations" is the sum of the four.
        The rules are written by hand, with an eye on every set but held; a hand cannot unsee an article, so no figure that leaves a site out can be given for them, and **held is the nearest measure of text that nobody has seen**.

        """;

    public const string Confidence = """
        A statement's confidence is the logistic of its rule's features plus what experience adds, which is fitted to gold decisions (`lexicons/confidence.yml`, written by `fit`);
        articles that the rules were least made with count four times, because rules are righter on those that they were made with.
        The calibration error is the mean distance, over nine bins of confidence, between what confidences say and how often they are right. "Without the article's site" means: each site's statements get weights fitted without that site;
        the rules themselves, again, have seen it. "rules alone" is the hand-set score without the fit.

        """;

    public const string Resolution = """
        From gold facts, so that what is measured is resolution and nothing else. B-cubed counts singletons; the over-merge error is the share of resolved entities that hold more than one.

        """;

    public const string Gate = """
        ## The gate

        `tests/KnowledgeGraph.Quality.Tests` measures again and fails when a figure is worse than the one recorded by more than one point, or by more than one decision where a decision weighs more than a point.
        The bins of the reliability tables inform and are not gated. Figures of the corpus are measured where `KG_CORPUS` names its folder and skipped elsewhere.

        """;

    public static readonly Dictionary<string, string> Sets = new(StringComparer.Ordinal)
    {
        ["held"] = "Articles of invented people whose errors nobody opened while rules were made.",
        ["fresh"] = "Articles of invented people, written after the first rules and looked at since.",
        ["dev"] = "Articles of invented people that rules were made with.",
        ["seeds"] = "The five articles that the service starts with; rules were made with them.",
        ["corpus"] = "Annotated articles from some forty sites, in a folder beside the project; rules were made with an eye on them.",
    };
}
