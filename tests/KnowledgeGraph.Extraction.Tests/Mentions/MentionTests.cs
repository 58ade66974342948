using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class MentionTests
{
    [Theory]
    [InlineData("Tan Sri Datuk Seri Panglima Dr Goh Kian Beng said so.", "Goh Kian Beng")]
    [InlineData("Dato' Rahim bin Yusof said so.", "Rahim bin Yusof")]
    [InlineData("H.E. Mme. Sun Lihua said so.", "Sun Lihua")]
    [InlineData("QIN Dafu said that it rains.", "QIN Dafu")]
    [InlineData("Prof. K.K. Sharma said so.", "K.K. Sharma")]
    [InlineData("Dr. Cassia anak Nyipa said so.", "Cassia anak Nyipa")]
    [InlineData("Mr. Abdullah bin Tarek Al Amri said so.", "Abdullah bin Tarek Al Amri")]
    [InlineData("Ms. Danila Hernández said so.", "Danila Hernández")]
    [InlineData("Mr. Simon Ooi Tze Hin said so.", "Simon Ooi Tze Hin")]
    [InlineData("Sheikh Sultan bin Rashid Al Noor said so.", "Sultan bin Rashid Al Noor")]
    [InlineData("The Minister of Ports of Chile, Ana Karina Soto Vera, met them.", "Ana Karina Soto Vera")]
    [InlineData("An Shulin, Dean of the School of Law, said so.", "An Shulin")]
    public void A_person_is_named_without_titles(string text, string name) =>
        Assert.Contains(name, Names(text, EntityKind.Person));

    [Theory]
    [InlineData("The Ministry of Science, Technology and Innovation closed.", "Ministry of Science, Technology and Innovation")]
    [InlineData("The Institute of Hainan, Hong Kong and Macao Legal Studies at Hillside University closed.", "Institute of Hainan, Hong Kong and Macao Legal Studies")]
    [InlineData("Zhenhua Life (Shanghai) Medical Technology Co., Ltd closed.", "Zhenhua Life (Shanghai) Medical Technology Co., Ltd")]
    [InlineData("The People‘s Government of Guangdong Province closed.", "People‘s Government of Guangdong Province")]
    [InlineData("Persatuan Seni Rakyat Pahang closed.", "Persatuan Seni Rakyat Pahang")]
    [InlineData("The Embassy of the Republic of Indonesia in Malaysia closed.", "Embassy of the Republic of Indonesia in Malaysia")]
    [InlineData("Universidad Nacional de Loja closed.", "Universidad Nacional de Loja")]
    [InlineData("Sun Yat-sen University closed.", "Sun Yat-sen University")]
    public void An_institution_is_named_whole(string text, string name) =>
        Assert.Contains(name, Names(text, EntityKind.Institution));

    [Theory]
    [InlineData("Ministers met in Lusaka. The Ungku Omar Centre opened. May was warm.")]
    [InlineData("The Action Plan for Green Ports and the Belt and Road Initiative were praised.")]
    public void What_is_no_person_is_not_taken_for_one(string text) => Assert.Empty(Names(text, EntityKind.Person));

    [Fact]
    public void A_surname_with_its_title_is_the_one_person_who_bears_both()
    {
        const string text = "Dr. Lee Boon Hock and Mr. Lee Chun Wah attended the River Forum. Dr. Lee spoke. Lee was glad.";
        var facts = Corpus.Extract(text);
        var hock = Enumerable.Range(0, facts.Entities.Length).Single(i => facts.Entities[i].Name.Of(text) == "Lee Boon Hock");

        Assert.Equal(["Lee Boon Hock", "Lee"], facts.Mentions.Where(m => m.Entity == hock).Select(m => m.At.Of(text)));
    }

    [Fact]
    public void An_acronym_in_brackets_stands_for_its_institution_ever_after()
    {
        const string text = "The Volta Water Institute (VWI) hosted the River Forum. VWI was thanked. The Institute is old.";
        var facts = Corpus.Extract(text);
        var institution = Enumerable.Range(0, facts.Entities.Length).Single(i => facts.Entities[i].Kind == EntityKind.Institution);

        Assert.Equal([MentionForm.Full, MentionForm.Acronym, MentionForm.Acronym, MentionForm.Description], facts.Mentions.Where(m => m.Entity == institution).Select(m => m.Form));
    }

    [Fact]
    public void Honorifics_stand_beside_the_name_in_the_order_of_the_text()
    {
        const string text = "Tan Sri Dr. Goh Kian Beng attended the River Forum.";
        var person = Assert.Single(Corpus.Extract(text).Entities, e => e.Kind == EntityKind.Person);

        Assert.Equal(["Tan", "Sri", "Dr."], person.Honorifics.Select(h => h.Of(text)));
    }

    private static List<string> Names(string text, EntityKind kind) =>
        Corpus.Extract(text).Entities.Where(e => e.Kind == kind).Select(e => e.Name.Of(text)).ToList();
}
