namespace KnowledgeGraph.Extraction.Tests.HardCases;

/// <summary>Relations and evidence: cases 61 to 72.</summary>
public static class RelationCases
{
    private const string Lead = "The Lakeside Water Forum was held in Accra on 4 March 2023. ";

    public static readonly HardCase[] All =
    [
        new(61, "The Harvest Seminar, sponsored by the Ministry of Farming and organized by Greenfield College, with Norwind Bank as co-organizer, was held in Lusaka.", ["ORGANIZED Ministry of Farming > Harvest Seminar Sponsor", "ORGANIZED Greenfield College > Harvest Seminar Organizer", "ORGANIZED Norwind Bank > Harvest Seminar CoOrganizer"], ["ORGANIZED Norwind Bank > Harvest Seminar Sponsor*"]),
        new(62, Lead + "Mr. Luo Min delivered a speech at the forum.\n\nMr. Luo Min is delivering a speech", ["SPOKE_AT Luo Min > Lakeside Water Forum"], ["SPOKE_AT Luo Min > *speech*"]),
        new(63, Lead + "Dr. Amara Diallo, Director of the Volta Water Institute, noted that wells run dry. Ms. Petra Novak shared her views on boats. Mr. Ivo Marek presented a study of locks. Prof. Luo Min demonstrated a pump. Dr. Heng Wei focused on rain.", ["SPOKE_AT Amara Diallo > *", "SPOKE_AT Petra Novak > *", "SPOKE_AT Ivo Marek > *", "SPOKE_AT Luo Min > *", "SPOKE_AT Heng Wei > *"], []),
        new(64, Lead + "“Boats leak when no one mends them,” said Petra Novak, Dean of the River School.", ["SPOKE_AT Petra Novak > *", "AFFILIATED_WITH Petra Novak > River School Dean"], []),
        new(65, Lead + "Ms. Rosa Duarte indicated that President Tomas Vieira stressed the need for peace.", ["SPOKE_AT Rosa Duarte > *"], ["SPOKE_AT Tomas Vieira > *", "ATTENDED Tomas Vieira > *"]),
        new(66, Lead + "President Tomas Vieira sent a congratulatory letter to the forum. Mr. Ivo Marek gave a speech by video message. Governor Rosa Duarte was unable to come.", ["SAID Ivo Marek > * SpokeAt Asserted *"], ["ATTENDED Tomas Vieira > * Asserted", "SPOKE_AT Tomas Vieira > * Asserted", "ATTENDED Rosa Duarte > * Asserted"]),
        new(67, Lead + "Ministers or deputy ministers from six countries delivered video speeches at the forum.", [], ["PERSON *", "SPOKE_AT * > *"]),
        new(68, Lead + "Mr. Luo Min led a delegation of executives from six companies to the forum.", ["ATTENDED Luo Min > *"], ["INSTITUTION *companies*"]),
        new(69, Lead + "Mr. Luo Min attended the forum.\n\nWritten by: Qiu Hong\nPhotos: Feng Tao\nEditor: Heng Wei, Ma Liyun", ["ATTENDED Luo Min > *"], ["* Qiu Hong > *", "* Feng Tao > *", "* Heng Wei > *", "* Ma Liyun > *"]),
        new(70, "The River Summit will be hosted jointly by the Skippers Association, the Lusaka Boat Agency (LUBA), the government of Kitwe, and the Embassy of Norway.", ["INSTITUTION Skippers Association", "INSTITUTION Lusaka Boat Agency", "INSTITUTION Embassy of Norway"], ["SAID * > River Summit Organized Asserted *"]),
        new(71, Lead + "On behalf of the Ministry of Canals, Mr. Luo Min thanked the guests.", ["SPOKE_AT Luo Min > *"], ["AFFILIATED_WITH Luo Min > Ministry of Canals Dean*"]),
        new(72, Lead + "“Norwind Bank hosted the Boat Fair last year and Mr. Ivo Marek attended the forum with us,” said Ms. Petra Novak.", ["SPOKE_AT Petra Novak > *"], ["SAID Norwind Bank > * Organized Asserted *", "SAID Ivo Marek > * Attended Asserted *"]),
    ];
}
