namespace KnowledgeGraph.Extraction.Tests.HardCases;

/// <summary>People: cases 23 to 35.</summary>
public static class PeopleCases
{
    private const string Lead = "The Lakeside Water Forum was held in Accra on 4 March 2023. ";

    public static readonly HardCase[] All =
    [
        new(23, "Kerry Ben Omar attended the Kerry Young Farmers Forum in Lusaka on 3 May 2022.", ["PERSON Kerry Ben Omar", "EVENT Kerry Young Farmers Forum"], ["PERSON Kerry Young*", "PERSON Kerry"]),
        new(24, Lead + "The alumni representative, Mr. Luo Min, the Deputy Director of the Bureau of Ports, attended the forum.", ["ATTENDED Luo Min > *", "AFFILIATED_WITH Luo Min > Bureau of Ports Deputy Director"], []),
        new(25, Lead + "ZHOU Harry, Zhou Philip and Zhou Mingyue attended the forum.", ["PERSON ZHOU Harry", "PERSON Zhou Philip", "PERSON Zhou Mingyue"], []),
        new(26, Lead + "Dr. Lee Chun Hock and Mr. Lee Boon Wah attended the forum. Dr. Lee said that wells run dry. Lee was pleased.", ["SPOKE_AT Lee Chun Hock > *"], ["SPOKE_AT Lee Boon Wah > *"]),
        new(27, Lead + "Tuan Raymond Goh Kian Beng attended the forum.", ["PERSON Raymond Goh Kian Beng"], ["PERSON Tuan*"]),
        new(28, Lead + "Datin Rokiah and Dato' Sri Rahim bin Yusof attended the forum. Rahim said that wells run dry.", ["PERSON Rokiah", "PERSON Rahim bin Yusof", "SPOKE_AT Rahim bin Yusof > *"], ["PERSON Rahim"]),
        new(29, Lead + "Ms. Danila Fuentes, the representative of the trainees and of the Viceministerio de Aguas, attended the forum.", ["PERSON Danila Fuentes", "INSTITUTION Viceministerio de Aguas", "AFFILIATED_WITH Danila Fuentes > Viceministerio de Aguas*"], []),
        new(30, Lead + "Zhang Li, Dean of Hillside University, and Zhang Lin, Dean of the River School, attended the forum.", ["PERSON Zhang Li", "PERSON Zhang Lin", "AFFILIATED_WITH Zhang Li > Hillside University Dean", "AFFILIATED_WITH Zhang Lin > River School Dean"], []),
        new(31, Lead + "Luo Min attended the forum.\n\nReviewed by: Luo Min", ["PERSON Luo Min", "ATTENDED Luo Min > *"], []),
        new(32, Lead + "Rahman@Rosli Idris, K. Balan and P. Kavitha attended the forum.", ["PERSON Rahman@Rosli Idris", "PERSON K. Balan", "PERSON P. Kavitha"], []),
        new(33, "Luo Min, President of Hillside University, met guests in Lusaka. Luo introduces the river to them.", ["PERSON Luo Min"], ["PERSON Luo", "PERSON Luo introduces"]),
        new(34, Lead + "Dato' Goh Kian Beng attended the forum. Two years later Tan Sri Goh Kian Beng said that he was glad.", ["PERSON Goh Kian Beng"], []),
        new(35, "An Zhiming, Dean of the River School, attended the Water Forum in Lusaka on 3 May 2022. May was dry. Grace before meals was said. Dean of the School is a hard post.", ["PERSON An Zhiming", "AFFILIATED_WITH An Zhiming > River School Dean"], ["PERSON May*", "PERSON Grace*", "PERSON Dean*"]),
    ];
}
