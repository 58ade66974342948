namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>What belongs to which clause, whose post an "its" gives, and lists whose members bring tails along.</summary>
public static partial class Sentences
{
    public static readonly Case[] Clauses =
    [
        new(Lead + "Mr. Otto Lindgren delivered the keynote address, while Dr. Ivo Marek of the River School moderated a panel on pumps.", ["SPOKE_AT Otto Lindgren > Lake*"], ["SPOKE_AT Otto Lindgren > *panel*", "ATTENDED Otto Lindgren > *panel*"]),
        new(Lead + "Dr. Ivo Marek moderated a panel on pumps. Among those present were Ms. Petra Novak and Ms. Rosa Duarte.", ["ATTENDED Petra Novak > Lake*", "ATTENDED Rosa Duarte > Lake*"], []),
        new(Lead + "A delegation from Halden College, led by its rector, Dr. Ivo Marek, took part.", ["AFFILIATED_WITH Ivo Marek > Halden College rector"], []),
        new(Lead + "Dr. Ivo Marek from the Karst Institute KIR TRN in Slovenia and Ms. Petra Novak of the River School gave keynote reports.", ["SPOKE_AT Ivo Marek > *", "SPOKE_AT Petra Novak > *"], []),
        new(Lead + "The document was signed by the president of the Coastal Fisheries Research Agency (Pescalta), Ivo Marek.", ["AFFILIATED_WITH Ivo Marek > Coastal Fisheries Research Agency president"], []),
        new(Lead + "The Zambian Minister of Ports, Ms. Petra Novak, was thanked, and so was the Palauan Minister of Reefs, Mr. Otto Lindgren.", [], ["AFFILIATED_WITH * > Zambian", "AFFILIATED_WITH * > Palauan"]),
        new(Lead + "The forum was sponsored by Banco Halden, Terminal Lutz S.A. and Lusaka Science Oasis.", ["ORGANIZED Banco Halden > *", "ORGANIZED Terminal Lutz S.A. > *", "ORGANIZED Lusaka Science Oasis > *"], []),
        new(Lead + "Other members are Prof. Ivo Marek (Hillside University), Engr. Rosa Duarte of the Society of Engineers, and Mr. Otto Lindgren, who came late.", ["AFFILIATED_WITH Rosa Duarte > Society of Engineers"], ["AFFILIATED_WITH Otto Lindgren > *"]),
        new(Lead + "It was financed by the European Commission under its Harbour Dialogue programme.", [], ["ORGANIZED * > Harbour Dialogue"]),
        new(Lead + "The Area Controller, Tarnow Command, Ms. Petra Novak, attended, as did the Comptroller-General of the Ruritania Customs Service, Otto Lindgren.", ["AFFILIATED_WITH Petra Novak > Tarnow Command Area Controller", "AFFILIATED_WITH Otto Lindgren > Ruritania Customs Service Comptroller-General"], []),
    ];
}
