namespace KnowledgeGraph.Resolution.Tests;

public sealed class PersonNameParserTests
{
    private static readonly PersonNameParser Parser = Make();

    [Theory]
    [InlineData("Gao Wenbin", "gao wenbin")]
    [InlineData("Wenbin Gao", "gao wenbin")]
    [InlineData("Gao Wen-bin", "gao wenbin")]
    [InlineData("GAO Wen Bin", "gao wenbin")]
    [InlineData("Ou Yang Shuchen", "ouyang shuchen")]
    [InlineData("Lee Sook Yan", "lee sookyan")]
    [InlineData("Tan Swee Lih", "tan sweeli")]
    [InlineData("Bernard Ooi Keng Wah", "ooi kengwa bernard")]
    [InlineData("Liew, Hsin-Pei", "liew hsinpei")]
    [InlineData("Kim Do Hyun", "kim dohyun")]
    [InlineData("Do Hyun Kim", "kim dohyun")]
    [InlineData("LI Jimmy", "li jimmy")]
    [InlineData("Le Van Hai", "le van hai")]
    [InlineData("Tan Sri Shafinaz binti Jamilludin", "shafinaz jamilludin")]
    [InlineData("Thinesh a/l Rengasamy", "thinesh rengasamy")]
    [InlineData("Muhd. Hairil bin Wahidin", "mohamed hairil wahidin")]
    [InlineData("Abd al-Aziz al-Qurashiyan", "abdaziz qurashiyan")]
    [InlineData("Abdulaziz Al Qurashiyan", "abdaziz qurashiyan")]
    [InlineData("M. Puvaneswary", "m puvaneswary")]
    [InlineData("Inés de la Torre Valdivieso", "ines torre valdivieso")]
    [InlineData("NOOR.HASLINDA BINTI MAHYUDDIN", "nur haslinda mahyuddin")]
    public void A_name_is_brought_into_one_order_and_spelling(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', Parser.Parse(text).Single().Tokens.Select(t => t.Canonical)));

    [Theory]
    [InlineData("Zuhairi@Haniff Wahidin", "zuhairi wahidin", "haniff wahidin")]
    [InlineData("Khaw Soon Huat @ Henry Khaw", "khaw soonhuat", "henry khaw")]
    public void An_alias_sign_gives_two_readings(string text, string first, string second) =>
        Assert.Equal([first, second], Parser.Parse(text).Select(n => string.Join(' ', n.Tokens.Select(t => t.Canonical))));

    [Theory]
    [InlineData("Shafinaz binti Jamilludin", "Female")]
    [InlineData("Thinesh a/l Rengasamy", "Male")]
    [InlineData("Wang Bin", "Unknown")]
    [InlineData("John B. Smith", "Unknown")]
    public void A_connector_tells_son_from_daughter(string text, string gender) =>
        Assert.Equal(gender, Parser.Parse(text).Single().Gender.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("()")]
    public void What_holds_no_word_is_no_name(string text) => Assert.Empty(Parser.Parse(text));

    [Theory]
    [InlineData("Li Wei", "Liu Beimin")]
    [InlineData("Liu Beimin", "Ximena Larrañaga")]
    [InlineData("John Smith", "Jonathan Whitcombe")]
    public void The_commoner_name_says_less(string common, string rare) =>
        Assert.True(Information(common) < Information(rare), $"{Information(common)} {Information(rare)}");

    private static int Information(string text) => Parser.Parse(text).Single().Tokens.Sum(t => t.Information);

    private static PersonNameParser Make()
    {
        var (lexicon, eastAsian) = (PersonLexicon.Read(), EastAsianLexicon.Read());
        return new PersonNameParser(lexicon, eastAsian, SyllableTable.Read("pinyin.yml"), SyllableTable.Read("korean.yml"), NameFrequencies.Read(Weights.Read(), lexicon, eastAsian));
    }
}
