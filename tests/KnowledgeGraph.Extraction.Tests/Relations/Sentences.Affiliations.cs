namespace KnowledgeGraph.Extraction.Tests.Relations;

// Who is of which house, however the text says it.
public static partial class Sentences
{
    public static readonly Case[] Anaphora =
    [
        new("The Academia Nacional de Correos hosted a lecture on 4 May 2023. The lecture was opened by the Academy's rector, Dr. Nuria Balcells.", ["AFFILIATED_WITH Nuria Balcells > Academia Nacional de Correos rector"], []),
        new("The ferry terminal was built by the Sunda Harbour Agency. Its country director, Park Ji-won, handed over the keys to the governor.", ["AFFILIATED_WITH Park Ji-won > Sunda Harbour Agency country director"], []),
        new("The maps were drawn by Halden Survey GmbH, whose team leader, Ole Brekke, presented them.", ["AFFILIATED_WITH Ole Brekke > Halden Survey GmbH team leader"], []),
        new("The Department of Physics of Nile College held a seminar on 4 May 2023. Head of the department Dr. Samir Fouad welcomed the guests. Hana Aziz, a lecturer in the department, moderated.", ["AFFILIATED_WITH Samir Fouad > Department of Physics*", "AFFILIATED_WITH Hana Aziz > Department of Physics*"], []),
        new("The Volta Bar Association held its annual dinner in Accra on 4 May 2023. The association's secretary-general, Kofi Mensah, gave the toast. Its treasurer Ama Boateng thanked the sponsors.", ["AFFILIATED_WITH Kofi Mensah > Volta Bar Association*", "AFFILIATED_WITH Ama Boateng > Volta Bar Association*"], []),
        new("The Delta Farmers Union and the Coast Bank signed a contract on 4 May 2023. Union president Adama Traoré and the bank's director, Mme Fatou Sarr, signed it.", ["AFFILIATED_WITH Adama Traoré > Delta Farmers Union*", "AFFILIATED_WITH Fatou Sarr > Coast Bank*"], []),
        new("A delegation from the University of Lutz visited Nile College on 4 May 2023. Led by Vice Chancellor Prof. Clara Senn, the delegation toured the library.", ["AFFILIATED_WITH Clara Senn > University of Lutz*"], []),
        new("The Saint Orla Hotel Workers' Union held its annual conference on Sunday. General secretary Ms. Althea Prospere presented the report.", ["AFFILIATED_WITH Althea Prospere > Saint Orla Hotel Workers' Union General secretary"], []),
        new("Lutz University held its open day on 4 May 2023. The registrar, Mrs. Ebi Okoko, read the programme.", ["AFFILIATED_WITH Ebi Okoko > Lutz University registrar"], []),
        new("The Lutz Business Council held its annual general meeting in Lutz on 4 May 2023. Honorary Secretary Ms. Clara Senn read the report. Those elected are:\n\nPresident: Mr. Otto Lind\nHonorary Treasurer: Ms. Ebi Okoko", ["AFFILIATED_WITH Clara Senn > Lutz Business Council Honorary Secretary", "AFFILIATED_WITH Otto Lind > Lutz Business Council President", "AFFILIATED_WITH Ebi Okoko > Lutz Business Council Honorary Treasurer"], []),
        new("The Lakeside Water Forum was held in Accra on 4 March 2023. Vice President Kojo Mensah and Ambassador Otto Lind attended the forum.", [], ["AFFILIATED_WITH * > *"]),
        new("Lutz University met its guests on 4 May 2023.\n\nLU delegates:\n1. Dr. Clara Senn, Senior Researcher\n2. Mr. Otto Lind, Interpreter\n\nLutz University (LU) is old.", ["AFFILIATED_WITH Clara Senn > Lutz University*", "AFFILIATED_WITH Otto Lind > Lutz University*"], []),
        new(Lead + "From the Highland Commission there were Dr. Amadou Keita, Director of Peace, and Ms. Lindiwe Zungu of the Protocol Directorate.", ["AFFILIATED_WITH Amadou Keita > Highland Commission*", "AFFILIATED_WITH Lindiwe Zungu > Protocol Directorate"], ["AFFILIATED_WITH Lindiwe Zungu > Highland Commission*"]),
        new(Lead + "The guests saw the Cocoa Board, where Deputy Chief Executive Nana Asare met them.", ["AFFILIATED_WITH Nana Asare > Cocoa Board*"], []),
        new(Lead + "Ms. Ip Sut Mei, Director of the Harbour Institute; Mr. Duarte Nogueira, Deputy Director; and Prof. Chao Weng of Lutz University attended the forum.", ["AFFILIATED_WITH Ip Sut Mei > Harbour Institute*", "AFFILIATED_WITH Duarte Nogueira > Harbour Institute*", "AFFILIATED_WITH Chao Weng > Lutz University"], []),
    ];

    public static readonly Case[] Beside =
    [
        new(Lead + "Also present were lawmaker Dewi Lestari, Balikpapan Chamber of Trade chairman Agus Santoso and dozens of fishermen.", ["AFFILIATED_WITH Agus Santoso > Balikpapan Chamber of Trade chairman"], ["AFFILIATED_WITH Dewi Lestari > *"]),
        new(Lead + "It was attended by the presidents of Lutz University, Karl Hess, and of Nile College, Samir Fouad.", ["AFFILIATED_WITH Karl Hess > Lutz University*", "AFFILIATED_WITH Samir Fouad > Nile College*"], []),
        new(Lead + "The heads of the Coast Bank and the Delta Bank, Fatou Sarr and Ali Diop respectively, signed the contract.", ["AFFILIATED_WITH Fatou Sarr > Coast Bank*", "AFFILIATED_WITH Ali Diop > Delta Bank*"], []),
        new(Lead + "Two members of the Harbour Committee, Mr. Karl Hess and Mr. Samir Fouad, attended the forum.", ["AFFILIATED_WITH Karl Hess > Harbour Committee*", "AFFILIATED_WITH Samir Fouad > Harbour Committee*"], []),
        new(Lead + "Dr. Amina Yusuf, representing the Coast Bank, and Mr. Ali Diop, representing Delta Mills, signed the contract.", ["AFFILIATED_WITH Amina Yusuf > Coast Bank", "AFFILIATED_WITH Ali Diop > Delta Mills"], []),
        new(Lead + "The accord was signed by Iwan Setia for Nusa Cargo and by Ms. Shen Lan for Xiamen Port Group.", ["AFFILIATED_WITH Iwan Setia > Nusa Cargo", "AFFILIATED_WITH Shen Lan > Xiamen Port Group"], []),
        new(Lead + "Mrs. Akosua Tetteh, representing the Minister of Food, commended the hosts.", [], ["AFFILIATED_WITH * > *"]),
        new(Lead + "Keynotes were given by Ivo Marek (CEO, Karst Water), Mr. Jan Kos (Halden Pumps GmbH, re-elected) and Ms. Lina Berg (Uppsala College, Uppsala).", ["AFFILIATED_WITH Ivo Marek > Karst Water*", "AFFILIATED_WITH Jan Kos > Halden Pumps GmbH", "AFFILIATED_WITH Lina Berg > Uppsala College"], []),
        new(Lead + "The Lakeside Rowing Club elected Ms. Ruth Adler. Ms. Ruth Adler, who took over as director of the Bern Science Museum in May, spoke first.", ["AFFILIATED_WITH Ruth Adler > Bern Science Museum director"], []),
        new(Lead + "Ms. Ruth Adler succeeded Mr. Karl Benz as chief executive of the Alpina Bank.", ["AFFILIATED_WITH Ruth Adler > Alpina Bank*", "AFFILIATED_WITH Karl Benz > Alpina Bank*"], []),
        new(Lead + "The talk was given by Prof. Ahmed Zaki, who holds the chair of soil science at Delta State University.", ["AFFILIATED_WITH Ahmed Zaki > Delta State University"], []),
        new(Lead + "Ms. Ana Duarte of the restaurant Maré Alta and Mr. Ian Reid of the farmers' union Liga Verde were thanked.", ["AFFILIATED_WITH Ana Duarte > Maré Alta", "AFFILIATED_WITH Ian Reid > Liga Verde"], []),
        new(Lead + "Academician Zafar Nazarov, director of the Institute of Seismology, doctor of sciences Malika Sharipova of the Pamir Institute and others made reports.", ["AFFILIATED_WITH Zafar Nazarov > Institute of Seismology director", "AFFILIATED_WITH Malika Sharipova > Pamir Institute"], ["AFFILIATED_WITH Malika Sharipova > Institute of Seismology*"]),
        new(Lead + "Ms. Katrien De Smet, policy director at the Short Sea Alliance, and Mr. Tom Bradshaw, Brussels correspondent of the Harbour Gazette, attended the forum.", ["AFFILIATED_WITH Katrien De Smet > Short Sea Alliance policy director", "AFFILIATED_WITH Tom Bradshaw > Harbour Gazette*"], []),
        new(Lead + "Mr. Koffi Agbodjan, Director of Feeder Roads at the Ministry of Works, and Ms. Tanvi Rao, Head of SME Lending, Coast Bank, attended the forum.", ["AFFILIATED_WITH Koffi Agbodjan > Ministry of Works Director of Feeder Roads", "AFFILIATED_WITH Tanvi Rao > Coast Bank*"], []),
        new(Lead + "The District Commissioner for Nsanje, Mrs. Loveness Phiri, East Kalimantan Acting Governor Hadi Susilo and the Director for Africa, Mr. Jorge Prado, sent apologies.", [], ["AFFILIATED_WITH * > *"]),
        new(Lead + "Music came from the Royal Pepper Band, led by Mr. Ayo Bankole.", ["AFFILIATED_WITH Ayo Bankole > Royal Pepper Band"], []),
        new(Lead + "Prof. Lea Frei, a Professor of Phytochemistry, and Ms. Joan Kaba, head of the Desert Sand Programme, attended the forum.", ["AFFILIATED_WITH Joan Kaba > Desert Sand Programme head"], ["AFFILIATED_WITH Lea Frei > *"]),
        new(Lead + "The new director of the Lutz Museum is Dr. Clara Senn.", ["AFFILIATED_WITH Clara Senn > Lutz Museum*"], []),
        new(Lead + "Principal Fisheries Officer of the Coast Agency Mr. Paul Otieno and Dr. Lea Frei, a hydrogeologist with the River School, attended the forum.", ["AFFILIATED_WITH Paul Otieno > Coast Agency Principal Fisheries Officer", "AFFILIATED_WITH Lea Frei > River School"], []),
    ];
}
