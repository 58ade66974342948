namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>Guest lists, records of talks, houses that are only hinted at and those who sent somebody: each row its own text.</summary>
public static partial class Sentences
{
    public static readonly Case[] Records =
    [
        new(Lead + "\n\nTaking part:\n\nOtto Lindgren, Director, River School\n\nPetra Novak, engineer\n\nThe minutes are public.", ["ATTENDED Otto Lindgren > *", "ATTENDED Petra Novak > *", "AFFILIATED_WITH Otto Lindgren > River School Director"], []),
        new(Lead + "\n\nMr. Otto Lindgren: Why does the water leave the pipes before it reaches the houses?\n\nPetra Novak, of the River School, listened.", ["SPOKE_AT Otto Lindgren > *"], ["SPOKE_AT Petra Novak > *"]),
        new(Lead + "\n\nDr. Ivo Marek: The valves are older than the town that they serve.", ["SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "For Dr. Ivo Marek, director of the River School, \"the wells are deep, it is the buckets that are small\".", ["SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "The following attended: Otto Lindgren, regional council; Petra Novak, River School; and Ivo Marek, Bankers Guild.", ["ATTENDED Otto Lindgren > *", "ATTENDED Petra Novak > *", "ATTENDED Ivo Marek > *", "AFFILIATED_WITH Petra Novak > River School"], []),
        new(Lead + "Guests: Sir Otto Lindgren, Jean and Petra Novak, Dr. Ivo Marek.", ["ATTENDED Otto Lindgren > *", "ATTENDED Petra Novak > *", "ATTENDED Ivo Marek > *"], []),
        new(Lead + "Also seen were banker Otto Lindgren, river magnate Petra Novak and Dr. Ivo Marek.", ["ATTENDED Otto Lindgren > *", "ATTENDED Petra Novak > *", "ATTENDED Ivo Marek > *"], []),
        new(Lead + "Master of ceremonies Otto Lindgren kept the hall awake, and the Reed Pipers, a group led by Mama Petra Novak, played on.", ["ATTENDED Otto Lindgren > *", "ATTENDED Petra Novak > *"], []),
        new(Lead + "The first presentation was in charge of Ms. Petra Novak. Then it was the turn of Dr. Ivo Marek.", ["SPOKE_AT Petra Novak > *", "SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "The round of questions had the participation of Mr. Otto Lindgren and Ms. Petra Novak.", ["ATTENDED Otto Lindgren > *", "ATTENDED Petra Novak > *"], []),
        new(Lead + "The evening began with a welcome by the chair, Ms. Petra Novak.", ["SPOKE_AT Petra Novak > *"], []),
        new(Lead + "Reports were presented by Dr. Ivo Marek (\"Wells of the coast\"), Ms. Petra Novak and Mr. Otto Lindgren.", ["SPOKE_AT Ivo Marek > *", "SPOKE_AT Petra Novak > *", "SPOKE_AT Otto Lindgren > *"], []),
        new(Lead + "Ms. Petra Novak presented certificates to the trainees.", ["ATTENDED Petra Novak > *"], ["SPOKE_AT Petra Novak > *"]),
        new(Lead + "The four were Otto Lindgren, Petra Novak, Ivo Marek and Rosa Duarte.", ["ATTENDED Otto Lindgren > *", "ATTENDED Petra Novak > *"], []),
        new(Lead + "The jury was composed of Mr. Otto Lindgren and Ms. Petra Novak.", ["ATTENDED Otto Lindgren > *", "ATTENDED Petra Novak > *"], []),
        new(Lead + "Re-elected as president was Otto Lindgren.", ["ATTENDED Otto Lindgren > *"], []),
        new(Lead + "On behalf of the Minister of Water, Ambassador Petra Novak congratulated the engineers.", ["SPOKE_AT Petra Novak > *"], []),
        new(Lead + "Governor Otto Lindgren was represented by her deputy, Ms. Petra Novak.", ["ATTENDED Petra Novak > * Asserted"], ["ATTENDED Otto Lindgren > * Asserted"]),
        new("Minister of Water Otto Lindgren has called on towns to save water. The Minister, who was represented by the Permanent Secretary, Ms. Petra Novak, stated this at the Lakeside Water Forum in Accra.", ["SPOKE_AT Petra Novak > *"], ["SPOKE_AT Otto Lindgren > * Asserted", "ATTENDED Otto Lindgren > * Asserted"]),
        new(Lead + "The Minister of State, Mr. Otto Lindgren, said that boats leak. Represented by his adviser, Dr. Ivo Marek, the Minister charged the engineers to build better ones.", ["ATTENDED Ivo Marek > *"], ["SPOKE_AT Otto Lindgren > * Asserted"]),
        new("The Lakeside Water Dinner was held in Accra on 4 March 2023. M. Otto Lindgren and Mlle Petra Novak were present.", ["ATTENDED Otto Lindgren > *Dinner", "ATTENDED Petra Novak > *Dinner"], []),
        new("The River School on Wednesday began a three-day workshop on pumps in Lutz.", ["ORGANIZED River School > *workshop* Organizer"], []),
        new("The River School held on 9 August a seminar on pumps.", ["ORGANIZED River School > *seminar* Organizer"], []),
        new(Lead + "The forum was supported by the City of Lutz.", ["ORGANIZED City of Lutz > * Supporter"], []),
        new(Lead + "The forum was made possible by a generous grant from the Otter Fund.", ["ORGANIZED Otter Fund > * Sponsor"], []),
        new(Lead + "Sponsors of the forum were the Bankers Guild and Halden Mills.", ["ORGANIZED Bankers Guild > * Sponsor", "ORGANIZED Halden Mills > * Sponsor"], []),
        new("The Lakeside Water Forum will be hosted jointly by the River School, the Bankers Guild and the Embassy of Zubrovka.", ["ORGANIZED River School > * Host", "ORGANIZED Bankers Guild > * Host", "ORGANIZED Embassy of Zubrovka > * Host"], []),
        new("The forum on wells was organised by the Ministry of Culture of the Republic and the River School.", ["ORGANIZED Ministry of Culture* > * Organizer", "ORGANIZED River School > * Organizer"], []),
        new(Lead + "The forum was co-organised with the Otter Fund.", ["ORGANIZED Otter Fund > * CoOrganizer"], []),
        new("The forum on wells was hosted by the Ministry of Rivers and Dunes.", ["ORGANIZED Ministry of Rivers and Dunes > * Host"], []),
        new("The forum on wells was hosted by the Lutz Reed Society and Tarnow Bureau of Roads.", ["ORGANIZED Lutz Reed Society > * Host", "ORGANIZED Tarnow Bureau of Roads > * Host"], []),
        new("The forum on wells was hosted by the Lutz Port Authority. It was held in coordination with the port authority and the River School.", ["ORGANIZED River School > * CoOrganizer"], []),
    ];

    public static readonly Case[] Hints =
    [
        new(Lead + "The group visited the Reed Museum, where it was welcomed by its director, Ms. Petra Novak.", ["AFFILIATED_WITH Petra Novak > Reed Museum director"], []),
        new("The forum on wells was hosted by the Otter Growth Partnership. Ms. Petra Novak, Director of the Partnership, thanked the guests.", ["AFFILIATED_WITH Petra Novak > Otter Growth Partnership Director"], []),
        new("The forum on wells was hosted by the Nordhelm Foundation. Nordhelm chairman Otto Lindgren thanked the guests.", ["AFFILIATED_WITH Otto Lindgren > Nordhelm Foundation chairman"], []),
        new("The forum on wells was hosted by the Tajik Institute of Wells. Ms. Petra Novak, director of the Tajik institute, thanked the guests.", ["AFFILIATED_WITH Petra Novak > Tajik Institute of Wells director"], []),
        new("The forum on wells was hosted by the Universidad Central de Lutz. The rector of the university, Otto Lindgren, thanked the guests.", ["AFFILIATED_WITH Otto Lindgren > Universidad Central de Lutz rector"], []),
        new("The forum on wells was hosted by the Otter Fund. The Fund's tireless secretary, Ms. Petra Novak, spoke.", ["AFFILIATED_WITH Petra Novak > Otter Fund*"], []),
        new(Lead + "Ms. Petra Novak, who lectures in hydrology at the River School, asked why.", ["AFFILIATED_WITH Petra Novak > River School"], []),
        new(Lead + "Ms. Petra Novak, who chairs the Bankers Guild, asked why.", ["AFFILIATED_WITH Petra Novak > Bankers Guild"], []),
        new(Lead + "Agronomist Otto Lindgren, of the River School, spoke about wells.", ["AFFILIATED_WITH Otto Lindgren > River School*"], []),
        new(Lead + "Mr. Otto Lindgren, formerly of the Bankers Guild, spoke about wells.", ["AFFILIATED_WITH Otto Lindgren > Bankers Guild former"], []),
        new(Lead + "The Bankers Guild's Otto Lindgren attended the forum.", ["AFFILIATED_WITH Otto Lindgren > Bankers Guild", "ATTENDED Otto Lindgren > *"], []),
        new(Lead + "A delegation of the Bankers Guild headed by Mr. Otto Lindgren attended the forum.", ["AFFILIATED_WITH Otto Lindgren > Bankers Guild"], []),
        new(Lead + "Mr. Otto Lindgren, Partner, Reed & Moss Advocates, spoke about wells.", ["AFFILIATED_WITH Otto Lindgren > Reed & Moss Advocates Partner"], []),
        new(Lead + "Ms. Petra Novak, co-founder of the start-up WellWise, spoke about wells.", ["AFFILIATED_WITH Petra Novak > WellWise co-founder"], []),
        new(Lead + "Prof. Otto Lindgren, Department of Wells, University of Lutz, delivered the keynote.", ["AFFILIATED_WITH Otto Lindgren > Department of Wells", "SPOKE_AT Otto Lindgren > *"], []),
        new(Lead + "The panellists were Petra Novak (Reed Shipping), Otto Lindgren and Dr. Ivo Marek.", ["AFFILIATED_WITH Petra Novak > Reed Shipping", "SPOKE_AT Petra Novak > *"], []),
        new(Lead + "Mr. Otto Lindgren (2nd L), Vice Rector (International) of the River School, spoke about wells.", ["AFFILIATED_WITH Otto Lindgren > River School Vice Rector*"], []),
        new(Lead + "Mr. Otto Lindgren, harbour master with the Port of Lutz, spoke about wells.", ["AFFILIATED_WITH Otto Lindgren > Port of Lutz harbour master"], []),
        new(Lead + "Mr. Otto Lindgren, rapporteur of the Clean Wells Act, spoke about wells.", [], ["AFFILIATED_WITH Otto Lindgren > *Act*"]),
        new(Lead + "The President of the Lutz Chamber of Commerce, Industry and Tourism, Otto Lindgren, cut the ribbon.", ["AFFILIATED_WITH Otto Lindgren > Lutz Chamber of Commerce, Industry and Tourism President"], []),
        new(Lead + "Mr. Otto Lindgren of the Network of Divers for the Coast, spoke about wells.", ["AFFILIATED_WITH Otto Lindgren > Network of Divers for the Coast"], []),
        new(Lead + "The president of the Association des Pêcheurs du Lac, Mme Petra Novak, spoke about wells.", ["AFFILIATED_WITH Petra Novak > Association des Pêcheurs du Lac president"], []),
        new(Lead + "Otto Lindgren III, chair of the Bankers Guild, and Ms. Petra Were spoke about wells.", ["AFFILIATED_WITH Otto Lindgren III > Bankers Guild chair", "SPOKE_AT Petra Were > *"], []),
    ];
}
