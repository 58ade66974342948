namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>Which of several events a statement is about.</summary>
public static partial class Sentences
{
    public static readonly Case[] Targets =
    [
        new("The Harbour Alumni Forum on Friday evening hosted a dinner for new members in Accra. Addressing the guests, forum president Ms. Petra Novak thanked the cooks.", ["SPOKE_AT Petra Novak > dinner*"], ["SPOKE_AT * > Harbour Alumni Forum", "ATTENDED * > Harbour Alumni Forum"]),
        new("The Coral Policy Forum invites you to an evening of debate. The debate was held in Lusaka on 4 May. Dr. Ivo Marek, of the Coral Policy Forum, opened the debate.", ["SPOKE_AT Ivo Marek > debate*"], ["SPOKE_AT * > Coral Policy Forum"]),
        new("Lakeside Peace Conference Ends with a Pledge\n\nChiefs from two counties have concluded the Long Quay Peace Conference in Accra. Ms. Petra Novak spoke at the conference.", ["SPOKE_AT Petra Novak > Long Quay Peace Conference"], ["* > Lakeside Peace Conference"]),
        new("The Rector of Greenfield College, Prof. Otto Lindgren, visited the Port Institute on Monday. A letter of intent was afterwards signed by Dr. Ivo Marek and Ms. Rosa Duarte.", ["ATTENDED Ivo Marek > letter of intent was afterwards signed", "ATTENDED Ivo Marek > visited the Port Institute", "ATTENDED Otto Lindgren > visited the Port Institute"], ["ATTENDED Otto Lindgren > letter*"]),
        new("The Rector of Greenfield College, Prof. Otto Lindgren, visited the Port Institute on Monday. The treaty of friendship was signed in 1995 by Mr. Ivo Marek.", ["ATTENDED Otto Lindgren > visited the Port Institute"], ["* > *was signed*"]),
        new("The 14th session of the Governing Board of the Lake Fund was held in Entebbe on 3 May 2022. Ms. Petra Novak chaired the session. On the eve of the session, the Youth Forum on Clean Lakes, hosted by the Reed Society, adopted a call. Dr. Ivo Marek presented the report to the session.", ["ATTENDED Petra Novak > 14th session of the Governing Board of the Lake Fund", "SPOKE_AT Ivo Marek > 14th session of the Governing Board of the Lake Fund"], []),
        new("Harbour Diplomacy Day 2025\n\nThe Harbour Diplomacy Day 2025 was held in Accra on 3 May 2025. Ms. Petra Novak gave the keynote.", ["SPOKE_AT Petra Novak > Harbour Diplomacy Day 2025"], []),
        new("The Institute of Tides held a press conference on 12 October on the results of the Tide Science Week. Deputy director Ivo Marek answered questions from journalists.", ["SPOKE_AT Ivo Marek > press conference*"], ["SPOKE_AT Ivo Marek > Tide Science Week"]),
        new("The Faculty of Law held a moot court competition on Monday. Judge Otto Lindgren chaired the jury.\n\nOn Wednesday, the Faculty hosted a guest lecture by Prof. Rosa Duarte on maritime law.", ["SPOKE_AT Rosa Duarte > guest lecture*"], ["* Rosa Duarte > moot court competition"]),
        new("The Academy celebrated its anniversary with a gala dinner on Saturday. Earlier in the day, the Academy hosted a round table on tides, at which Dr. Ivo Marek spoke.", ["SPOKE_AT Ivo Marek > round table*"], ["SPOKE_AT Ivo Marek > gala dinner"]),
        new("A workshop on tides was held in Accra from 3 to 5 May. The opening ceremony was presided over by Dr. Ivo Marek. Over the next two days, Ms. Petra Novak gave lectures.", ["ATTENDED Ivo Marek > opening ceremony", "SPOKE_AT Petra Novak > workshop*"], ["SPOKE_AT Petra Novak > opening ceremony"]),
        new("A seminar on tides was held in Accra on 3 May. The Coral Science Workshop took place at Greenfield College on 4 May. Ms. Rosa Duarte chaired the workshop. Papers were presented by Dr. Ivo Marek.", ["SPOKE_AT Ivo Marek > Coral Science Workshop"], []),
        new("The day began with a thanksgiving service at St. Mark's, where the Rev. Otto Lindgren preached. From church the guests moved to the Marigold Hall for the reception. Ms. Petra Novak proposed the toast.", ["* Petra Novak > reception"], ["* Petra Novak > thanksgiving service"]),
        new("Twenty officers completed a two-week course on tides in Nadi. The course was taught by Ms. Petra Novak. The first course was held in Apia in 2018, where Mr. Ivo Marek was the trainer.", ["* Petra Novak > *course*"], ["* Ivo Marek > two-week course*"]),
        new("Political consultations between Ghana and Palau were held in Accra on 8 February 2022. The delegation was led by Director Ivo Marek. During his stay, Marek was also received by Minister Rosa Duarte.", ["ATTENDED Rosa Duarte > During his stay, Marek was also received", "ATTENDED Ivo Marek > Political consultations*"], ["* Rosa Duarte > Political*"]),
        new("The foundation stone of the new library of Coastal College was laid on Friday by the Minister of Education, Ms. Petra Novak.", ["ATTENDED Petra Novak > foundation stone of the new library of Coastal College was laid"], []),
        new("The Coral Centre (CC), a joint undertaking of Greenfield College and the Port Institute of the Lake Academy, was inaugurated on 3 May 2024 at the Faculty of Tides of the College. The plaque was unveiled by Minister Rosa Duarte.", ["ATTENDED Rosa Duarte > Coral Centre*was inaugurated"], ["* > plaque*"]),
        new("Director Otto Lindgren, who told a press conference on Monday that fares would rise, was joined by Ms. Petra Novak.", ["* Otto Lindgren > press conference"], []),
    ];
}
