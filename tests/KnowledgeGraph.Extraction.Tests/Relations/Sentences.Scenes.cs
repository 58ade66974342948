namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>Who is there by what is done on the spot, who speaks in words of other trades, and who is only spoken of.</summary>
public static partial class Sentences
{
    public static readonly Case[] Scenes =
    [
        new(Lead + "The raffle, run by treasurer Petra Novak, raised 4,000 cedis.", ["ATTENDED Petra Novak > *"], []),
        new(Lead + "The motion was tabled by Ms. Petra Novak, seconded by Mr. Ivo Marek of Coastal Mills.", ["ATTENDED Petra Novak > *", "ATTENDED Ivo Marek > *"], []),
        new(Lead + "The mayor introduced to the guests the new director, Dr. Rosa Duarte, and the secretary, Mr. Ivo Marek.", ["ATTENDED Rosa Duarte > *", "ATTENDED Ivo Marek > *"], []),
        new(Lead + "Business was there, too: Mr. Ivo Marek, owner of Coastal Mills; and the secretary of the Union, Dr. Rosa Duarte.", ["ATTENDED Ivo Marek > *", "ATTENDED Rosa Duarte > *"], []),
        new(Lead + "The choir under Maestra Petra Novak sang two songs.", ["ATTENDED Petra Novak > *"], []),
        new(Lead + "Facilitation was in the hands of Mr. Ivo Marek (Coastal College) and Ms. Petra Novak.", ["ATTENDED Ivo Marek > *", "ATTENDED Petra Novak > *"], []),
        new(Lead + "\n\nPhoto 3: Young Farmer Award winner Ivo Marek, 27, shares a joke with last year's winner, Petra Novak.", ["ATTENDED Ivo Marek > *", "ATTENDED Petra Novak > *"], []),
        new(Lead + "\n\nFrom left: Ivo Marek, Petra Novak and Rosa Duarte.", ["ATTENDED Ivo Marek > *", "ATTENDED Petra Novak > *", "ATTENDED Rosa Duarte > *"], []),
        new(Lead + "Mayor Otto Lindgren presented Ms. Petra Novak with a silver key.", ["ATTENDED Otto Lindgren > *", "ATTENDED Petra Novak > *"], ["SPOKE_AT * > *"]),
        new(Lead + "The prize for the best paper went to Dr. Rosa Duarte of Coastal College.", ["ATTENDED Rosa Duarte > *"], []),
        new(Lead + "The occasion was used for the award of a degree to Dr. Rosa Duarte.", ["ATTENDED Rosa Duarte > *"], []),
        new(Lead + "Guests were shown around by curator Petra Novak.", ["ATTENDED Petra Novak > *"], []),
        new(Lead + "Culture Minister Rosa Duarte struck the gong three times to loud cheers.", ["ATTENDED Rosa Duarte > *"], []),
        new(Lead + "The Minister of Health, Ms. Petra Novak, sat next to Dean Ivo Marek.", ["ATTENDED Petra Novak > *", "ATTENDED Ivo Marek > *"], []),
        new(Lead + "The forum drew the Minister of Health, Ms. Petra Novak, and the mayor, Mr. Otto Lindgren.", ["ATTENDED Petra Novak > *", "ATTENDED Otto Lindgren > *"], []),
        new(Lead + "Familiar faces at the forum included Ms. Rosa Duarte and Mr. Ivo Marek.", ["ATTENDED Rosa Duarte > *", "ATTENDED Ivo Marek > *"], []),
        new(Lead + "Among those who came: Senator Petra Novak; the ambassador of Palau, Mr. Ivo Marek; columnist Rosa Duarte; and the island's harbour keeper, Mr. Otto Lindgren.", ["ATTENDED Petra Novak > *", "ATTENDED Ivo Marek > *", "ATTENDED Otto Lindgren > *"], []),
        new(Lead + "From left: Ms. Rosa Duarte, Mr. Ivo Marek and Ms. Petra Novak.", ["ATTENDED Rosa Duarte > *", "ATTENDED Ivo Marek > *", "ATTENDED Petra Novak > *"], []),
        new(Lead + "The delegation, led by Dr. Otto Lindgren, included Ms. Petra Novak and Dr. Ivo Marek.", ["ATTENDED Otto Lindgren > *", "ATTENDED Petra Novak > *", "ATTENDED Ivo Marek > *"], []),
        new(Lead + "A delegation of traders led by Ms. Rosa Duarte will attend the expo in Almaty in May.", [], ["ATTENDED Rosa Duarte > * Asserted"]),
        new(Lead + "Mr. Otto Lindgren sent apologies. He delegated the Director of Works, Ms. Petra Novak.", ["ATTENDED Petra Novak > *"], ["ATTENDED Otto Lindgren > * Asserted"]),
        new(Lead + "According to Ms. Petra Novak, Mr. Ivo Marek attended the forum.", ["ATTENDED Ivo Marek > *"], []),
        new(Lead + "The diplomatic corps was represented by, among others, the ambassadors of Peru, Mr. Ivo Marek, and of Chile, Ms. Rosa Duarte.", ["ATTENDED Ivo Marek > *", "ATTENDED Rosa Duarte > *"], []),
        new(Lead + "The session began with a recitation from the Holy Quran by student Yahya Al Amri.", ["ATTENDED Yahya Al Amri > *"], []),
        new(Lead + "The prize for young divers was presented by Ms. Rosa Duarte to Mr. Ivo Marek.", ["ATTENDED Rosa Duarte > *", "ATTENDED Ivo Marek > *"], []),
        new("Under the patronage of Dr. Salim Al Harthy, Minister of Heritage, the Oasis College held the Date Forum in Nizwa on 6 February 2023.", ["ATTENDED Salim Al Harthy > Date Forum"], []),
        new(Lead + "Moderator: Dr. Elsa Quispe", ["ATTENDED Elsa Quispe > *"], ["SPOKE_AT * > *"]),
    ];

    public static readonly Case[] Voices =
    [
        new(Lead + "Energy Minister Kofi Boateng was there. “Tariffs are too high,” the minister said.", ["SPOKE_AT Kofi Boateng > *"], []),
        new(Lead + "Governor Tomas Vieira of Northshire was present. According to the governor, the line will open in May.", ["SPOKE_AT Tomas Vieira > *"], []),
        new(Lead + "Deputy Minister Rosa Duarte and Minister Kofi Boateng were present. The deputy minister invited the guests to come again.", ["SPOKE_AT Rosa Duarte > *"], ["SPOKE_AT Kofi Boateng > *"]),
        new(Lead + "The guest of honour was the Ambassador of Norway, Ms. Ingrid Dahl. The envoy, who stayed for an hour, urged patience.", ["SPOKE_AT Ingrid Dahl > *"], []),
        new(Lead + "Ms. Petra Novak called for patience, and so did Dr. Ivo Marek.", ["SPOKE_AT Petra Novak > *", "SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "Ms. Petra Novak was in conversation with journalist Otto Lindgren.", ["SPOKE_AT Petra Novak > *", "SPOKE_AT Otto Lindgren > *"], []),
        new(Lead + "Others to speak included Dr. Ivo Marek and Ms. Rosa Duarte.", ["SPOKE_AT Ivo Marek > *", "SPOKE_AT Rosa Duarte > *"], []),
        new(Lead + "The session on pumps had Dr. Ivo Marek and Ms. Rosa Duarte as speakers.", ["SPOKE_AT Ivo Marek > *", "SPOKE_AT Rosa Duarte > *"], []),
        new(Lead + "A panel of Mr. Otto Lindgren, Ms. Petra Novak and Dr. Ivo Marek closed the day.", ["SPOKE_AT Otto Lindgren > *", "SPOKE_AT Petra Novak > *", "SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "Dr. Rosa Duarte spoke on pumps, Mr. Ivo Marek on pipes and Ms. Petra Novak on rain.", ["SPOKE_AT Ivo Marek > *", "SPOKE_AT Petra Novak > *"], []),
        new(Lead + "The keynote was Ms. Petra Novak's; the last word went to Mr. Ivo Marek.", ["SPOKE_AT Petra Novak > *", "SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "The question was taken up by Mr. Otto Lindgren, who chaired the sessions, and by Ms. Petra Novak.", ["SPOKE_AT Otto Lindgren > *", "SPOKE_AT Petra Novak > *"], []),
        new(Lead + "Ms. Petra Novak was scathing: “Nobody reads the plan.”", ["SPOKE_AT Petra Novak > *"], []),
        new(Lead + "\n\n09:20 Keynote: Dr. Silvia Ccori (Coastal College), “Frost and memory”\n10:30 Panel: Dr. Hugo Mamani, Ms. Rosa Tito", ["SPOKE_AT Silvia Ccori > *", "SPOKE_AT Hugo Mamani > *", "SPOKE_AT Rosa Tito > *"], []),
        new(Lead + "During the question-and-answer session, Dr. Ivo Marek of the River School asked about pumps.", ["SPOKE_AT Ivo Marek > Lake*"], []),
        new(Lead + "The board received a briefing on wells and on what they had cost over the year from Mr. Otto Lindgren.", ["SPOKE_AT Otto Lindgren > *"], []),
        new(Lead + "Two papers followed, the first by Dr. Rosa Duarte on pests, the second by Mr. Ivo Marek.", ["SPOKE_AT Rosa Duarte > *", "SPOKE_AT Ivo Marek > *"], []),
        new(Lead + "Represented by Mr. Otto Lindgren, Governor Tomas Vieira said that pipes rust.", ["SPOKE_AT Otto Lindgren > *"], ["* Tomas Vieira > * Asserted"]),
        new(Lead + "Among those present were Mr. Ivo Marek, Ms. Petra Novak and Rev. Otto Lindgren, who spoke of rain.", ["SPOKE_AT Otto Lindgren > *", "ATTENDED Ivo Marek > *"], ["SPOKE_AT Ivo Marek > *", "SPOKE_AT Petra Novak > *"]),
        new(Lead + "Senator Tomas Vieira told this newspaper that he had come to listen.", ["ATTENDED Tomas Vieira > *"], ["SPOKE_AT * > *"]),
    ];

    public static readonly Case[] Offstage =
    [
        new(Lead + "For details please contact Ms. Petra Novak at the Water Board.", [], ["ATTENDED Petra Novak > *"]),
        new(Lead + "The scheme was proposed by President Tomas Vieira.", [], ["ATTENDED Tomas Vieira > *"]),
        new(Lead + "Delegates discussed the theory that Professor Rosa Duarte has put forward.", [], ["ATTENDED Rosa Duarte > *"]),
        new(Lead + "The government of President Tomas Vieira has cut the water tax twice.", [], ["* Tomas Vieira > *"]),
        new(Lead + "Minister Rosa Duarte had been expected but was kept in Lisbon.", [], ["* Rosa Duarte > *"]),
        new(Lead + "The hall bears the name of the banker Ivo Marek.", [], ["* Ivo Marek > *"]),
        new(Lead + "\n\n(Text: Petra Novak; Photo: Ivo Marek)", [], ["* Petra Novak > *", "* Ivo Marek > *"]),
        new(Lead + "“It is too dear,” Senator Tomas Vieira said by telephone on Sunday.", [], ["* Tomas Vieira > Lake*"]),
        new(Lead + "In an interview last week, Senator Tomas Vieira criticised the cost.", [], ["* Tomas Vieira > Lake*"]),
        new(Lead + "Dr. Ivo Marek conveyed the greetings of President Tomas Vieira.", ["SPOKE_AT Ivo Marek > *"], ["* Tomas Vieira > * Asserted"]),
        new(Lead + "Senator Otto Lindgren’s speech was read by Ms. Petra Novak.", ["SPOKE_AT Petra Novak > *"], ["* Otto Lindgren > * Asserted"]),
        new(Lead + "Standing in for Senator Otto Lindgren, Ms. Petra Novak said that pipes leak.", ["SPOKE_AT Petra Novak > *"], ["* Otto Lindgren > * Asserted"]),
        new(Lead + "Ms. Petra Novak thanked President Omar Sani and urged him to stay.", ["SPOKE_AT Petra Novak > *"], ["* Omar Sani > *"]),
        new(Lead + "Ms. Petra Novak praised Senator Omar Sani, saying he had kept his word.", ["SPOKE_AT Petra Novak > *"], ["* Omar Sani > *"]),
        new(Lead + "Ms. Rosa Duarte, daughter of the poet Omar Sani, sang.", ["ATTENDED Rosa Duarte > *"], ["* Omar Sani > *"]),
        new(Lead + "Ms. Rosa Duarte recalled how Governor Omar Sani had built the first line.", ["SPOKE_AT Rosa Duarte > *"], ["* Omar Sani > *"]),
        new(Lead + "A portrait of Governor Omar Sani was unveiled by Ms. Rosa Duarte.", ["ATTENDED Rosa Duarte > *"], ["* Omar Sani > *"]),
        new(Lead + "The bill was signed into law by Governor Omar Sani.", [], ["* Omar Sani > *"]),
        new(Lead + "The hall was designed by Mr. Otto Lindgren in 1962.", [], ["* Otto Lindgren > *"]),
        new(Lead + "An earlier edition, in 2018, was opened by Mr. Otto Lindgren.", [], ["* Otto Lindgren > *"]),
        new(Lead + "The first loan was signed in 1978 by Prime Minister Omar Sani.", [], ["* Omar Sani > *"]),
        new(Lead + "The lecture was followed by a dinner offered by Mr. Otto Lindgren.", [], ["SPOKE_AT Otto Lindgren > *"]),
    ];
}
