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
}
