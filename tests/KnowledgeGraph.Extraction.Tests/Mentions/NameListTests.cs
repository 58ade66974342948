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
    [InlineData("Mr. Prince Momoh Lahun and County Supervisor Duke Villalba-Prett attended the forum.", "Duke Villalba-Prett; Prince Momoh Lahun")]
    [InlineData("Mr Abdul Wali Kakar and Mr. Momodu Kamara were given shields.", "Abdul Wali Kakar; Momodu Kamara")]
    [InlineData("Dr. Ma. Cristina Villanueva and Mr. You Zhikai attended the forum.", "Ma. Cristina Villanueva; You Zhikai")]
    [InlineData("Photo: from left, Jean-Marc Vuillet, J.-M. Vuillet and Otto Lindgren.", "Jean-Marc Vuillet; Otto Lindgren")]
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
    [InlineData("Matron Isaru Bangort begged them, and a herder, Makuel Dongo Arup, answered.", "Isaru Bangort; Makuel Dongo Arup")]
    [InlineData("Among the guests was Kok Pengil, 81, who arrived in a wheelchair.", "Kok Pengil")]
    [InlineData("Bonir Katigbal of radio station DZQP kept the program moving.", "Bonir Katigbal")]
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
    [InlineData("Proceeds go to Rumah Seri Cahaya, and it took place at Dewan Tun Teja.")]
    [InlineData("They thanked Motu Koira landowners and the Salons du Sud.")]
    [InlineData("He is curator at Tanjore Saraswati Archive and manager of Gaolan Container Terminal.")]
    [InlineData("The book \"Maria Elena\" was sold on the ferry Santa Maria.")]
    [InlineData("A welcome was held at the University's Nabua Bure.")]
    public void What_is_named_after_people_is_nobody(string text) => Assert.Equal("", Persons(text));

    private static string Persons(string text)
    {
        var facts = Corpus.Extract(text);
        return string.Join("; ", facts.Entities.Where(e => e.Kind == EntityKind.Person).Select(e => e.Name.Of(text)).Order(StringComparer.Ordinal));
    }
}
