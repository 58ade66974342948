namespace KnowledgeGraph.Resolution.Tests;

public sealed class InstitutionNameParserTests
{
    private static readonly InstitutionNameParser Parser = new(Vocabulary.Read(Weights.Read()));

    [Theory]
    [InlineData("Ministry of Fisheries of the People's Republic of China", "fishery ministry", "CN")]
    [InlineData("Kenya's Ministry of Fisheries", "fishery ministry", "KE")]
    [InlineData("Kementerian Pertanian Malaysia", "agriculture ministry", "MY")]
    [InlineData("Ministerio de Agricultura de Chile", "agriculture ministry", "CL")]
    [InlineData("Malaysia-Kenya Trade Council", "+KE +MY council trade", "")]
    [InlineData("Lingzhou Technology Co., Ltd.", "lingzhou technology", "")]
    [InlineData("Academy of Letters (Malaysia)", "academy letter", "MY")]
    [InlineData("Latin American Council", "council latinamerican", "")]
    public void Words_lose_grammar_language_and_country(string text, string bag, string countries)
    {
        var name = Parser.Parse(text);
        Assert.Equal(bag, name.Key);
        Assert.Equal(countries, string.Join(',', name.Countries));
    }

    [Theory]
    [InlineData("Division of Foreign Cooperation, Lingzhou Port Commission", "cooperation division foreign", "commission lingzhou port")]
    [InlineData("College of Marine Education of LBS", "college education marine", "lbs")]
    [InlineData("Institute of Estuaries at Lingzhou University", "estuary institute", "lingzhou university")]
    [InlineData("UBP Faculty of Dentistry", "dentistry faculty", "ubp")]
    [InlineData("University of Lingzhou Faculty of Dentistry", "dentistry faculty", "lingzhou university")]
    [InlineData("Ministry of Ports", "ministry port", null)]
    [InlineData("University of Science and Technology", "science technology university", null)]
    [InlineData("Institute of Lingzhou, Kuala Rapat and Harare Studies", "harare institute kuala lingzhou rapat study", null)]
    public void A_unit_parts_from_its_whole(string text, string bag, string? parent)
    {
        var name = Parser.Parse(text);
        Assert.Equal(bag, name.Key);
        Assert.Equal(parent, name.Parent?.Key);
    }

    [Theory]
    [InlineData("Embassy of Kenya in China", "KE", "CN")]
    [InlineData("Kenyan Embassy in China", "KE", "CN")]
    [InlineData("Chinese Embassy", "CN", null)]
    [InlineData("Consulate General of Japan in Penang", "JP", "penang")]
    public void A_mission_has_a_sender_and_a_host(string text, string sender, string? host)
    {
        var name = Parser.Parse(text);
        Assert.Equal(sender, name.Countries.Single());
        Assert.Equal(host, name.Host);
    }

    [Theory]
    [InlineData("Second Department of Dredging", 2)]
    [InlineData("No. 3 Hospital", 3)]
    public void Numbers_are_part_of_who_it_is(string text, int number) => Assert.Equal(number, Parser.Parse(text).Numbers.Single());

    [Fact]
    public void Parentheses_hold_an_acronym_or_a_branch()
    {
        Assert.Equal("lpa", Parser.Parse("Lingzhou Port Authority (LPA)").Acronym);
        Assert.Equal("hong kong", Parser.Parse("Bank of Lingzhou (Hong Kong)").Branch);
    }
}
