namespace KnowledgeGraph.Extraction.Tests.Relations;

// Posts that name no house, because the text is about one or has named it before.
public static partial class Sentences
{
    private const string Visit = "A delegation from Nile University visited Lutz University on 3 May 2023. Nile University was founded in 1950. Lutz University was founded in 1960. ";

    public static readonly Case[] Homes =
    [
        new("Solis University opened its academic year on 3 May 2023. Closing the session, the Rector, Professor Amélia Couto, announced new beds.", ["AFFILIATED_WITH Amélia Couto > Solis University Rector"], []),
        new("The Reed Institute for Policy held its Policy Forum on 9 July 2020. After the greeting by President Otto Lindgren, Dr. Ivo Marek led the discussion.", ["AFFILIATED_WITH Otto Lindgren > Reed Institute for Policy President"], []),
        new("The Harbour Society held a dinner on 3 May 2023. Its guest met the Vice President, Mrs Joan Kaba, MP.", ["AFFILIATED_WITH Joan Kaba > Harbour Society Vice President"], []),
        new(Visit + "The delegation was received by Dr. Ivo Marek and Vice President Joan Kaba.", ["AFFILIATED_WITH Joan Kaba > Lutz University Vice President"], ["AFFILIATED_WITH Joan Kaba > Nile University"]),
        new(Visit + "President Otto Lindgren and Vice President Joan Kaba met with the guests.", ["AFFILIATED_WITH Otto Lindgren > Lutz University President", "AFFILIATED_WITH Joan Kaba > Lutz University Vice President"], []),
        new(Visit + "Dr. Ivo Marek, Rector of Nile University, thanked the hosts. Prof. Joan Kaba, Pro-Rector, spoke of the new campus.", ["AFFILIATED_WITH Joan Kaba > Nile University Pro-Rector"], ["AFFILIATED_WITH Joan Kaba > Lutz University"]),
        new("President Otto Lindgren of the Republic of Malta visited Solis University on 3 May 2023. President Otto Lindgren spoke to students of Solis University.", [], ["AFFILIATED_WITH Otto Lindgren > *"]),
        new("Solis University held its Spring Lecture on 3 May 2023. On behalf of Belize spoke Chief Executive Officer Mr. Paul Otieno, and the Chairman of the occasion, Mr. Ivo Marek, spoke too.", [], ["AFFILIATED_WITH * > Solis University"]),
    ];

    public static readonly Case[] Shared =
    [
        new("The Harbour Guild held its dinner on 3 May 2023. Guests met the Vice-Presidents, Ms Olga Brandt and Mr Femi Adeyemi, and the Treasurer, Dr Ivo Marek.", ["AFFILIATED_WITH Olga Brandt > Harbour Guild Vice-President", "AFFILIATED_WITH Femi Adeyemi > Harbour Guild Vice-President", "AFFILIATED_WITH Ivo Marek > Harbour Guild Treasurer"], []),
        new("The Baltic Guild met in Riga on 3 May 2023. Vice-Presidents are Olga Brandt (Brandt Mills Ltd, re-elected) and Femi Adeyemi (Lagos Flour, new).", ["AFFILIATED_WITH Olga Brandt > Baltic Guild", "AFFILIATED_WITH Femi Adeyemi > Baltic Guild", "AFFILIATED_WITH Femi Adeyemi > Lagos Flour"], []),
        new("The ribbon of the Lake Institute was cut by the Co-Directors of the Institute, Dr. Olga Brandt from the Swiss side and Dr. Ivo Marek from the Czech side.", ["AFFILIATED_WITH Olga Brandt > Lake Institute", "AFFILIATED_WITH Ivo Marek > Lake Institute"], []),
        new(Lead + "The guests were the Wool Federation's president, Ms Olga Brandt, and two members of its board, Mr. Femi Adeyemi and Mr. Ivo Marek.", ["AFFILIATED_WITH Femi Adeyemi > Wool Federation", "AFFILIATED_WITH Ivo Marek > Wool Federation"], []),
        new(Lead + "Olga Brandt and Femi Adeyemi, Dean and Deputy Dean of the School of Trade respectively, attended the forum.", ["AFFILIATED_WITH Olga Brandt > School of Trade Dean", "AFFILIATED_WITH Femi Adeyemi > School of Trade Deputy Dean"], ["AFFILIATED_WITH Femi Adeyemi > School of Trade Dean"]),
        new(Lead + "A contract was signed between the Lake Academy and the Reed College. Ms. Olga Brandt, President of the former, and Mr. Femi Adeyemi, Deputy Director of the latter, signed.", ["AFFILIATED_WITH Olga Brandt > Lake Academy President", "AFFILIATED_WITH Femi Adeyemi > Reed College Deputy Director"], []),
        new(Lead + "With them were Dr. Olga Brandt and Mr. Femi Adeyemi, researchers of the Lake Academy.", ["AFFILIATED_WITH Olga Brandt > Lake Academy researcher", "AFFILIATED_WITH Femi Adeyemi > Lake Academy researcher"], []),
        new("The mission included:\n\n- Nadia Khattab, CEO, Delta Gold Juices\n- Tarek Sebai and Yasmine Sebai, Sebai Ceramics Ltd\n- Olga Brandt, science reporter, Lake Gazette Institute", ["AFFILIATED_WITH Tarek Sebai > Sebai Ceramics Ltd", "AFFILIATED_WITH Yasmine Sebai > Sebai Ceramics Ltd", "AFFILIATED_WITH Olga Brandt > Lake Gazette Institute science reporter"], []),
    ];

    public static readonly Case[] Unlisted =
    [
        new(Lead + "Olga Brandt, senior fellow at Brasada Midstream, attended the forum.", ["AFFILIATED_WITH Olga Brandt > Brasada Midstream senior fellow"], ["* Brasada Midstream > *"]),
        new(Lead + "Olga Brandt, director of the Vaccine Access Partnership, attended the forum.", ["AFFILIATED_WITH Olga Brandt > Vaccine Access Partnership director"], []),
        new(Lead + "Olga Brandt, CEO of Green Energy Solutions, attended the forum.", ["AFFILIATED_WITH Olga Brandt > Green Energy Solutions CEO"], []),
        new(Lead + "Olga Brandt, president of the carpet maker Nudos Andinos, attended the forum.", ["AFFILIATED_WITH Olga Brandt > Nudos Andinos president"], []),
        new(Lead + "Olga Brandt, vice president for regulatory affairs at Brasada Midstream, attended the forum.", ["AFFILIATED_WITH Olga Brandt > Brasada Midstream vice president for regulatory affairs"], []),
        new(Lead + "Olga Brandt, head of the Cairo office of the Nordic Exchange Service, attended the forum.", ["AFFILIATED_WITH Olga Brandt > Nordic Exchange Service head*"], []),
        new(Lead + "Olga Brandt, Director of Consumer Health Services, attended the forum.", [], ["AFFILIATED_WITH Olga Brandt > *"]),
        new(Lead + "Rector Nila Institute Lt Gen (r) Tariq Javed and Vice Chancellor University of Mardan Prof Dr Mushtaq Sial attended the forum.", ["AFFILIATED_WITH Tariq Javed > Nila Institute Rector", "AFFILIATED_WITH Mushtaq Sial > University of Mardan Vice Chancellor"], []),
        new(Lead + "Mrs. Olga Brandt, head of the Zambian class, who is Chief Engineer at the Reed College, attended the forum.", ["AFFILIATED_WITH Olga Brandt > Reed College Chief Engineer"], []),
        new(Lead + "Olga Brandt, who is in her second year of piano at the Reed College, and Ivo Marek, who teaches at the geography department of Nila University, attended the forum.", ["AFFILIATED_WITH Olga Brandt > Reed College", "AFFILIATED_WITH Ivo Marek > Nila University"], []),
        new(Lead + "For his part, President of the Gulf Association of Sports Pioneers Karim Haddad attended the forum, as did Director of the Nile Agency for Study Abroad Nino Lenz.", ["AFFILIATED_WITH Karim Haddad > Gulf Association of Sports Pioneers President", "AFFILIATED_WITH Nino Lenz > Nile Agency for Study Abroad Director"], []),
        new(Lead + "Earlier, President Lutz Alumni Forum Engr Karim Haddad and Olga Brandt, Member Nile Bar Forum, attended the forum.", ["AFFILIATED_WITH Karim Haddad > Lutz Alumni Forum President", "AFFILIATED_WITH Olga Brandt > Nile Bar Forum Member"], []),
        new(Lead + "Professor Inger Solvang of Nordlys University, newly elected Member of the Academy of Steppes, attended the forum.", ["AFFILIATED_WITH Inger Solvang > Nordlys University Professor", "AFFILIATED_WITH Inger Solvang > Academy of Steppes*"], []),
        new(Lead + "Dr. Olga Brandt attended the forum. She is also a lecturer at Nile University and serves as director of the Lake Institute.", ["AFFILIATED_WITH Olga Brandt > Nile University lecturer", "AFFILIATED_WITH Olga Brandt > Lake Institute director"], []),
        new(Lead + "Dr. Olga Brandt and Mr. Ivo Marek attended the forum. He is the president of the Lake Institute.", [], ["AFFILIATED_WITH Olga Brandt > *"]),
        new("The Isoko Farmers Bank Plc held a ceremony on 3 May 2023. Managing Director Olga Brandt put pen to paper on behalf of the bank.", ["AFFILIATED_WITH Olga Brandt > Isoko Farmers Bank Plc Managing Director"], []),
    ];

    public static readonly Case[] Lines =
    [
        new("Speakers at the Lakeside Summit on 3 March 2022:\n- Olga Brandt – Partner, Lim & Yeoh Advocates\n- Jon Berg: Managing Director, Nordic Capital\n- Peter Novak | Senior Advisor | Prague Policy Centre", ["AFFILIATED_WITH Olga Brandt > Lim & Yeoh Advocates Partner", "AFFILIATED_WITH Jon Berg > Nordic Capital Managing Director", "AFFILIATED_WITH Peter Novak > Prague Policy Centre Senior Advisor"], ["* Yeoh Advocates > *"]),
        new(Lead + "Those present were, from the Lutz Chamber, its director Olga Brandt; from the Nile Embassy, Counsellor Kenji Mori and Second Secretary Aiko Tan.", ["AFFILIATED_WITH Kenji Mori > Nile Embassy Counsellor", "AFFILIATED_WITH Aiko Tan > Nile Embassy Second Secretary"], []),
        new(Lead + "Signatories: for Lutz University – Rector Ion Popa; for Hubei Steel Group – Chairman Sun Wei.", ["AFFILIATED_WITH Ion Popa > Lutz University Rector", "AFFILIATED_WITH Sun Wei > Hubei Steel Group Chairman"], []),
        new(Lead + "Mr. Sun Wei, Chairman of the Board of Hubei Steel Group, and Hubei Steel Group Vice President Liu Min attended the forum.", ["AFFILIATED_WITH Sun Wei > Hubei Steel Group Chairman of the Board", "AFFILIATED_WITH Liu Min > Hubei Steel Group Vice President"], ["AFFILIATED_WITH Sun Wei > Board"]),
        new(Lead + "Ion Popa, Lutz University's rector, and Jon Berg, now at Delta Bank, attended the forum.", ["AFFILIATED_WITH Ion Popa > Lutz University rector", "AFFILIATED_WITH Jon Berg > Delta Bank"], []),
        new(Lead + "Director-General of the Danube Commission Peter Novak, his deputy Olga Brandt, and Ivo Marek attended the forum.", ["AFFILIATED_WITH Olga Brandt > Danube Commission deputy"], ["AFFILIATED_WITH Ivo Marek > *"]),
        new("The guests were received at the River Museum by curator Olga Brandt on 3 May 2023.", ["AFFILIATED_WITH Olga Brandt > River Museum curator"], []),
        new("A plan was raised at the Grain Assembly by Chinese President Sun Wei on 3 May 2023.", [], ["AFFILIATED_WITH Sun Wei > *"]),
        new(Lead + "Students Ana Pop and Ion Rusu of the Faculty of Law, Mihai Dinu (Lutz University) and alumni Dana Manea and Radu Ilie attended the forum.", ["AFFILIATED_WITH Ana Pop > Faculty of Law", "AFFILIATED_WITH Ion Rusu > Faculty of Law"], ["AFFILIATED_WITH Dana Manea > Faculty of Law"]),
        new(Lead + "Professor Olga Brandt and Professor Jon Berg of the Department of Botany, and Professor Ivo Marek of the Department of Soils gave talks.", ["AFFILIATED_WITH Olga Brandt > Department of Botany Professor", "AFFILIATED_WITH Jon Berg > Department of Botany Professor", "AFFILIATED_WITH Ivo Marek > Department of Soils Professor"], ["AFFILIATED_WITH Jon Berg > Department of Soils"]),
        new(Lead + "Dr Olga Brandt, Council Chairman of Lutz University, the Deputy Vice-Chancellor administration of Nile University, Prof Jon Berg, and Ivo Marek, chair of Mexico's Senate Committee on Trade, attended the forum.", ["AFFILIATED_WITH Olga Brandt > Lutz University Council Chairman", "AFFILIATED_WITH Jon Berg > Nile University Deputy Vice-Chancellor administration", "AFFILIATED_WITH Ivo Marek > Senate Committee on Trade chair"], []),
        new(Lead + "Vice Chancellor SAU Prof Dr Olga Brandt attended the forum. The Sayed-e-Azam University was founded in 1960.", ["AFFILIATED_WITH Olga Brandt > Sayed-e-Azam University Vice Chancellor"], []),
        new(Lead + "Dr Olga Brandt (Founder & CEO, BlueWave), Farid Osman, who leads Bank Lumut's trade team, and Ivo Marek, Head, Corporate Affairs, attended the forum.", ["AFFILIATED_WITH Olga Brandt > BlueWave Founder", "AFFILIATED_WITH Farid Osman > Bank Lumut"], ["AFFILIATED_WITH Ivo Marek > Corporate Affairs"]),
        new("Received at Coral Works Ltd by its Chairman, Mr. Otto Lindgren, and the Technical Director, Mr. Ivo Marek, the guests from the Port Institute saw the second line.", ["AFFILIATED_WITH Ivo Marek > Coral Works Ltd Technical Director"], []),
        new("Dr. Ivo Marek of the Port Institute showed slides of wet sheds; his colleague Petra Novak ran a test.", ["AFFILIATED_WITH Petra Novak > Port Institute*"], []),
        new("The seminar was held in Accra. Present were Professors Ivo Marek and Otto Lindgren, Provosts of the College of Tides and the College of Soils respectively.", ["AFFILIATED_WITH Ivo Marek > College of Tides Provosts", "AFFILIATED_WITH Otto Lindgren > College of Soils Provosts"], ["AFFILIATED_WITH Ivo Marek > College of Soils*"]),
        new("Embassy of Palau in Accra\n\nOn 4 May, Ambassador Petra Novak visited Greenfield College. Mr. Otto Lindgren, Counsellor of the Embassy of Malta, and Second Secretary Ivo Marek, of the Embassy, were present.", ["AFFILIATED_WITH Petra Novak > Embassy of Palau in Accra Ambassador", "AFFILIATED_WITH Ivo Marek > Embassy of Palau in Accra Second Secretary", "AFFILIATED_WITH Otto Lindgren > Embassy of Malta*"], []),
        new("The Lutz Growers' Cooperative met on Monday. The meeting was directed by Mr. Otto Lindgren, District Commissioner of Lutz.", [], ["AFFILIATED_WITH Otto Lindgren > Lutz Growers' Cooperative*"]),
        new("Lutz University held a ceremony on 3 May 2023. It was led by Chen Jun, Vice President for Research and Dean of the Faculty of Soils.", ["AFFILIATED_WITH Chen Jun > Faculty of Soils Dean", "AFFILIATED_WITH Chen Jun > Lutz University Vice President for Research"], []),
        new("UTAX held the Green Forum on 4 June 2024. Present were UTAX President Prof Ong Wei Ming, Vice President for Research Prof Goh Siew Lan, Faculty of Soils Dean Dr Lim Boon Keat and Deputy Dean Dr Farid Osman.", ["AFFILIATED_WITH Goh Siew Lan > UTAX Vice President for Research", "AFFILIATED_WITH Farid Osman > Faculty of Soils Deputy Dean"], []),
        new("Lutz University and Hunan Steel Sdn Bhd signed a pact on 4 June 2024. Lutz University was represented by its President Prof Ong Wei Ming while Hunan Steel was represented by its General Manager, Mr Zhang Wei. The company's Human Resource Manager Ms Li Na came too.", ["AFFILIATED_WITH Zhang Wei > Hunan Steel Sdn Bhd General Manager", "AFFILIATED_WITH Li Na > Hunan Steel Sdn Bhd"], ["AFFILIATED_WITH Zhang Wei > Lutz University"]),
        new(Lead + "A team from the Department of Soils, comprising Dr Olga Brandt, Dr Jon Berg and postgraduate student Ravi Kumar, attended the forum.", ["AFFILIATED_WITH Olga Brandt > Department of Soils", "AFFILIATED_WITH Jon Berg > Department of Soils", "AFFILIATED_WITH Ravi Kumar > Department of Soils postgraduate student"], []),
        new(Lead + "Lutz University was represented at the forum on 4 March 2023 by Prof Olga Brandt, Dr Jon Berg and Ivo Marek.", ["AFFILIATED_WITH Olga Brandt > Lutz University", "AFFILIATED_WITH Jon Berg > Lutz University", "AFFILIATED_WITH Ivo Marek > Lutz University"], []),
        new(Lead + "Ravi Kumar and Li Na, final-year students from the Faculty of Soils, the State Opera's soloist Olga Brandt, and Ivo Marek (on behalf of the Growers Union) attended the forum.", ["AFFILIATED_WITH Ravi Kumar > Faculty of Soils student", "AFFILIATED_WITH Li Na > Faculty of Soils student", "AFFILIATED_WITH Olga Brandt > State Opera soloist", "AFFILIATED_WITH Ivo Marek > Growers Union"], []),
    ];

    public static readonly Case[] Meant =
    [
        new("Rabat University held a conference on 3 May 2023. The University of Oued sent a guest. University President Prof. Olga Brandt spoke.", ["AFFILIATED_WITH Olga Brandt > Rabat University President"], ["AFFILIATED_WITH Olga Brandt > University of Oued"]),
        new("Lutz University met the Nile Polytechnic on 3 May 2023. The Registrar of the Polytechnic, Mr. Jon Berg, spoke.", ["AFFILIATED_WITH Jon Berg > Nile Polytechnic Registrar"], []),
        new("Lutz University College met Nile University on 3 May 2023. Signing for Lutz University College was its Chief Executive Dr Goh Eng Keat.", ["AFFILIATED_WITH Goh Eng Keat > Lutz University College Chief Executive"], []),
        new("Under the patronage of Dr. Jon Berg, Minister of Agriculture, the Lake Institute opened its laboratory on 3 May 2023.", [], ["AFFILIATED_WITH Jon Berg > Lake Institute"]),
        new("The Surma Trust and the Nordlys Foundation opened a ward on 3 May 2023. Trust director Dr. Olga Brandt spoke, while the foundation was represented by its programme manager, Mr. Jon Berg.", ["AFFILIATED_WITH Jon Berg > Nordlys Foundation programme manager", "AFFILIATED_WITH Olga Brandt > Surma Trust director"], ["AFFILIATED_WITH Jon Berg > Surma Trust"]),
        new(Lead + "Olga Brandt, chief executive of Transports Le Roux et Fils, and Mr Jon Berg of Messrs Tan Lee & Partners attended the forum.", ["AFFILIATED_WITH Olga Brandt > Transports Le Roux et Fils chief executive", "AFFILIATED_WITH Jon Berg > *Tan Lee & Partners"], []),
        new(Lead + "The President of the Council of Nile, and the Mayor, were represented by Ivo Marek. Chairperson of the Olive Committee Dr. Olga Brandt, from the Faculty of Soils, attended the forum.", ["AFFILIATED_WITH Olga Brandt > Olive Committee Chairperson", "AFFILIATED_WITH Olga Brandt > Faculty of Soils"], ["AFFILIATED_WITH Ivo Marek > *"]),
        new("PETRA, 14 March 2024. Solis University opened a centre. The institute of Nila University helped. Opening the ceremony, Rector Jon Berg spoke.", ["AFFILIATED_WITH Jon Berg > Solis University Rector"], []),
        new("The Harbour Chamber of Commerce hosted the Trade Evening on 3 May 2023. Chairman Olga Brandt greeted the guests.", ["AFFILIATED_WITH Olga Brandt > Harbour Chamber of Commerce Chairman"], []),
        new("Film director Olga Brandt attended the Lake Festival on 3 May 2023, organised by the Lake Council. The Lake Council thanked her.", [], ["AFFILIATED_WITH Olga Brandt > *"]),
        new(Lead + "Guests came from Nila University (Prof. Olga Brandt), the Harbour Institute (Dr. Jon Berg and Ms. Rita Couto) and elsewhere.", ["AFFILIATED_WITH Olga Brandt > Nila University Prof.", "AFFILIATED_WITH Jon Berg > Harbour Institute", "AFFILIATED_WITH Rita Couto > Harbour Institute"], []),
        new("Lutz University: Rector Olga Brandt, Vice Rector Jon Berg\n\nThe houses met at the Lake Forum on 3 May 2023.", ["AFFILIATED_WITH Olga Brandt > Lutz University Rector", "AFFILIATED_WITH Jon Berg > Lutz University Vice Rector"], []),
        new("A team from the Nile Cargo Company, led by Olga Brandt, Deputy Chairman of the Board, came to the Lake Forum on 3 May 2023.", ["AFFILIATED_WITH Olga Brandt > Nile Cargo Company"], ["AFFILIATED_WITH Olga Brandt > Board"]),
        new("The delegates were received at the Nile Cargo Company by its Chairman, Mr. Jon Berg, and the Plant Director, Ms Olga Brandt, on 3 May 2023.", ["AFFILIATED_WITH Jon Berg > Nile Cargo Company Chairman", "AFFILIATED_WITH Olga Brandt > Nile Cargo Company Plant Director"], []),
        new("Embassy of Brazil in Lima\n\nOn 19 May 2023 Ambassador Olga Brandt handed over the laboratory. The Counsellor of the Embassy of Japan, Jon Berg, came too.", ["AFFILIATED_WITH Olga Brandt > Embassy of Brazil in Lima Ambassador"], []),
        new(Lead + "Mr. Jon Berg, District Commissioner of Salima, and members of the Salima Growers Cooperative attended the forum.", [], ["AFFILIATED_WITH Jon Berg > *"]),
        new(Lead + "Present were Professors Olga Brandt and Jon Berg, Provosts of the College of Soils and the College of Science respectively.", ["AFFILIATED_WITH Olga Brandt > College of Soils", "AFFILIATED_WITH Jon Berg > College of Science"], ["AFFILIATED_WITH Jon Berg > College of Soils"]),
        new(Lead + "Dr. Olga Brandt of the Food Institute showed slides; her colleague Jon Berg, a chemist, ran a test.", ["AFFILIATED_WITH Jon Berg > Food Institute"], []),
        new(Lead + "The Deputy Minister of Investment and Trade, Dato' Jon Berg, attended the forum with the Investment Policy Division.", [], ["AFFILIATED_WITH Jon Berg > Investment*"]),
    ];
}
