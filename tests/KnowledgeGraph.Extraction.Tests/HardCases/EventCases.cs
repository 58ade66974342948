namespace KnowledgeGraph.Extraction.Tests.HardCases;

/// <summary>Events, dates and places: cases 44 to 60.</summary>
public static class EventCases
{
    public static readonly HardCase[] All =
    [
        new(44, "Successfully Hold of Bridges (How to Mend and Keep) Seminar\n\nThe Seminar on Bridge Repair and Maintenance was held in Lusaka on 3 May 2022. Mr. Luo Min attended the Seminar on Bridge Repair and Maintenance.", ["EVENT Seminar on Bridge Repair and Maintenance", "ATTENDED Luo Min > Seminar on Bridge Repair and Maintenance"], []),
        new(45, "Creation date: 2022-05-04\n\nOn 3 May 2022 (Lusaka time), the River Forum was held in Lusaka. Mr. Luo Min attended the forum.", ["START River Forum = 2022-05-03"], ["START River Forum = 2022-05-04"]),
        new(46, "The closing ceremony of the Seminar on River Ports was held in Lusaka on 22 December 2021. The 14-day seminar drew many. Mr. Luo Min attended the closing ceremony.", ["PARTOF closing ceremony* = Seminar on River Ports", "ATTENDED Luo Min > closing ceremony*"], []),
        new(47, "The River Forum was held on 3 May 2022 with its main venue in Lusaka and branch venues in Ndola and Kitwe, and online for others.", ["PLACE River Forum = *Lusaka*", "MODE River Forum = Hybrid"], []),
        new(48, "The River Forum, on the 40th anniversary of the union and under the 12th Five-Year Plan, was held in Lusaka.", ["EVENT River Forum"], ["EDITION * = 40", "EDITION * = 12"]),
        new(49, "Aiming to bring millers, bakers and growers of the whole valley to one table and to hear what each of them has to say about the coming years of drought and of plenty, the Grain Forum drew many guests, and it was held on 3 May 2022 in Lusaka.", ["EVENT Grain Forum", "START Grain Forum = 2022-05-03", "PLACE Grain Forum = Lusaka"], []),
        new(50, "Hand in Hand for Rivers — Bright Opening for the Seminar on River Ports\n\nThe seminar was held in Lusaka on 3 May 2022.", ["EVENT Seminar on River Ports"], ["EVENT Hand in Hand*", "EVENT Bright Opening*"]),
        new(51, "The 10-day Seminar on River Ports opened in Lusaka on 3 May 2022. The seminar will arrange visits to Ndola.", ["START Seminar on River Ports = 2022-05-03"], ["PLACE Seminar on River Ports = Ndola", "EVENT visits*"]),
        new(52, "The “Forum on River Ports” and “Forum on Lake Boats” was held in Lusaka on 3 May 2022. Mr. Luo Min said at the forum that boats leak.", ["EVENT Forum on River Ports", "EVENT Forum on Lake Boats", "SPOKE_AT Luo Min > *"], []),
        new(53, "On October 25, the River Forum was held in Lusaka. In 2024, trade grew.", ["EVENT River Forum"], ["START River Forum = 2024-10-25"]),
        new(54, "The 9th River Forum was held in Lusaka on 3 May 2022. It followed the 8th River Forum.", ["EVENT 9th River Forum", "EDITION 9th River Forum = 9"], ["EVENT River Forum"]),
        new(55, "The Grain Forum was held in Lusaka on 3 May 2022. Ms. Petra Novak recalled that President Tomas Vieira had attended the first River Forum in May 2017.", ["SPOKE_AT Petra Novak > Grain Forum"], ["ATTENDED Tomas Vieira > Grain Forum*"]),
        new(56, "The River Week was held in Lusaka on 3 May 2022. Key events were the opening ceremony, the 3rd River Ministers Meeting, and the Boat Exhibition.", ["EVENT 3rd River Ministers Meeting", "EVENT Boat Exhibition"], []),
        new(57, "The River Forum was held in Lusaka on 3 May 2022 under the theme of “Boats for All Lakes”. Mr. Luo Min attended the forum.", ["EVENT River Forum", "ATTENDED Luo Min > River Forum"], ["EVENT Boats*"]),
        new(58, "The Seminar on River Ports was held in Lusaka. The Seminar was lively. Mr. Luo Min spoke at the seminar. Ms. Qiu Hong attended this event.", ["SPOKE_AT Luo Min > Seminar on River Ports", "ATTENDED Qiu Hong > Seminar on River Ports"], []),
        new(59, "LUSAKA, Oct. 8, 2020 (Agency) -- The River Forum was held here on Wednesday.", ["START River Forum = 2020-10-07"], ["INSTITUTION LUSAKA*", "PERSON LUSAKA*"]),
        new(60, "The World Conference on River Studies - Lusaka Forum was held on 3 May 2022. The 2022 River Presidents Forum was held later.", ["EVENT *World Conference on River Studies*", "EVENT *River Presidents Forum"], ["PERSON *Presidents*"]),
    ];
}
