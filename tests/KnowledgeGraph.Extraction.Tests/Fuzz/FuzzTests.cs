using System.Text.Json;
using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Fuzz;

/// <summary>
/// No text makes the extractor throw, hang or point outside. KG_FUZZ_ROUNDS runs more seeds than a test run does, KG_FUZZ_SEED starts
/// elsewhere; a failure names its kind and seed, which make the same text again.
/// </summary>
public sealed class FuzzTests
{
    private const int UsualRounds = 150;

    // Far above what any of these texts takes, also on a machine that others keep busy.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly int Rounds = Setting("KG_FUZZ_ROUNDS", UsualRounds);
    private static readonly int FirstSeed = Setting("KG_FUZZ_SEED", 1);

    private static readonly Dictionary<string, Func<int, string>> Kinds = new(StringComparer.Ordinal)
    {
        ["bytes"] = HostileText.Bytes,
        ["units"] = HostileText.Units,
        ["salad"] = HostileText.Salad,
        ["mutated"] = HostileText.Mutated,
    };

    [Theory]
    [InlineData("bytes")]
    [InlineData("units")]
    [InlineData("salad")]
    [InlineData("mutated")]
    public async Task No_text_makes_the_extractor_throw_hang_or_point_outside(string kind)
    {
        for (var seed = FirstSeed; seed < FirstSeed + Rounds; seed++)
        {
            var text = Kinds[kind](seed);
            var fault = await FaultAsync(text);
            Assert.True(fault is null, $"{kind}, seed {seed}: {fault}");
        }
    }

    [Theory]
    [InlineData("salad", 7466)] // ends in an open bracket behind a post: the acronym in it was looked for behind the last token
    public async Task A_text_that_once_failed_is_read(string kind, int seed) => Assert.Null(await FaultAsync(Kinds[kind](seed)));

    private static async Task<string?> FaultAsync(string text)
    {
        var reading = Task.Run(() => Fault(text));
        try
        {
            return await reading.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            return $"still reading {text.Length} characters after {Patience}";
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return broken.ToString();
        }
    }

    private static string? Fault(string text)
    {
        var facts = Corpus.Extract(text);
        var whole = new TextRange(0, text.Length);
        var ranges = facts.Sentences.Concat(facts.Entities.Select(e => e.Name)).Concat(facts.Entities.SelectMany(e => e.Honorifics)).Concat(facts.Mentions.Select(m => m.At))
            .Concat(facts.Statements.Select(s => s.Quote)).Concat(facts.Statements.Select(s => s.Title).OfType<TextRange>())
            .Concat(facts.Claims.Select(c => c.Quote)).Concat(facts.Claims.Select(c => c.Value).OfType<TextRange>()).Concat(facts.Interactions.Select(i => i.Quote));
        var outside = ranges.Where(range => !whole.Contains(range) || range.Length <= 0).Select(range => $"{range} of {text.Length}").FirstOrDefault();
        var explained = Corpus.Extractor.Explain(new ArticleDocument(text, null, null));
        return outside is not null ? $"points outside: {outside}"
            : explained.Statements.Length != facts.Statements.Length || JsonSerializer.Serialize(explained.Facts) != JsonSerializer.Serialize(facts) ? "an explanation reads other facts" : null;
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) && value > 0 ? value : usual;
}
