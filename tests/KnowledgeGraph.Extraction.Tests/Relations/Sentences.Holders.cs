namespace KnowledgeGraph.Extraction.Tests.Relations;

public static partial class Sentences
{
    public static readonly Case[] Holders =
    [
        new("The Baltic Institute of Law ran its third webinar on 4 May 2023.", ["ORGANIZED Baltic Institute of Law > third webinar Organizer"], []),
        new("A seminar by the Department of Physics on sensors was held on 3 March 2022.", ["ORGANIZED Department of Physics > seminar Organizer"], []),
        new("A seminar of the Institute of Alpine Studies took place in Bolzano.", ["ORGANIZED Institute of Alpine Studies > * Organizer"], []),
        new("The Embassy of Norway received guests at a reception on 17 May 2023.", ["ORGANIZED Embassy of Norway > reception Host"], []),
        new("The Academy of Design welcomed 120 participants to its Summer School on Wood on 3 July 2023.", ["ORGANIZED Academy of Design > Summer School on Wood"], []),
        new("The University of Oulu presented its robots at an exhibition in Berlin.", [], ["ORGANIZED University of Oulu > *"]),
        new("The Rowing Club threw open its boathouse for the Harvest Lunch.", ["ORGANIZED Rowing Club > Harvest Lunch Host"], []),
        new("The River Conference was organised by Mersin University's Faculty of Law and the Soil Association.", ["ORGANIZED Faculty of Law > River Conference Organizer", "ORGANIZED Soil Association > River Conference Organizer"], ["ORGANIZED Mersin University > *"]),
        new("With the support of the Swiss Office, the Women's Chamber organised a training in Prizren.", ["ORGANIZED Swiss Office > training Supporter", "ORGANIZED Women's Chamber > training Organizer"], ["ORGANIZED Swiss Office > training Organizer", "ORGANIZED Women's Chamber > training Supporter"]),
        new("The Senate Committee on Fisheries, jointly with the Ocean Trust, held a public hearing.", ["ORGANIZED Senate Committee on Fisheries > public hearing Organizer", "ORGANIZED Ocean Trust > public hearing CoOrganizer"], []),
        new("The Guild of Bakers, together with its Slovak counterpart, the Bakers' Union, hosted the Bread Forum.", ["ORGANIZED Guild of Bakers > Bread Forum Host", "ORGANIZED Bakers' Union > Bread Forum CoOrganizer"], []),
        new("The Bread Forum was held with support from the Grain Fund and technical assistance from the Mill Institute.", ["ORGANIZED Grain Fund > Bread Forum Supporter", "ORGANIZED Mill Institute > Bread Forum Supporter"], []),
        new("The Bread Forum was organised jointly by the Almaty akimat and the League of Cities.", ["ORGANIZED Almaty akimat > Bread Forum Organizer", "ORGANIZED League of Cities > Bread Forum Organizer"], []),
        new("The regional chamber of commerce hosted the Bread Forum.", ["ORGANIZED regional chamber of commerce > Bread Forum Host"], []),
        new("On 3 May 2023, our university hosted the Bread Forum. Kaunas University is old.", ["ORGANIZED Kaunas University > Bread Forum Host"], []),
        new("The Bread Forum took place in Sibiu.\n\nOrganizers: Ministry of Tourism, Rural Network\nPartners: Carpathian Bank, Lucian University", ["ORGANIZED Ministry of Tourism > Bread Forum Organizer", "ORGANIZED Carpathian Bank > Bread Forum Supporter", "ORGANIZED Lucian University > Bread Forum Supporter"], []),
        new("The conference took place at Ruse University, which hosted it for the third time.", ["ORGANIZED Ruse University > conference Host"], []),
        new("The Tea Forum and the Coffee Workshop were organised by the Council of Trade.", ["ORGANIZED Council of Trade > Tea Forum Organizer", "ORGANIZED Council of Trade > Coffee Workshop Organizer"], []),
        new("The Bread Forum was held in Sibiu. Drinks came from Bodega Luna, coffee from Café Sol.", ["ORGANIZED Bodega Luna > Bread Forum Sponsor", "ORGANIZED Café Sol > Bread Forum Sponsor"], []),
        new("Savannah Insurance, Kericho Gold Tea and Safari Wines sponsored the evening. The Karen Gala was held on 3 May 2023.", ["ORGANIZED Savannah Insurance > Karen Gala Sponsor", "ORGANIZED Kericho Gold Tea > Karen Gala Sponsor", "ORGANIZED Safari Wines > Karen Gala Sponsor"], []),
        new("The Bread Forum was held with the technical and financial support of the Grain Institute.", ["ORGANIZED Grain Institute > Bread Forum Supporter"], []),
        new("The Fund Union, in partnership with the Grain Institute, on Saturday concluded a training on soap in Lima.", ["ORGANIZED Fund Union > * Organizer", "ORGANIZED Grain Institute > * CoOrganizer"], []),
        new("The Ministry of Culture's Department of Antiquities inaugurated on Sunday, in cooperation with the Stone Institute, the exhibition “Faces of Clay” in Homs.", ["ORGANIZED Department of Antiquities > * Organizer", "ORGANIZED Stone Institute > * CoOrganizer"], ["ORGANIZED Ministry of Culture > *"]),
        new("The River Summit was hosted by the Harbour Council. The summit was preceded by a business forum organised by the Grain Institute.", ["ORGANIZED Harbour Council > River Summit Host"], ["ORGANIZED Grain Institute > River Summit"]),
        new("The Harbour Summit was held in Lima. A parallel youth summit, convened by the Lima Institute with support from the Grain Fund, drew students.", ["ORGANIZED Grain Fund > *youth summit Supporter"], ["ORGANIZED Grain Fund > Harbour Summit"]),
        new("The hub opened on 3 May 2023 at a ceremony. The hub is powered by Keisoku Japan.", [], ["ORGANIZED Keisoku Japan > *"]),
        new("Dr. Lena Holm received the prize at a ceremony in Uppsala. The prize was presented by Crown Princess Elin.", [], ["ORGANIZED Crown Princess > *"]),
    ];
}
