namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>
/// The words that the grammar itself names. Their numbers are their ids in every vocabulary, so that a comparison is one of integers.
/// Punctuation carries its name; the spelling of the rest is the name in lower case.
/// </summary>
internal enum W
{
    None, Comma, Semicolon, Colon, Stop, Question, Exclamation, Open, Close, Quote, Single, Dash, Slash, Ampersand, Possessive, At, Bar, Plus,
    Of, For, On, And, The, A, An, By, With, In, To, From, As, Is, Are, Was, Were, Be, Been, Who, Which, That, This, These, It, He, She, His, Her, Its, They, Their,
    Under, Between, During, After, Before, Among, Also, Not, Or, Cum, Well, Respectively, Said, Including, Include, Included, Includes, Such, Held,
    De, La, Del, Para, E, Y, Do, Da, Di, Des, Et, Du, Den, Und, Dan, Von, Dubbed, Themed, Theme, Titled, Entitled, Ceremony, Opening, Closing, Until,
    Till, Through, Online, Hybrid, Venue, Day, Days, Week, Weeks, Month, Where, When, While, Had, Has, Have, St, Our, Over, More, Than, About, Some,
    Nearly, Around, Almost, Both, Same, Last, Next, Late, Concurrently, Then, Former, Formerly, Acting, Here, Out, Up, But, Since, Host, Organizer,
    Speech, According, Via, Holds, Heard,
    Delegation, Entourage, Contingent, Audience, Crowd, Speaker, Respondents, Discussants, Delegates, Sent, Delegated, Dispatched, Read, Delivered,
    Taught, Talks, Addresses, Followed, Opened, Closed, Concluded, Began, Ended, Led, Guided, Steered, Headed, Hosted, Whose, Alumni, Turn, So,
    Welcome, Jury, Participant, Panel, Left, Right, Each, All, Off, Person, Persons,
}
