namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>Speeches told by verbs and nouns that no list holds, by panels and programmes; and what only looks like a speech.</summary>
public static partial class Sentences
{
    public static readonly Case[] Sayings =
    [
        new(Lead + "Ivo Marek thundered that the dam would never hold.", ["SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "Rosa Duarte saw in it “the only thing in this town that ever works”.", ["SPOKE_AT Rosa Duarte > *"], []),
        new(Lead + "“Nobody in this room has paid for the water yet,” Petra Novak countered.", ["SPOKE_AT Petra Novak > *"], []),
        new(Lead + "Petra Novak, a baker, rose from the last row. “My ovens do not run on promises and never will.”", ["SPOKE_AT Petra Novak > *"], []),
        new(Lead + "Dr. Ivo Marek offered insights into the market for pumps.", ["SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "Ms. Petra Novak gave information on the loans, and Mr. Otto Lindgren shared his experience.", ["SPOKE_AT Petra Novak > *", "SPOKE_AT Otto Lindgren > *"], []),
        new(Lead + "Treasurer Petra Novak walked the hall through the accounts.", ["SPOKE_AT Petra Novak > *"], []),
        new(Lead + "Asked by Rosa Duarte whether the price would rise, Otto Lindgren was evasive.", ["SPOKE_AT Rosa Duarte > *", "SPOKE_AT Otto Lindgren > *"], []),
        new(Lead + "Dr. Ivo Marek, in whose term the weir was built, thanked the engineers.", ["SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "Dr. Ivo Marek, to whom the mayor had handed the keys in spring, called on the towns to act.", ["SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "Dr. Ivo Marek, in a speech of some length, told the hall of his youth.", ["SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "Dr. Ivo Marek drew on the floods of two winters in the delta and in the hills and said that walls alone do not help.", ["SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "Mr. Otto Lindgren rounded off the day by thanking the cooks.", ["SPOKE_AT Otto Lindgren > *"], []),
        new(Lead + "Mr. Otto Lindgren ended the morning with the announcement that the next forum will be held in Tarnow.", ["SPOKE_AT Otto Lindgren > *"], []),
        new(Lead + "The keynote, titled “Rain and Rust”, was by Dr. Ivo Marek of Halden College.", ["SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "The guest speaker was Dr. Petra Novak, head of the River School.", ["SPOKE_AT Petra Novak > *"], []),
        new(Lead + "The first speaker, Dr. Petra Novak, did not mince her words.", ["SPOKE_AT Petra Novak > *"], []),
        new(Lead + "Dr. Petra Novak opened the session. She delivered a lecture on silt.", ["SPOKE_AT Petra Novak > *"], []),
        new(Lead + "Petra Novak could not be present but spoke to the hall by video link.", ["SPOKE_AT Petra Novak > *"], []),
        new(Lead + "Petra Novak took the opportunity to thank the cooks, and Otto Lindgren confined himself to a brief greeting.", ["SPOKE_AT Petra Novak > *", "SPOKE_AT Otto Lindgren > *"], []),
        new(Lead + "Petra Novak, head of Halden Mills, which supports the forum, presented a map of weirs.", ["SPOKE_AT Petra Novak > *"], []),
        new(Lead + "First up was Petra Novak.", ["SPOKE_AT Petra Novak > *"], []),
    ];

    public static readonly Case[] Panels =
    [
        new(Lead + "Ivo Marek spoke about silt, Dr. Petra Novak, head of a school of mud, about pumps, and Rosa Duarte about fish.", ["SPOKE_AT Ivo Marek > *", "SPOKE_AT Petra Novak > *", "SPOKE_AT Rosa Duarte > *"], []),
        new(Lead + "Ivo Marek on behalf of the teachers, Petra Novak on behalf of the pupils and Ms. Rosa Duarte from Kenya made speeches.", ["SPOKE_AT Ivo Marek > *", "SPOKE_AT Petra Novak > *", "SPOKE_AT Rosa Duarte > *"], []),
        new(Lead + "Ivo Marek, deputy head for works at Halden Mills, and Tarnow economist Petra Novak debated the price of pumps.", ["SPOKE_AT Ivo Marek > *", "SPOKE_AT Petra Novak > *"], []),
        new(Lead + "Reports were given by Dr. Ivo Marek, by the head of the pump department Petra Novak and by Rosa Duarte.", ["SPOKE_AT Ivo Marek > *", "SPOKE_AT Petra Novak > *", "SPOKE_AT Rosa Duarte > *"], []),
        new(Lead + "The second debate, chaired by Otto Lindgren, brought together Dr. Ivo Marek, Petra Novak of the River School and Rosa Duarte.", ["SPOKE_AT Ivo Marek > *", "SPOKE_AT Petra Novak > *", "SPOKE_AT Rosa Duarte > *"], ["SPOKE_AT Otto Lindgren > *"]),
        new(Lead + "On a panel about silt, Dr. Ivo Marek called for new weirs. He was joined by Petra Novak and Rosa Duarte.", ["SPOKE_AT Ivo Marek > *", "SPOKE_AT Petra Novak > *", "SPOKE_AT Rosa Duarte > *"], []),
        new(Lead + "Others who spoke at the forum include Ivo Marek, Petra Novak and Rosa Duarte.", ["SPOKE_AT Ivo Marek > *", "SPOKE_AT Petra Novak > *", "SPOKE_AT Rosa Duarte > *"], []),
        new(Lead + "The opening was presided over by Otto Lindgren, and Petra Novak delivered a speech.", ["SPOKE_AT Petra Novak > *"], ["SPOKE_AT Otto Lindgren > *"]),
        new(Lead + "Seated in front were Ivo Marek, Petra Novak and Rosa Duarte, who delivered a speech.", ["SPOKE_AT Rosa Duarte > *"], ["SPOKE_AT Ivo Marek > *", "SPOKE_AT Petra Novak > *"]),
        new(Lead + "\n\nFurther talks were given by:\n- Mr. Ivo Marek, head of works, Halden Mills\n- Ms. Petra Novak, River School", ["SPOKE_AT Ivo Marek > *", "SPOKE_AT Petra Novak > *"], []),
        new(Lead + "\n\nDiscussion\n- Ivo Marek (Halden Mills)\n- Petra Novak (River School)", ["SPOKE_AT Ivo Marek > *", "SPOKE_AT Petra Novak > *"], []),
        new(Lead + "\n\n11:20 Panel. Ivo Marek, Halden Mills; Petra Novak, River School. Moderator: Otto Lindgren", ["SPOKE_AT Ivo Marek > *", "SPOKE_AT Petra Novak > *"], ["SPOKE_AT Otto Lindgren > *"]),
        new(Lead + "\n\nMay 3, 2 pm: Dr. Ivo Marek (Halden Mills, Tarnow) - Rain gauges of the lower delta.", ["SPOKE_AT Ivo Marek > *"], []),
    ];

    public static readonly Case[] Silences =
    [
        new(Lead + "Petra Novak ensured that all had a seat.", [], ["SPOKE_AT Petra Novak > *"]),
        new(Lead + "Petra Novak was named “Friend of the Lakes and Rivers of the North”.", [], ["SPOKE_AT Petra Novak > *"]),
        new(Lead + "Certificates were presented to the winners by Otto Lindgren.", [], ["SPOKE_AT Otto Lindgren > *"]),
        new(Lead + "In a press release, Otto Lindgren said that the weir would be closed.", [], ["SPOKE_AT Otto Lindgren > *"]),
        new(Lead + "Petra Novak's company showed a pump that sings.", [], ["SPOKE_AT Petra Novak > *"]),
        new(Lead + "Petra Novak presented the head of the school with a pressed leaf.", [], ["SPOKE_AT Petra Novak > *"]),
        new(Lead + "Petra Novak was invited to speak but did not come.", [], ["SPOKE_AT Petra Novak > *"]),
        new(Lead + "The book “Rain and Rust” by Petra Novak was on sale.", [], ["SPOKE_AT Petra Novak > *"]),
        new(Lead + "As the poet Petra Novak once said, water has no passport.", [], ["SPOKE_AT Petra Novak > *"]),
        new(Lead + "In her book, Petra Novak argues that water has no passport.", [], ["SPOKE_AT Petra Novak > *"]),
        new(Lead + "Petra Novak sent a letter, in which she praised the engineers.", [], ["SPOKE_AT Petra Novak > *"]),
        new(Lead + "According to a report by Petra Novak, the weir is sound.", [], ["SPOKE_AT Petra Novak > *"]),
        new(Lead + "Petra Novak is known for her speeches.", [], ["SPOKE_AT Petra Novak > *"]),
        new(Lead + "Otto Lindgren took part in a question and answer session.", [], ["SPOKE_AT Otto Lindgren > *"]),
        new(Lead + "Replying to Rosa Duarte, Otto Lindgren pointed to the law.", ["SPOKE_AT Rosa Duarte > *", "SPOKE_AT Otto Lindgren > *"], []),
        new(Lead + "“What does a cow drink in a day?” asked herder Otto Lindgren.", ["SPOKE_AT Otto Lindgren > *"], []),
        new(Lead + "Petra Novak called on Otto Lindgren at the town hall.", [], ["SPOKE_AT Petra Novak > *", "SPOKE_AT Otto Lindgren > *"]),
        new(Lead + "Petra Novak gave the floor to Otto Lindgren.", ["SPOKE_AT Otto Lindgren > *"], ["SPOKE_AT Petra Novak > *"]),
        new(Lead + "The series is in memory of Petra Novak, who laid out the garden.", [], ["SPOKE_AT Petra Novak > *"]),
    ];
}
