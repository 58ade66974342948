using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class NameTests
{
    public static TheoryData<NameCase> Cases => [.. NameCases.All];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_name_of_any_culture_is_read_at_first_sight(NameCase row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var text = row.Text;
        var facts = Corpus.Extract(text);
        string Name(int mention) => facts.Entities[facts.Mentions[mention].Entity].Name.Of(text);
        var wanted = row.People.Select(p => p.Split("; ")).ToList();

        Assert.Equal(wanted.Select(w => w[0]).Order(StringComparer.Ordinal), facts.Entities.Where(e => e.Kind == EntityKind.Person).Select(e => e.Name.Of(text)).Order(StringComparer.Ordinal));
        foreach (var person in wanted.Where(w => w.Length > 1 && w[1].Length > 0))
        {
            var entity = facts.Entities.Single(e => e.Kind == EntityKind.Person && e.Name.Of(text) == person[0]);
            Assert.Equal(person[1], string.Join(' ', entity.Honorifics.Select(h => h.Of(text))));
        }

        foreach (var person in wanted.Where(w => w.Length > 3))
        {
            Assert.Contains(facts.Statements, s => s.Relation == Relation.AffiliatedWith && Name(s.Subject) == person[0] && s.Title?.Of(text) == person[2] && Name(s.Object) == person[3]);
        }
    }
}
