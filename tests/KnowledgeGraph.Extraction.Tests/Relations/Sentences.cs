using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>A row: a text of our own, the facts it must give and the facts it must not give. A fact is "RELATION Subject > Object [detail]"; a star stands for anything.</summary>
public sealed record Case(string Text, string[] Facts, string[] Not)
{
    public override string ToString() => Text;
}

/// <summary>One construction a row; adding a case is adding a row.</summary>
public static partial class Sentences
{
    private const string Lead = "The Lakeside Water Forum was held in Accra on 4 March 2023. ";

    public static readonly Case[] Speech =
    [
        new(Lead + "Kwame Asante, Director of the Volta Water Institute, said that wells run dry.", ["SPOKE_AT Kwame Asante > Lakeside Water Forum", "AFFILIATED_WITH Kwame Asante > Volta Water Institute Director"], []),
        new(Lead + "“Rivers know no borders,” remarked Dr. Elena Sandoval, Dean of the Faculty of Hydrology.", ["SPOKE_AT Elena Sandoval > Lakeside Water Forum"], []),
        new(Lead + "Ms. Zhou Lanying delivered a keynote speech at the forum.", ["SPOKE_AT Zhou Lanying > *"], []),
        new(Lead + "The opening address was given by Mr. Tomás Ibarra.", ["SPOKE_AT Tomás Ibarra > *"], []),
        new(Lead + "A speech came from Datuk Farid bin Osman, Chairman of the Coastal Board.", ["SPOKE_AT Farid bin Osman > *", "AFFILIATED_WITH Farid bin Osman > Coastal Board Chairman"], []),
        new(Lead + "It was pointed out by Dr. Amara Diallo that pipes leak.", ["SPOKE_AT Amara Diallo > *"], []),
        new(Lead + "In his remarks, Prof. Heng Wei thanked the hosts.", ["SPOKE_AT Heng Wei > *"], []),
        new(Lead + "Dr. Petra Novak and Mr. Ivo Marek took the floor.", ["SPOKE_AT Petra Novak > *", "SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "Mr. Li Guowen was the first guest. He stressed that time is short.", ["SPOKE_AT Li Guowen > *"], []),
        new(Lead + "Ms. Rosa Duarte said that President Tomas Vieira stressed the need for peace.", ["SPOKE_AT Rosa Duarte > *"], ["SPOKE_AT Tomas Vieira > *"]),
        new(Lead + "As stressed by President Tomas Vieira, water is life. Ms. Rosa Duarte noted the same.", ["SPOKE_AT Rosa Duarte > *"], ["SPOKE_AT Tomas Vieira > *"]),
        new(Lead + "At the end Mr. Otto Lindgren presented a plaque to Ms. Petra Novak.", ["ATTENDED Otto Lindgren > *"], ["SPOKE_AT * > *"]),
        new(Lead + "The panel discussion brought Ms. Petra Novak together with Mr. Ivo Marek and Dr. Amara Diallo.", ["SPOKE_AT Petra Novak > *", "SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "Other speakers included Paulo Barreto (River School), Dr. Amara Diallo and Mr. Ivo Marek.", ["SPOKE_AT Paulo Barreto > *", "SPOKE_AT Ivo Marek > *", "AFFILIATED_WITH Paulo Barreto > River School"], []),
        new(Lead + "The plan, which was proposed by President Tomas Vieira, was praised by Ms. Petra Novak.", ["SPOKE_AT Petra Novak > *"], ["SPOKE_AT Tomas Vieira > *"]),
        new(Lead + "Mr. Otto Lindgren will deliver a speech at the forum.", [], ["SPOKE_AT Otto Lindgren > * Asserted"]),
        new(Lead + "\n\n1. “Pumps that last” by Mr. Chen Yongsheng", ["SPOKE_AT Chen Yongsheng > *"], []),
        new("The Lakeside Water Forum took place in Accra.\n\nReviewed by: Kofi Mensah", [], ["* Kofi Mensah > *"]),
    ];

    public static readonly Case[] Attendance =
    [
        new(Lead + "Mr. Wu Jianhua, President of Riverside University, Ms. Lin Xiaofang, Dean of the School of Water Law, and Dr. Mei Hanqing attended the forum.", ["ATTENDED Wu Jianhua > *", "ATTENDED Lin Xiaofang > *", "ATTENDED Mei Hanqing > *", "AFFILIATED_WITH Lin Xiaofang > School of Water Law Dean"], ["AFFILIATED_WITH Lin Xiaofang > Riverside University*"]),
        new(Lead + "Also present were Riverside University President Wu Jianhua and Coastal Board chairman Farid Osman.", ["ATTENDED Wu Jianhua > *", "AFFILIATED_WITH Wu Jianhua > Riverside University President", "AFFILIATED_WITH Farid Osman > Coastal Board chairman"], []),
        new(Lead + "The guests included Dr. Amara Diallo; Mr. Ivo Marek; and Ms. Petra Novak.", ["ATTENDED Amara Diallo > *", "ATTENDED Ivo Marek > *", "ATTENDED Petra Novak > *"], []),
        new(Lead + "The speakers were Dr. Amara Diallo and Mr. Ivo Marek.", ["SPOKE_AT Amara Diallo > *", "SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "The session was attended by Deputy Minister of Water of Ruritania Pavel Hrubin.", ["ATTENDED Pavel Hrubin > *"], []),
        new(Lead + "Tan Sri Dato’ Dr. Lim Hock Seng, Dato’ Rahim bin Yusof and Puan Sri Noraini Ahmad were in attendance.", ["ATTENDED Lim Hock Seng > *", "ATTENDED Rahim bin Yusof > *", "ATTENDED Noraini Ahmad > *"], ["AFFILIATED_WITH * > *"]),
        new(Lead + "The chairmen of the forum were Dr. Luo Min of the River School, and Mr. Otto Lindgren.", ["ATTENDED Luo Min > *", "ATTENDED Otto Lindgren > *", "AFFILIATED_WITH Luo Min > River School"], ["SPOKE_AT * > *"]),
        new(Lead + "The Mayor, Mr. Otto Lindgren, was unable to attend the forum.", [], ["ATTENDED Otto Lindgren > * Asserted"]),
        new(Lead + "The Governor of Northshire, Mr. Otto Lindgren, represented by Ms. Petra Novak, attended the forum.", ["ATTENDED Petra Novak > *"], ["ATTENDED Otto Lindgren > * Asserted"]),
        new(Lead + "Mr. Ivo Marek is expected to attend the forum.", [], ["ATTENDED Ivo Marek > * Asserted"]),
        new(Lead + "Dr. Amara Diallo, on behalf of Dr. Petra Novak, President of Riverside University, chaired the forum.", ["ATTENDED Amara Diallo > *"], ["ATTENDED Petra Novak > * Asserted"]),
        new(Lead + "“I met Mr. Otto Lindgren, who attended the forum in 1999 with us,” said Ms. Petra Novak.", ["SPOKE_AT Petra Novak > *"], ["ATTENDED Otto Lindgren > *"]),
    ];

    public static readonly Case[] Organizers =
    [
        new("The Harvest Seminar, hosted by the Ministry of Farming and organized by Greenfield College, was held in Lusaka.", ["ORGANIZED Ministry of Farming > Harvest Seminar Host", "ORGANIZED Greenfield College > Harvest Seminar Organizer"], []),
        new("Co-sponsored by Greenfield College and the Soil Institute, the Harvest Seminar was held in Lusaka.", ["ORGANIZED Greenfield College > Harvest Seminar CoSponsor", "ORGANIZED Soil Institute > Harvest Seminar CoSponsor"], []),
        new("Organized by Greenfield College, with the Soil Institute as co-organizer, the Harvest Seminar was held in Lusaka.", ["ORGANIZED Greenfield College > Harvest Seminar Organizer", "ORGANIZED Soil Institute > Harvest Seminar CoOrganizer"], []),
        new("Greenfield College organised the Harvest Seminar in partnership with the Soil Institute.", ["ORGANIZED Greenfield College > Harvest Seminar Organizer", "ORGANIZED Soil Institute > Harvest Seminar CoOrganizer"], []),
        new("The Harvest Seminar (host: Ministry of Farming; organizer: Greenfield College) was held in Lusaka.", ["ORGANIZED Ministry of Farming > Harvest Seminar Host", "ORGANIZED Greenfield College > Harvest Seminar Organizer"], []),
        new("Greenfield College in collaboration with the Soil Institute has organized the Harvest Seminar.", ["ORGANIZED Greenfield College > Harvest Seminar Organizer", "ORGANIZED Soil Institute > Harvest Seminar CoOrganizer"], []),
        new("Greenfield College held the Harvest Seminar in Lusaka on 3 May 2022.", ["ORGANIZED Greenfield College > Harvest Seminar Organizer"], []),
        new("The Harvest Seminar was held in Lusaka. Visitors later toured Greenfield College and the Soil Institute.", [], ["ORGANIZED * > *"]),
        new("The Harvest Seminar will be hosted by Greenfield College.", [], ["ORGANIZED Greenfield College > * Asserted"]),
    ];

    public static readonly Case[] Posts =
    [
        new(Lead + "Mr. Feng Tao, Chief Economist of the Bureau of Trade, Hillside Province, attended the forum.", ["AFFILIATED_WITH Feng Tao > Bureau of Trade Chief Economist"], []),
        new(Lead + "Ms. Qiu Hong (Vice Dean of the College of Music, and Director of the Song Centre) attended the forum.", ["AFFILIATED_WITH Qiu Hong > College of Music Vice Dean", "AFFILIATED_WITH Qiu Hong > Song Centre Director"], []),
        new(Lead + "Peng Rui, member of the board of Norwind Bank and president of the Skippers Association, attended the forum.", ["AFFILIATED_WITH Peng Rui > Skippers Association president"], []),
        new(Lead + "Dr. Sela Tupou, former Minister of the Ministry of Fisheries, attended the forum.", ["AFFILIATED_WITH Sela Tupou > Ministry of Fisheries * former"], []),
        new(Lead + "Song Meiling of the Institute of River Studies at Hillside University attended the forum.", ["AFFILIATED_WITH Song Meiling > Institute of River Studies"], ["AFFILIATED_WITH Song Meiling > Hillside University*"]),
        new(Lead + "Rector of Hillside University, Prof. Anders Holm, Chairman of the Skippers Association, Jonas Berg, and Director of the Song Centre, Marta Silva, were present at the forum.", ["AFFILIATED_WITH Anders Holm > Hillside University Rector", "AFFILIATED_WITH Jonas Berg > Skippers Association Chairman", "AFFILIATED_WITH Marta Silva > Song Centre Director"], ["AFFILIATED_WITH Anders Holm > Skippers*"]),
        new(Lead + "Xiong Lei, researcher at Zentrix, and Ou Yang of Marbella Foods Co., Ltd attended the forum.", ["AFFILIATED_WITH Xiong Lei > Zentrix researcher", "AFFILIATED_WITH Ou Yang > Marbella Foods Co., Ltd"], []),
        new(Lead + "NTCW Vice President for Research and Training Dr Bala Krishnan a/l Muthu attended the forum.", ["AFFILIATED_WITH Bala Krishnan a/l Muthu > NTCW Vice President for Research and Training"], []),
        new(Lead + "The Minister of Trade, Mr. Otto Lindgren, attended the forum.", ["ATTENDED Otto Lindgren > *"], ["AFFILIATED_WITH Otto Lindgren > *"]),
        new(Lead + "Officials visited Hillside University. Mr. Otto Lindgren attended the forum.", ["ATTENDED Otto Lindgren > *"], ["AFFILIATED_WITH * > *"]),
    ];

    public static readonly Case[] Deeds =
    [
        new("Foreign Minister Petra Novak received the Speaker of Ruritania, Mr. Otto Lindgren, in Tarnow on Monday. During the meeting Ms. Novak praised the harvest.", ["ATTENDED Otto Lindgren > *", "SPOKE_AT Petra Novak > *"], ["ATTENDED * > Tarnow*"]),
        new("President Tomas Vieira visited Hillside University on 3 May 2022. During the visit, Rector Anders Holm stressed the value of rain.", ["ATTENDED Tomas Vieira > visited Hillside University", "SPOKE_AT Anders Holm > visited Hillside University"], []),
        new("Governor Rosa Duarte inaugurated a new tram line in Porto Alto on Friday. Engineer Ivo Marek said that the line is silent.", ["ATTENDED Rosa Duarte > inaugurated a new tram line", "SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "Mr. Otto Lindgren visited Hillside University in 1998.", [], ["* > visited*"]),
        new("Mayor Rosa Duarte wants to open a tram line. Engineer Ivo Marek said that the line is silent.", [], ["* > *open*"]),
        new("Ahead of the Coastal Summit scheduled for June, the Skippers Association convened a preparatory workshop in Bergen on 2 May 2022. The workshop was chaired by Ms. Marta Silva.", ["ATTENDED Marta Silva > preparatory workshop", "ORGANIZED Skippers Association > preparatory workshop Organizer"], ["* > Coastal Summit*"]),
        new("Greenfield College organised a webinar titled “Roots and Rain” on 4 June 2021. Dr. Amara Diallo delivered the keynote speech.", ["SPOKE_AT Amara Diallo > webinar titled*", "ORGANIZED Greenfield College > webinar titled*"], []),
        new("The Bakers Guild hosted a Harvest Moon dinner in Lusaka on 3 May 2022. Guild president Mr. Otto Lindgren, in his welcoming speech, thanked the millers.", ["ORGANIZED Bakers Guild > *dinner Host", "AFFILIATED_WITH Otto Lindgren > * president"], []),
        new(Lead + "In the evening Ms. Petra Novak unveiled a statue of a heron. The unveiling was attended by Mr. Ivo Marek.", ["ATTENDED Ivo Marek > unveiled a statue*"], ["ATTENDED Ivo Marek > Lakeside*"]),
    ];

    public static readonly Case[] Guests =
    [
        new(Lead + "Among those present were Professors Heng Wei and Luo Min, Deputies Rosa Duarte and Caio de Souza Prado, and singer Marta Silva.", ["ATTENDED Luo Min > *", "ATTENDED Rosa Duarte > *", "ATTENDED Caio de Souza Prado > *", "ATTENDED Marta Silva > *"], []),
        new(Lead + "The minister was accompanied by botanist Ivo Marek and his deputy, Petra Novak.", ["ATTENDED Ivo Marek > *"], []),
        new(Lead + "The winners were Paulo Barreto (Brazil), Marta Silva (Portugal) and Jonas Berg (Norway).", [], ["SPOKE_AT * > *"]),
        new(Lead + "Speakers at the forum include Dr. Amara Diallo and Mr. Ivo Marek.", ["SPOKE_AT Amara Diallo > *", "SPOKE_AT Ivo Marek > *"], ["ATTENDED Amara Diallo > *"]),
        new(Lead + "The panel, which was moderated by broadcaster Marta Silva, was short.", ["ATTENDED Marta Silva > *"], ["SPOKE_AT Marta Silva > *"]),
        new(Lead + "The forum was powered by Halden Mills.", ["ORGANIZED Halden Mills > * Sponsor"], ["ATTENDED Halden Mills > *"]),
        new(Lead + "The guest of honour was to have been Mr. Otto Lindgren, who was represented by Ms. Petra Novak.", [], ["ATTENDED Otto Lindgren > * Asserted"]),
        new(Lead + "Ms. Petra Novak was followed by Mr. Ivo Marek of Hillside University, who stressed the need for wells.", ["SPOKE_AT Ivo Marek > *", "AFFILIATED_WITH Ivo Marek > Hillside University"], []),
        new(Lead + "Representing the Minister of Water, Mrs. Rosa Duarte commended the hosts.", ["SPOKE_AT Rosa Duarte > *"], []),
        new(Lead + "Mr. Otto Lindgren, CFO of Halden Mills, and Dr. Sela Tupou, of the Pacific Fisheries Forum, attended the forum.", ["AFFILIATED_WITH Otto Lindgren > Halden Mills CFO", "AFFILIATED_WITH Sela Tupou > Pacific Fisheries Forum"], ["ATTENDED Halden Mills > *"]),
        new(Lead + "Hillside University and the Skippers Association were thanked. The rector of the university, Prof. Anders Holm, and the ambassador of Zubrovka, Ms. Marta Silva, attended the forum.", ["AFFILIATED_WITH Anders Holm > Hillside University rector", "ATTENDED Marta Silva > *"], ["AFFILIATED_WITH Marta Silva > *"]),
        new("A memorandum was signed in Lusaka on 3 May 2022. At the signing ceremony, rector Anders Holm signed on behalf of Hillside University and director Marta Silva signed for Halden Mills.", ["AFFILIATED_WITH Marta Silva > Halden Mills director"], ["AFFILIATED_WITH Marta Silva > Hillside University*"]),
    ];

    public static IEnumerable<string> All => Speech.Concat(Attendance).Concat(Organizers).Concat(Posts).Concat(Deeds).Concat(Guests).Concat(Gatherings).Concat(Houses).Concat(Reports).Concat(Clauses).Select(c => c.Text);

    /// <summary>The facts of a text as lines, those asserted unmarked.</summary>
    public static List<string> Read(string text)
    {
        var facts = Corpus.Extract(text);
        string Name(int mention) => facts.Entities[facts.Mentions[mention].Entity].Name.Of(text);
        return facts.Statements.Select(s => string.Join(' ', ((string?[])
        [
            s.Relation switch { Relation.Attended => "ATTENDED", Relation.SpokeAt => "SPOKE_AT", Relation.Organized => "ORGANIZED", _ => "AFFILIATED_WITH" },
            Name(s.Subject), ">", Name(s.Object), s.Role?.ToString(), s.Title?.Of(text), s.Former ? "former" : null, s.Relation == Relation.AffiliatedWith || s.Role is not null ? null : s.Modality.ToString(),
        ]).Where(x => x is not null))).ToList();
    }
}
