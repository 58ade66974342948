using System.Diagnostics;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Model;
using Xunit.Abstractions;

namespace KnowledgeGraph.Resolution.Tests;

public sealed class SketchTests(ITestOutputHelper output)
{
    private static readonly CopyComparer Comparer = Resolver.Create().Copies;

    public static TheoryData<string, string> OneText() => new()
    {
        { "The ministers met in Xi'an.", "THE MINISTERS MET IN XI\u2019AN!" },
        { "São Tomé e Príncipe", "Sao Tome  e\nPrincipe" },
        { "Ｆｏｒｕｍ ２０２１ opens", "forum 2021 opens" },
        { "МИНИСТР открыл форум", "министр открыл форум" },
        { "“One bank,” she said.", "\"One bank\" she said" },
    };

    [Theory]
    [MemberData(nameof(OneText))]
    public void Case_accents_and_punctuation_do_not_matter(string left, string right) =>
        Assert.Equal(Sketch(left).Phrases, Sketch(right).Phrases);

    /// <summary>Sketches are stored: another value is another policy.</summary>
    [Fact]
    public void A_text_has_the_sketch_that_it_always_had()
    {
        var sketch = Sketch("ISTANBUL, 14 MARCH - Ministers of nine states");
        Assert.Equal(("cb348ba3 ccbaa1bd ea088fe1", 5, 3), (string.Join(' ', sketch.Keys), sketch.PhraseCount, sketch.ParticularCount));
    }

    [Fact]
    public void Particulars_are_numbers_and_words_with_a_capital_inside_a_sentence()
    {
        Assert.Equal(4, Sketch("Yesterday the mayor met Ann Bolt. He gave 30 reasons: The town is poor. \"Nobody\" answered in Rome.").ParticularCount);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n -- ... !")]
    public void A_text_without_words_has_no_sketch(string text) => Assert.Null(CopyComparer.Sketch(default, text));

    [Theory]
    [InlineData("Forum")]
    [InlineData("Two words")]
    [InlineData("中")]
    [InlineData("\uD842\uDFB7\uD842")]
    public void The_shortest_texts_have_a_sketch_and_are_copies_of_themselves_only(string text)
    {
        Assert.Equal(1000, Comparer.Compare(Sketch(text), Sketch(text)));
        Assert.Null(Comparer.Compare(Sketch(text), Sketch(text + " others")));
    }

    [Fact]
    public void A_sketch_comes_back_from_its_json()
    {
        var sketch = Sketch(CopyPairs.Reports["ports"]);
        var again = (SketchRow)RowCodec.FromJson(RowKind.Sketch, RowCodec.ToJson(sketch));
        Assert.Equal(sketch, again);
        Assert.Equal(RowCodec.Hash(sketch), RowCodec.Hash(again));
    }

    [Theory]
    [InlineData(300, 800)]
    [InlineData(500, 800)]
    [InlineData(800, 888)]
    public void The_estimate_of_what_a_cut_and_led_in_text_keeps_is_right_on_average(int kept, int truth)
    {
        var random = new Random(kept);
        var estimates = Enumerable.Range(0, 60).Select(_ =>
        {
            var whole = Words(random, 900);
            var (left, right) = (Sketch(string.Join(' ', whole)), Sketch(string.Join(' ', whole.Take(kept).Concat(Words(random, kept / 4)))));
            return Overlap.Of(left.Phrases, left.PhraseCount, right.Phrases, right.PhraseCount, Sketcher.PhrasesKept).OfSmaller;
        });

        Assert.InRange(estimates.Average(), truth - 25, truth + 25);
    }

    /// <summary>A bound that holds on a loaded machine; see the output for the figure.</summary>
    [Fact]
    public void Sketching_is_fast_and_allocates_little_more_than_it_returns()
    {
        var random = new Random(11);
        string[] texts = [.. Enumerable.Range(0, 300).Select(_ => string.Join(' ', Words(random, 1_000)))];
        var bytes = texts.Sum(Encoding.UTF8.GetByteCount);
        Sketch(texts[0]);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var best = Enumerable.Range(0, 3).Min(_ => Seconds(() => Array.ForEach(texts, text => Sketch(text))));
        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (3 * texts.Length);
        output.WriteLine($"{bytes / best / 1e6:F1} MB/s, {allocated} bytes a text of {bytes / texts.Length}");

        Assert.True(bytes / best / 1e6 > 3, $"{bytes / best / 1e6} MB/s");
        Assert.InRange(allocated, 0, 2_000);
    }

    private static double Seconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static string[] Words(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new string([.. Enumerable.Range(0, 3 + random.Next(7)).Select(_ => (char)('a' + random.Next(26)))]))];

    private static SketchRow Sketch(string text) => CopyComparer.Sketch(default, text)!;
}
