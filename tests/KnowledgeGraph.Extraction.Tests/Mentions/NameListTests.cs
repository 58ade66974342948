using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>What the lists of given names add, and what they must not.</summary>
public sealed class NameListTests
{
    [Theory]
    [InlineData("Camilo Paredes sang two songs.", "Camilo Paredes")]
    [InlineData("Hannah Lindqvist opened the evening with a poem.", "Hannah Lindqvist")]
    [InlineData("The choir, led by Dmitri Sokolov, sang for Amina Traoré.", "Amina Traoré; Dmitri Sokolov")]
    [InlineData("It was followed by Giulia Ferraro, who sang.", "Giulia Ferraro")]
    [InlineData("The debate was moderated by Sofía Durán, communications officer at Fundación Tierra Clara.", "Sofía Durán")]
    [InlineData("Former Rector Washington Otieno followed it from the front row.", "Washington Otieno")]
    [InlineData("Dr. Kumari Weerakkody and Mr. Chad Wilson attended the forum.", "Chad Wilson; Kumari Weerakkody")]
    [InlineData("Prizes were handed out by bank president Antonia Errázuriz Lyon to Ramiro Etchegoyen.", "Antonia Errázuriz Lyon; Ramiro Etchegoyen")]
    public void A_given_name_of_the_list_needs_nothing_beside_the_name(string text, string names) => Assert.Equal(names, Persons(text));

    [Theory]
    [InlineData("Two teachers, Zulbe Korvani and Ratkin Hemlund, received certificates.", "Ratkin Hemlund; Zulbe Korvani")]
    [InlineData("The panel was made up of Vesko Darlin, Huro Bantel, Dr. Ismo Kallavuori and Sirke Olm.", "Huro Bantel; Ismo Kallavuori; Sirke Olm; Vesko Darlin")]
    [InlineData("A forum with three founders: Dolvi Ashkan of BotKita, Tam Wrenko from Gripworks, and R. Sothanraj.", "Dolvi Ashkan; R. Sothanraj; Tam Wrenko")]
    [InlineData("The jury (Barko Teld, Minke Orsa, Dr. Pell Amaru) met twice.", "Barko Teld; Minke Orsa; Pell Amaru")]
    [InlineData("The certificates went to Abeku Tarl (first), Sintja Vorm (second) and Doreen Falk (third).", "Abeku Tarl; Doreen Falk; Sintja Vorm")]
    [InlineData("The mayors of Luton, Feldo Marsk, and of Derby, Haske Orrin, came along.", "Feldo Marsk; Haske Orrin")]
    [InlineData("It heard from cosmonaut Yerkul Dosmuk and rappers Ulra Benth and Kosti Marun.", "Kosti Marun; Ulra Benth; Yerkul Dosmuk")]
    [InlineData("He was accompanied by his wife, Orsola, and his adviser Trent Omukaba.", "Orsola; Trent Omukaba")]
    [InlineData("Village head Karsono and Senator (retired) Mulvi Okasha received the tools.", "Karsono; Mulvi Okasha")]
    public void A_name_that_no_list_holds_is_carried_by_its_neighbours_and_by_what_it_stands_beside(string text, string names) => Assert.Equal(names, Persons(text));

    [Theory]
    [InlineData("The Konrad Adenauer Foundation hosted the seminar in Ho Chi Minh City.")]
    [InlineData("They met in San Martín and then in Santa Cruz.")]
    [InlineData("She received the Sofía Kovalevskaya Prize for her work.")]
    [InlineData("The road from Simón Bolívar square to Maria Auxiliadora street was closed.")]
    [InlineData("Cyclone Freddy and Hurricane Maria were discussed at the workshop.")]
    [InlineData("The play was shown at the Teatro Amalia Hernández.")]
    [InlineData("The fair is organised by the Board, with Ledang Rolling Stock Sdn Bhd as main sponsor.")]
    [InlineData("The company Ana Maria Foods and the firm Ali Baba Trading sponsored the dinner.")]
    [InlineData("Georgia Power, Virginia Tech and Florence Nightingale Hospital were present.")]
    [InlineData("Guests toured the Juan Fernández Islands.")]
    [InlineData("R. S. M.")]
    public void What_is_named_after_people_is_nobody(string text) => Assert.Equal("", Persons(text));

    private static string Persons(string text)
    {
        var facts = Corpus.Extract(text);
        return string.Join("; ", facts.Entities.Where(e => e.Kind == EntityKind.Person).Select(e => e.Name.Of(text)).Order(StringComparer.Ordinal));
    }
}
