using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests;

public sealed class InvariantTests
{
    private static readonly string[] Odd =
    [
        "", " ", "\n\n\n", "?", "Mr.", "“", "Dato’", "The", "优米", "\u2028", "a\u0301", "Forum", "Mr. 优米 said.", "By", "held by", "(", "Co., Ltd.", "\ud83d\ude00 Forum", "\ud83d",
        "On 31 February 2020 the Forum was held.", "Speech by", "Among those present were", "Prof. Dr. Ir.", "A of B of C of D and E, F and G",
        "of the President", "'Net Makers' Union", "| a | b |", "\t\t", "a\tb\nc\td", "- ", "**", "[x](http", "1)", "(a) ", "> > x", "Q: Who?\nA: Me.", "al-", "@ @A", "M. @x",
    ];

    public static TheoryData<string> Texts()
    {
        var data = new TheoryData<string>();
        foreach (var text in Corpus.Seeds().Select(s => s.Text).Concat(Odd).Concat(Relations.Sentences.All).Concat(Mentions.NameCases.All.Select(c => c.Text)))
        {
            data.Add(text);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_span_lies_in_the_text_and_every_name_is_trimmed(string text)
    {
        var facts = Corpus.Extract(text);
        var whole = new TextRange(0, text.Length);

        Assert.All(facts.Sentences, s => Assert.True(whole.Contains(s) && s.Length > 0));
        Assert.All(facts.Entities, e => Assert.Equal(e.Name.Of(text).Trim(), e.Name.Of(text)));
        Assert.All(facts.Entities, e => Assert.True(e.Name.Length > 0 && e.Honorifics.All(whole.Contains)));
        Assert.All(facts.Mentions, m => Assert.True(whole.Contains(m.At) && m.At.Length > 0 && m.Entity < facts.Entities.Length && m.Confidence is >= 0 and <= 999));
        Assert.All(facts.Statements, s => Assert.True(
            facts.Sentences[s.Sentence].Contains(s.Quote) && s.Quote.Length > 0 && s.Subject < facts.Mentions.Length && s.Object < facts.Mentions.Length && s.Confidence is >= 0 and <= 999
            && (s.Title is null || whole.Contains(s.Title.Value))));
        Assert.All(facts.Claims, c => Assert.True(whole.Contains(c.Quote) && (c.Value is null || whole.Contains(c.Value.Value)) && c.Mention < facts.Mentions.Length));
        Assert.All(facts.Statements, s => Assert.Equal(s.Relation == Relation.AffiliatedWith ? EntityKind.Institution : EntityKind.Event, facts.Entities[facts.Mentions[s.Object].Entity].Kind));
    }

    [Fact]
    public void The_facts_do_not_depend_on_the_culture()
    {
        var expected = Corpus.Seeds().Select(s => JsonSerializer.Serialize(Corpus.Extract(s.Text))).ToList();
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.NumberDecimalSeparator = "#";
        odd.DateTimeFormat.DateSeparator = "!";
        odd.DateTimeFormat.FirstDayOfWeek = DayOfWeek.Thursday;
        try
        {
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(expected, Corpus.Seeds().Select(s => JsonSerializer.Serialize(ArticleExtractor.Create().Extract(new ArticleDocument(s.Text, null, null)))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_facts_do_not_depend_on_threads_or_order()
    {
        var seeds = Corpus.Seeds();
        var expected = seeds.Select(s => JsonSerializer.Serialize(Corpus.Extract(s.Text))).ToList();
        var results = new string[64];
        Parallel.For(0, results.Length, i => results[i] = JsonSerializer.Serialize(Corpus.Extract(seeds[(i * 7) % seeds.Count].Text)));

        Assert.All(Enumerable.Range(0, results.Length), i => Assert.Equal(expected[(i * 7) % seeds.Count], results[i]));
    }

    [Theory]
    [InlineData(",")]
    [InlineData("\"")]
    [InlineData("(")]
    [InlineData("Aa ")]
    [InlineData("the Forum on Trade of China and ")]
    [InlineData("Forum\n\n")]
    [InlineData("Mr. Li Xu, Director of the Centre for Trade, ")]
    [InlineData("On 3 May 2020 the forum was held by ABC. ")]
    [InlineData("*")]
    [InlineData("[")]
    [InlineData("a\t")]
    [InlineData("| a ")]
    [InlineData("Fisheries, ")]
    [InlineData("the Office of the ")]
    [InlineData("a line that is neither long nor short but goes on and on\n")]
    public void Hostile_text_takes_linear_time(string unit)
    {
        Corpus.Extract(Repeat(unit, 2_000));
        var small = Time(Repeat(unit, 12_500));
        var large = Time(Repeat(unit, 100_000));

        // eight times the text: a quadratic stage would need sixty-four times the time
        Assert.True(large < (small * 28) + TimeSpan.FromSeconds(3), $"{small} against {large}");
    }

    [Theory]
    [InlineData("The Lima district ", "institute and ")]
    [InlineData("In Lima the municipal ", "college and ")]
    [InlineData("The chair of the ", "board of the ")]
    public async Task A_chain_that_each_link_could_end_takes_no_longer_for_each(string opening, string link)
    {
        // followed at every link by itself and by the one before, a hundred links would never end
        var facts = await Task.Run(() => Corpus.Extract($"{opening}{Repeat(link, link.Length * 100)}opened.")).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.NotEmpty(facts.Sentences);
    }

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, Math.Max(1, length / unit.Length)));

    private static TimeSpan Time(string text)
    {
        var clock = Stopwatch.StartNew();
        Corpus.Extract(text);
        return clock.Elapsed;
    }
}
