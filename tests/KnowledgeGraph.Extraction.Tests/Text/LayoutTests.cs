using System.Text;
using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Text;

public sealed class LayoutTests
{
    private const string Lead = "The Lakeside Water Forum was held in Accra on 4 March 2023. ";

    public static TheoryData<string, int> Wrapped()
    {
        var data = new TheoryData<string, int>();
        foreach (var (name, _, _) in Corpus.Seeds().Concat(Corpus.Articles("dev")))
        {
            data.Add(name, 72);
            data.Add(name, 80);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Wrapped))]
    public void An_article_broken_at_a_column_says_what_it_said_before(string name, int column)
    {
        var text = Corpus.Seeds().Concat(Corpus.Articles("dev")).Single(a => a.Name == name).Text;
        var wrapped = Wrap(text, column);

        Assert.NotEmpty(Statements(text));
        Assert.Equal(Statements(text), Statements(wrapped));
        Assert.Equal(Statements(text), Statements(ArticleDocument.Normalize("\uFEFF" + wrapped.Replace("\n", "\r\n", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("• Dr. Amara Diallo, Director of the Volta Water Institute\n• Mr. Ivo Marek, Dean of Riverside University\n• Ms. Petra Novak")]
    [InlineData("- Dr. Amara Diallo, Director of the Volta Water Institute\n- Mr. Ivo Marek, Dean of Riverside University\n- Ms. Petra Novak")]
    [InlineData("* Dr. Amara Diallo, Director of the Volta Water Institute\n* Mr. Ivo Marek, Dean of Riverside University\n* Ms. Petra Novak")]
    [InlineData("1. Dr. Amara Diallo, Director of the Volta Water Institute\n2. Mr. Ivo Marek, Dean of Riverside University\n3. Ms. Petra Novak")]
    [InlineData("1) Dr. Amara Diallo, Director of the Volta Water Institute\n2) Mr. Ivo Marek, Dean of Riverside University\n3) Ms. Petra Novak")]
    [InlineData("Amara Diallo\tDirector\tVolta Water Institute\nIvo Marek\tDean\tRiverside University\nPetra Novak\tPresident\tCoastal Board")]
    [InlineData("| Amara Diallo | Director | Volta Water Institute |\n| Ivo Marek | Dean | Riverside University |\n| Ms. Petra Novak | President | Coastal Board |")]
    public void A_list_or_a_table_names_each_guest_with_his_own_post(string list)
    {
        var text = Lead + "\n\nGuests:\n\n" + list;

        Assert.Equal(["Amara Diallo", "Ivo Marek", "Petra Novak"], Names(text, EntityKind.Person));
        Assert.Superset(new HashSet<string> { "Amara Diallo > Volta Water Institute [Director]", "Ivo Marek > Riverside University [Dean]" }, Posts(text).ToHashSet());
        Assert.DoesNotContain(Posts(text), p => p.StartsWith("Petra Novak", StringComparison.Ordinal) && !p.EndsWith("Coastal Board [President]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("**Dr. Amara Diallo**, _Director_ of the [Volta Water Institute](https://vwi.example/about), attended the forum.")]
    [InlineData("# Guests\n\n> Dr. Amara Diallo, Director of the Volta Water Institute, attended the forum.")]
    [InlineData("Dr.\u00A0Amara\u00A0Diallo, Director of\u00A0the Volta\u202FWater Institute, attended the forum.")]
    [InlineData("Dr. Amara Diallo， Director of the Volta Water Institute（VWI）， attended the forum。")]
    [InlineData("\n\n\n\n\nDr. Amara Diallo, Director of the Volta Water Institute, attended the forum.\n\n\n\n")]
    [InlineData("Dr. Amara Diallo, Director of the Volta Water Institute,\nattended the forum.")]
    public void Signs_of_layout_hide_no_name_and_no_post(string sentence)
    {
        Assert.Equal(["Amara Diallo"], Names(Lead + sentence, EntityKind.Person).Select(Flat));
        Assert.Equal(["Amara Diallo > Volta Water Institute [Director]"], Posts(Lead + sentence).Select(Flat));
    }

    [Theory]
    [InlineData("Dear all,\n\nWe are pleased to inform you that the Harvest Seminar was held in Lusaka on\n3 May 2022. It was opened by Dr. Amara Diallo, Director of the Volta\nWater Institute.\n\nBest regards,\nThe Secretariat")]
    [InlineData("> On Monday they wrote:\n> The Harvest Seminar was held in Lusaka on 3 May 2022 and it was opened by\n> Dr. Amara Diallo, Director of the Volta Water Institute, and closed by an\n> old miller. All said that wells run dry.")]
    [InlineData("Q: Who opened the forum?\nA: Dr. Amara Diallo, Director of the Volta Water Institute, opened it.\nQ: And then?")]
    [InlineData("DIRECTOR AMARA DIALLO OPENS HARVEST SEMINAR\n\nThe Harvest Seminar was held in Lusaka. Amara Diallo, Director of the Volta Water Institute, attended the seminar.")]
    [InlineData("“The river,” Dr. Amara Diallo, Director of the Volta Water Institute, said at the Harvest Seminar, “is ours.”")]
    public void Mail_transcripts_and_headlines_are_read_like_prose(string text)
    {
        Assert.Equal(["Amara Diallo"], Names(text, EntityKind.Person));
        Assert.Equal(["Amara Diallo > Volta Water Institute [Director]"], Posts(text).Select(Flat));
        Assert.DoesNotContain(Names(text, EntityKind.Event), e => e.Contains("Diallo", StringComparison.Ordinal));
    }

    [Fact]
    public void An_accent_written_behind_its_letter_stays_in_the_name() =>
        Assert.Equal(["Danila Herna\u0301ndez"], Names(Lead + "Ms. Danila Herna\u0301ndez attended the forum.", EntityKind.Person));

    [Fact]
    public void Lines_of_a_guest_list_are_not_run_together()
    {
        var text = Lead + "\n\nGuests of honour:\n\nDr. Amara Diallo, Director of the Volta Water Institute\nMr. Ivo Marek, Dean of the School of Law of Riverside University\nMs. Petra Novak";

        Assert.Equal(["Amara Diallo", "Ivo Marek", "Petra Novak"], Names(text, EntityKind.Person));
    }

    private static List<string> Names(string text, EntityKind kind) =>
        Corpus.Extract(text).Entities.Where(e => e.Kind == kind).Select(e => e.Name.Of(text)).Order(StringComparer.Ordinal).ToList();

    private static List<string> Posts(string text)
    {
        var facts = Corpus.Extract(text);
        return facts.Statements.Where(s => s.Relation == Relation.AffiliatedWith)
            .Select(s => $"{facts.Entities[facts.Mentions[s.Subject].Entity].Name.Of(text)} > {facts.Entities[facts.Mentions[s.Object].Entity].Name.Of(text)} [{s.Title?.Of(text)}]").ToList();
    }

    private static List<string> Statements(string text)
    {
        var facts = Corpus.Extract(text);
        string Name(int mention) => Flat(facts.Entities[facts.Mentions[mention].Entity].Name.Of(text));
        return facts.Statements.Select(s => $"{s.Relation} {Name(s.Subject)} > {Name(s.Object)} {s.Role} [{(s.Title is { } title ? Flat(title.Of(text)) : "")}] {s.Former} {s.Modality} \"{Flat(s.Quote.Of(text))}\"")
            .Order(StringComparer.Ordinal).ToList();
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Wrap(string text, int column)
    {
        var wrapped = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            var length = 0;
            foreach (var word in line.Split(' '))
            {
                if (length > 0 && length + 1 + word.Length > column)
                {
                    wrapped.Append('\n');
                    length = 0;
                }
                else if (length > 0)
                {
                    wrapped.Append(' ');
                    length++;
                }

                wrapped.Append(word);
                length += word.Length;
            }

            wrapped.Append('\n');
        }

        return wrapped.ToString();
    }
}
