using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class InstitutionTests
{
    [Theory]
    [InlineData("The Dar es Salaam Chamber of Boatmen closed.", "Dar es Salaam Chamber of Boatmen")]
    [InlineData("The National Association of Government Licensed Pilots closed.", "National Association of Government Licensed Pilots")]
    [InlineData("The Universidad Nacional de Ucayali closed.", "Universidad Nacional de Ucayali")]
    [InlineData("The Universitas Negeri Kupang closed.", "Universitas Negeri Kupang")]
    [InlineData("The Kementerian Pelabuhan dan Kapal closed.", "Kementerian Pelabuhan dan Kapal")]
    [InlineData("The Kamara ng mga Mangingisda closed.", "Kamara ng mga Mangingisda")]
    [InlineData("The Ministère de la Pêche et des Ports closed.", "Ministère de la Pêche et des Ports")]
    [InlineData("The Institut Océanique de Brest closed.", "Institut Océanique de Brest")]
    [InlineData("The Stiftung Wasser und Boden closed.", "Stiftung Wasser und Boden")]
    [InlineData("The Persatuan Nelayan Kedah closed.", "Persatuan Nelayan Kedah")]
    [InlineData("The Dewan Perniagaan Melayu Johor closed.", "Dewan Perniagaan Melayu Johor")]
    [InlineData("The Yayasan Anak Laut closed.", "Yayasan Anak Laut")]
    [InlineData("The Jabatan Perikanan Sabah closed.", "Jabatan Perikanan Sabah")]
    [InlineData("The Instituto Tecnológico de Aguas del Norte closed.", "Instituto Tecnológico de Aguas del Norte")]
    [InlineData("The Hochschule für Wasserbau closed.", "Hochschule für Wasserbau")]
    [InlineData("The Università degli Studi di Trapani closed.", "Università degli Studi di Trapani")]
    [InlineData("The Câmara Municipal de Aveiro closed.", "Câmara Municipal de Aveiro")]
    [InlineData("The Federación de Cámaras de Pesca closed.", "Federación de Cámaras de Pesca")]
    [InlineData("The École Supérieure des Ports closed.", "École Supérieure des Ports")]
    [InlineData("The Akademia Morska closed.", "Akademia Morska")]
    [InlineData("The Conseil National du Coton closed.", "Conseil National du Coton")]
    [InlineData("The Kedah State Department of Fisheries closed.", "Kedah State Department of Fisheries")]
    [InlineData("The Centre for Delta and River Studies of Hillside University closed.", "Centre for Delta and River Studies;Hillside University")]
    [InlineData("The Norwind Bank (Jakarta Branch) closed.", "Norwind Bank (Jakarta Branch)")]
    [InlineData("The Bank of Ports (Singapore) closed.", "Bank of Ports (Singapore)")]
    [InlineData("The St. Brendan's College closed.", "St. Brendan's College")]
    [InlineData("The Women's Weaving Cooperative of Oaxaca closed.", "Women's Weaving Cooperative of Oaxaca")]
    [InlineData("The National Union of Ruritanian Students closed.", "National Union of Ruritanian Students")]
    [InlineData("The Teachers' Training College, Jos closed.", "Teachers' Training College")]
    [InlineData("The International Bamboo and Rattan Organization closed.", "International Bamboo and Rattan Organization")]
    [InlineData("The Lim & Sons Trading Co., Ltd. closed.", "Lim & Sons Trading Co., Ltd.")]
    [InlineData("The Hebei Jinghe Valve Manufacturing Group Co., Ltd. closed.", "Hebei Jinghe Valve Manufacturing Group Co., Ltd.")]
    [InlineData("PT Samudra Biru Tbk closed.", "PT Samudra Biru Tbk")]
    [InlineData("Norwind Shipping Sdn. Bhd. closed.", "Norwind Shipping Sdn. Bhd.")]
    [InlineData("The Royal Society for the Protection of Herons closed.", "Royal Society for the Protection of Herons")]
    [InlineData("The African Union Commission closed.", "African Union Commission")]
    [InlineData("The Economic and Commercial Office of the Chinese Embassy in Malawi closed.", "Economic and Commercial Office;Chinese Embassy in Malawi")]
    [InlineData("The Confucius Institute at the University of Lanting closed.", "Confucius Institute;University of Lanting")]
    [InlineData("The Third Affiliated Hospital of Lanting Medical University closed.", "Third Affiliated Hospital;Lanting Medical University")]
    [InlineData("The Standing Committee of the Hebei Provincial People's Congress closed.", "Standing Committee;Hebei Provincial People's Congress")]
    [InlineData("The Office of the Attorney-General closed.", "Office of the Attorney-General")]
    [InlineData("The Prime Minister's Department closed.", "Prime Minister's Department")]
    [InlineData("The Ports Act, the Clean Rivers Fund Agreement, the Volta Bridge Project and the Golden Oar Award were praised.", "")]
    [InlineData("The Belt and Road Initiative and the Blue Economy Action Plan were praised.", "")]
    [InlineData("The Norwind X5 Pump and the Lakeside Express were shown on Harbour Street, Accra.", "")]
    [InlineData("The Department of Hotel Management and Bakery Design closed.", "Department of Hotel Management and Bakery Design")]
    [InlineData("The University of Ghana at Legon closed.", "University of Ghana at Legon")]
    [InlineData("They met at the Harbour Garden Hotel. The Western Campus was dry.", "")]
    [InlineData("TAMALE, Sept. 14 (Savanna News Agency) - It rained.", "")]
    [InlineData("The West African Net Makers' Union closed.", "West African Net Makers' Union")]
    [InlineData("The Asosiasi Tambak Indonesia and the Kesatuan Guru Sabah were praised.", "Asosiasi Tambak Indonesia;Kesatuan Guru Sabah")]
    [InlineData("The Minister of Roads and Bridges was praised.", "")]
    [InlineData("The Minister for Local Government was praised.", "")]
    [InlineData("PT Samudra Biru and OOO Sever Les were praised.", "PT Samudra Biru;OOO Sever Les")]
    [InlineData("The Karelia regional council and the regional council of Thiès were praised.", "Karelia regional council;regional council of Thiès")]
    [InlineData("The Lam Dong provincial People's Committee closed.", "Lam Dong provincial People's Committee")]
    [InlineData("The Nordwind Logistics and Kaohsiung Port Group signed.", "Kaohsiung Port Group")]
    [InlineData("The Foundation for Railway Signalling Research closed.", "Foundation for Railway Signalling Research")]
    [InlineData("The Centre for Economy and Society Studies closed.", "Centre for Economy and Society Studies")]
    [InlineData("The UNESCO Centre on Karst closed.", "UNESCO Centre on Karst")]
    [InlineData("The Forum Secretariat and the Office for Teaching Malay as a Foreign Language closed.", "Forum Secretariat;Office for Teaching Malay as a Foreign Language")]
    [InlineData("The Council of Lakeside Communities of Peine closed.", "Council of Lakeside Communities of Peine")]
    [InlineData("The Norway – Ghana Friendship Association closed.", "Norway – Ghana Friendship Association")]
    [InlineData("The Bank Lumut closed.", "Bank Lumut")]
    [InlineData("The Carter & Stone LLP closed.", "Carter & Stone LLP")]
    [InlineData("Halden Heavy Industries, Deutsche Bank and Bank Negara Malaysia were thanked.", "Halden Heavy Industries;Deutsche Bank;Bank Negara Malaysia")]
    [InlineData("The Tang Dynasty, the Silk Road and the King Faisal Mosque were spoken of. Boxing Day came, and Mount Elgon is high.", "")]
    public void Institutions_are_named_whole_and_nothing_else_is_one(string text, string names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var facts = Corpus.Extract(text);
        var found = facts.Entities.Select(e => (e.Kind == EntityKind.Institution ? "" : e.Kind + ": ") + e.Name.Of(text)).Order(StringComparer.Ordinal);

        Assert.Equal(names.Split(';', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), found);
    }
}
