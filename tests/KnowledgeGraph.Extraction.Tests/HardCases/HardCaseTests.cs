using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.HardCases;

public sealed class HardCaseTests
{
    public static TheoryData<HardCase> Lists => [.. ListCases.All];

    public static TheoryData<HardCase> People => [.. PeopleCases.All];

    public static TheoryData<HardCase> Institutions => [.. InstitutionCases.All];

    public static TheoryData<HardCase> Events => [.. EventCases.All];

    public static TheoryData<HardCase> Relations => [.. RelationCases.All];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Lists_titles_and_boundaries_are_read_right(HardCase row) => Check(row);

    [Theory]
    [MemberData(nameof(People))]
    public void People_are_told_apart_and_together(HardCase row) => Check(row);

    [Theory]
    [MemberData(nameof(Institutions))]
    public void Institutions_are_named_whole_and_not_invented(HardCase row) => Check(row);

    [Theory]
    [MemberData(nameof(Events))]
    public void Events_dates_and_places_are_read_right(HardCase row) => Check(row);

    [Theory]
    [MemberData(nameof(Relations))]
    public void Relations_rest_on_what_is_said(HardCase row) => Check(row);

    [Fact]
    public void Every_hard_case_has_its_row()
    {
        var numbers = ListCases.All.Concat(PeopleCases.All).Concat(InstitutionCases.All).Concat(EventCases.All).Concat(RelationCases.All).Select(c => c.Number).ToHashSet();

        Assert.Empty(Enumerable.Range(1, 72).Except(numbers));
    }

    private static void Check(HardCase row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var read = Read(row.Text);
        Assert.All(row.Wanted, w => Assert.True(read.Exists(x => Pattern(w).IsMatch(x)), $"missing '{w}' among: {string.Join(" | ", read)}"));
        Assert.All(row.Unwanted, u => Assert.False(read.Exists(x => Pattern(u).IsMatch(x)), $"unwanted '{u}' among: {string.Join(" | ", read)}"));
    }

    private static List<string> Read(string text)
    {
        var facts = Corpus.Extract(text);
        string Name(int mention) => facts.Entities[facts.Mentions[mention].Entity].Name.Of(text);
        var read = facts.Entities.Select(e => $"{e.Kind.ToString().ToUpperInvariant()} {e.Name.Of(text)}{(e.Credit ? " credit" : "")}").ToList();
        read.AddRange(Tests.Relations.Sentences.Read(text));
        read.AddRange(facts.Statements.Select(s => $"SAID {Name(s.Subject)} > {Name(s.Object)} {s.Relation} {s.Modality} {s.Presence}"));
        read.AddRange(facts.Claims.Select(c => $"{c.Field.ToString().ToUpperInvariant()} {Name(c.Mention)} = {(c.Target is { } target ? Name(target) : c.Token ?? c.Value?.Of(text))}"));
        return read;
    }

    private static Regex Pattern(string line) =>
        new("^" + Regex.Escape(line).Replace("\\*", ".*", StringComparison.Ordinal).Replace("\\ ", " ", StringComparison.Ordinal) + (line.Contains('>', StringComparison.Ordinal) ? "( .*)?$" : "$"), RegexOptions.CultureInvariant | RegexOptions.Singleline);
}
