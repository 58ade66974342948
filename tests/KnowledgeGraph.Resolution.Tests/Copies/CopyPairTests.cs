using KnowledgeGraph.Model;
using Xunit.Abstractions;

namespace KnowledgeGraph.Resolution.Tests;

/// <summary>Pairs of texts by class: what a paper made of a report, and reports that only look alike.</summary>
public sealed class CopyPairTests(ITestOutputHelper output)
{
    private static readonly CopyComparer Comparer = Resolver.Create().Copies;

    public static TheoryData<string, int> Pairs()
    {
        var pairs = new TheoryData<string, int>();
        foreach (var (name, @class) in CopyPairs.Classes)
        {
            for (var i = 0; i < @class.Pairs.Count; i++)
            {
                pairs.Add(name, i);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_is_one_text_or_two_as_a_careful_reader_says(string @class, int number)
    {
        var pair = CopyPairs.Classes[@class].Pairs[number];
        var (left, right) = (Sketch(CopyPairs.Reports[pair.Of]), Sketch(pair.Other()));
        var shared = Comparer.Compare(left, right);
        var words = $"{@class}, {pair.Of}: {CopyComparer.Explain(left, right)}; {left.Keys.Intersect(right.Keys, StringComparer.Ordinal).Count()} keys";
        output.WriteLine(words);

        Assert.True(CopyPairs.Classes[@class].Copies == (shared is not null), words);
        Assert.Equal(shared, Comparer.Compare(right, left));
    }

    [Fact]
    public void Copies_share_a_key_so_that_they_are_compared_at_all()
    {
        foreach (var pair in CopyPairs.Classes.Values.Where(@class => @class.Copies).SelectMany(@class => @class.Pairs))
        {
            Assert.True(Sketch(CopyPairs.Reports[pair.Of]).Keys.Intersect(Sketch(pair.Other()).Keys, StringComparer.Ordinal).Any(), pair.Of);
        }
    }

    private static SketchRow Sketch(string text) => CopyComparer.Sketch(new ArticleDocument(text, null, null).ToId(), text)!;
}
