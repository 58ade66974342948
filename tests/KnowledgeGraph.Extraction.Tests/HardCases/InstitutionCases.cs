namespace KnowledgeGraph.Extraction.Tests.HardCases;

/// <summary>Institutions: cases 36 to 43.</summary>
public static class InstitutionCases
{
    private const string Lead = "The Lakeside Water Forum was held in Accra on 4 March 2023. ";

    public static readonly HardCase[] All =
    [
        new(36, Lead + "HBS received the guests. Luo Min, Dean of HBS, attended the forum. “The Ministry of Canals and Ports (MOCAP) stands ready to help us all,” he said. MOCAP was thanked.", ["AFFILIATED_WITH Luo Min > HBS Dean"], ["PERSON HBS*"]),
        new(37, Lead + "Feng Tao of the Ministry of Fisheries of the Republic of Namibia attended the forum. The Ministry of Fisheries was thanked.", ["AFFILIATED_WITH Feng Tao > Ministry of Fisheries of the Republic of Namibia"], ["INSTITUTION Ministry of Fisheries"]),
        new(38, Lead + "Feng Tao of China's Ministry of Water and Rahim bin Yusof of Malaysia's Ministry of Forestry attended the forum.", ["AFFILIATED_WITH Feng Tao > Ministry of Water", "AFFILIATED_WITH Rahim bin Yusof > Ministry of Forestry"], ["AFFILIATED_WITH Rahim bin Yusof > Ministry of Water*"]),
        new(39, Lead + "The School of Marine Law of Hillside University was thanked. Luo Min, Dean of the Hillside University School of Marine Law, attended the forum.", ["AFFILIATED_WITH Luo Min > *School of Marine Law* Dean"], []),
        new(40, Lead + "Puan Noraini Ahmad, president of Persatuan Perahu Terengganu-Hainan, attended the forum.", ["INSTITUTION Persatuan Perahu Terengganu-Hainan", "AFFILIATED_WITH Noraini Ahmad > Persatuan Perahu Terengganu-Hainan president"], []),
        new(41, Lead + "Prof. Goh Kian Beng, Dean of 河岸大学, attended the forum.", ["ATTENDED Goh Kian Beng > *", "AFFILIATED_WITH Goh Kian Beng > 河岸大学 Dean"], []),
        new(42, Lead + "Guests from Ghana, Togo, Benin and Mali toured Norwind Motors and the Volta Industrial Park. Mr. Ivo Marek attended the forum.", ["ATTENDED Ivo Marek > *"], ["ORGANIZED * > *", "AFFILIATED_WITH * > *", "ATTENDED Norwind* > *"]),
        new(43, Lead + "Mr. Luo Min of Norwind Bank (Singapore) and Ms. Qiu Hong of Norwind Bank (Jakarta) attended the forum.", ["AFFILIATED_WITH Luo Min > Norwind Bank (Singapore)", "AFFILIATED_WITH Qiu Hong > Norwind Bank (Jakarta)"], ["AFFILIATED_WITH Qiu Hong > Norwind Bank (Singapore)*"]),
    ];
}
