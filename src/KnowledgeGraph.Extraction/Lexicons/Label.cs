using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>A set of what a word or phrase of the lexicons can be; a word may be many. The names are the keys of the YAML files. 192 bits, for an enumeration ends at 64.</summary>
internal readonly record struct Label(ulong Low, ulong High, ulong Top)
{
    public static Label Honorific => Bit(0);
    public static Label NamePrefix => Bit(1);
    public static Label NameParticle => Bit(2);
    public static Label Generation => Bit(3);
    public static Label Surname => Bit(4);
    public static Label Role => Bit(5);
    public static Label RoleModifier => Bit(6);
    public static Label RolePlural => Bit(7);
    public static Label PastRole => Bit(8);
    public static Label OrgHead => Bit(9);
    public static Label OrgSuffix => Bit(10);
    public static Label OrgPublic => Bit(11);
    public static Label PossessiveInside => Bit(12);
    public static Label Plan => Bit(13);
    public static Label Venue => Bit(14);
    public static Label EventHead => Bit(15);
    public static Label EventWeak => Bit(16);
    public static Label EventModifier => Bit(17);
    public static Label Generic => Bit(18);
    public static Label SubEvent => Bit(19);
    public static Label Held => Bit(20);
    public static Label Organize => Bit(21);
    public static Label SpeechVerb => Bit(22);
    public static Label SpeechVerbWeak => Bit(23);
    public static Label SpeechNoun => Bit(24);
    public static Label LightVerb => Bit(25);
    public static Label Attend => Bit(26);
    public static Label AttendStrong => Bit(27);
    public static Label Planned => Bit(28);
    public static Label Absent => Bit(29);
    public static Label Represented => Bit(30);
    public static Label Letter => Bit(31);
    public static Label Remote => Bit(32);
    public static Label Behalf => Bit(33);
    public static Label CreditWord => Bit(34);
    public static Label MetaWord => Bit(35);
    public static Label Signing => Bit(36);
    public static Label Interact => Bit(37);
    public static Label Join => Bit(38);
    public static Label Month => Bit(39);
    public static Label Weekday => Bit(40);
    public static Label RelativeDay => Bit(41);
    public static Label NumberWord => Bit(42);
    public static Label OrdinalWord => Bit(43);
    public static Label Country => Bit(44);
    public static Label Demonym => Bit(45);
    public static Label Place => Bit(46);
    public static Label Function => Bit(47);
    public static Label Common => Bit(48);
    public static Label Topic => Bit(49);
    public static Label NotAcronym => Bit(50);
    public static Label PublicCountryless => Bit(51);
    public static Label Unit => Bit(52);
    public static Label Mission => Bit(53);
    public static Label Telling => Bit(54);
    public static Label HeadlineVerb => Bit(55);
    public static Label ListCue => Bit(56);
    public static Label SoftRole => Bit(57);
    public static Label PlaceRole => Bit(58);
    public static Label PlaceTail => Bit(59);
    public static Label RoleOf => Bit(60);
    public static Label Deed => Bit(61);
    public static Label Elsewhere => Bit(62);
    public static Label InPerson => Bit(63);
    public static Label GivenName => Bit(64);
    public static Label Onset => Bit(65);
    public static Label Finish => Bit(66);
    public static Label OtherDay => Bit(67);
    public static Label Runs => Bit(68);
    public static Label Sits => Bit(69);
    public static Label Aid => Bit(70);
    public static Label DeedName => Bit(71);

    /// <summary>Heads of events that no other head stands for: a reception is no dinner.</summary>
    public static Label OwnEvent => Bit(72);

    /// <summary>Finite verbs that no noun phrase goes on over.</summary>
    public static Label Predicate => Bit(73);

    /// <summary>What makes a house in small letters one of a territory ("regional council of").</summary>
    public static Label Territory => Bit(74);

    /// <summary>A form of company that stands before its name.</summary>
    public static Label OrgPrefix => Bit(75);

    /// <summary>A word that stands for a house named before; the value is one number for each kind, in all languages.</summary>
    public static Label HouseKind => Bit(76);

    /// <summary>A word that stands for whatever company was named last.</summary>
    public static Label Firm => Bit(77);

    /// <summary>A word that stands for whatever body was named last.</summary>
    public static Label Body => Bit(78);

    /// <summary>Points of the compass and the like, before the name of a place.</summary>
    public static Label Direction => Bit(79);

    /// <summary>Posts in the plural that each house has one of.</summary>
    public static Label Offices => Bit(80);

    /// <summary>What makes a post one over a territory ("District Commissioner").</summary>
    public static Label TerritoryPost => Bit(81);

    /// <summary>What makes a field of the head of a house before it ("Society Studies").</summary>
    public static Label Study => Bit(82);

    /// <summary>The last word of many names of companies ("Southern Gateway Ports").</summary>
    public static Label FirmTail => Bit(83);

    /// <summary>A word for a kind of house that may stand before its name: "the start-up PipeWise".</summary>
    public static Label HouseNoun => Bit(84);

    /// <summary>Behind the head of a post ("professor emerita").</summary>
    public static Label RoleTail => Bit(85);

    /// <summary>A post that a text names with no house when it is its own; the value is the sort of house.</summary>
    public static Label HomePost => Bit(86);

    /// <summary>What somebody does who is at the head of a house ("who heads the Institute").</summary>
    public static Label HeadsVerb => Bit(87);

    /// <summary>What somebody does who is of a house ("who teaches at the College").</summary>
    public static Label WorksVerb => Bit(88);

    /// <summary>How somebody comes to a post, between name and post ("has been elected president of").</summary>
    public static Label Becomes => Bit(89);

    /// <summary>How one holder of a post follows another ("succeeded NAME as director of").</summary>
    public static Label Succeeds => Bit(90);

    /// <summary>A house in small letters right behind the name of its place ("Almaty akimat").</summary>
    public static Label Seat => Bit(91);
    public static Label SamePost => Bit(92);
    public static Label Gift => Bit(93);
    public static Label Fronted => Bit(94);
    public static Label Background => Bit(95);
    public static Label Afar => Bit(96);
    public static Label Companion => Bit(97);
    public static Label Did => Bit(98);
    public static Label Draw => Bit(99);
    public static Label Give => Bit(100);
    public static Label Regards => Bit(101);
    public static Label Kin => Bit(102);
    public static Label KinOf => Bit(103);
    public static Label GivenNameWeak => Bit(104);
    public static Label FamilyName => Bit(105);
    public static Label PersonVerb => Bit(106);
    public static Label PersonNoun => Bit(107);
    public static Label Descent => Bit(108);
    public static Label Namesake => Bit(109);
    public static Label PlainTitle => Bit(110);
    public static Label BeforeHaji => Bit(111);
    public static Label BoundArticle => Bit(112);
    public static Label GivenShort => Bit(113);
    public static Label Bestow => Bit(114);
    public static Label Affair => Bit(115);
    public static Label Sequel => Bit(116);

    /// <summary>What is signed.</summary>
    public static Label Document => Bit(117);
    public static Label HouseTail => Bit(118);
    public static Label Craft => Bit(119);
    public static Label PlaceHead => Bit(120);
    public static Label CivilTitle => Bit(121);
    public static Label WeakParticle => Bit(122);

    /// <summary>An English head that may stand first as well ("Bank Lumut").</summary>
    public static Label ForeHead => Bit(123);
    public static Label Paper => Bit(124);
    public static Label Recital => Bit(125);
    public static Label Show => Bit(126);

    /// <summary>A small word inside the names of houses in other languages.</summary>
    public static Label Linking => Bit(127);

    /// <summary>What becomes a speech by a verb of giving ("gave information on").</summary>
    public static Label Utterance => Bit(128);

    /// <summary>A verb that makes a speech of such a noun.</summary>
    public static Label Utters => Bit(129);

    /// <summary>What somebody does who comes: behind "did not" they stayed away.</summary>
    public static Label Coming => Bit(130);

    /// <summary>Verbs whose clause is thought, found or brought about, and not said ("ensured that").</summary>
    public static Label Mental => Bit(131);

    /// <summary>Behind these stands what a thing is called or what is written on it ("titled “…”").</summary>
    public static Label Named => Bit(132);

    /// <summary>Verbs of speech whose object is where one speaks ("addressed the rally").</summary>
    public static Label Hall => Bit(133);

    /// <summary>What a panel does with those who sit on it ("brought together").</summary>
    public static Label Gathers => Bit(134);

    /// <summary>What somebody writes: said there, and not at an event.</summary>
    public static Label Written => Bit(135);

    /// <summary>What the talks of a programme or those who give them are called in its headings.</summary>
    public static Label Billing => Bit(136);

    /// <summary>A verb of saying behind "to" ("rose to speak").</summary>
    public static Label ToSay => Bit(178);

    /// <summary>A part of a house that stands for it: "the Delhi office of".</summary>
    public static Label Branch => Bit(137);

    /// <summary>What somebody pays for at an event, and is its sponsor.</summary>
    public static Label Treat => Bit(138);

    /// <summary>Verbs whose subject is what was given, or the event that was: "funding was provided by", "a reception given by".</summary>
    public static Label Provided => Bit(139);

    /// <summary>What is done to something on the spot: by whom it is done, is there ("seconded by").</summary>
    public static Label DoneHere => Bit(140);

    /// <summary>Words of a sentence that speaks of the dead or of those who stayed away.</summary>
    public static Label Gone => Bit(141);

    /// <summary>What several do to hold an event as one ("teamed up with A | to organise").</summary>
    public static Label TeamsUp => Bit(142);

    /// <summary>Holding an event, as an infinitive.</summary>
    public static Label ToHold => Bit(143);

    /// <summary>What a house does and a happening does not.</summary>
    public static Label HouseVerb => Bit(144);

    /// <summary>What says behind an event that it is still to come.</summary>
    public static Label ToCome => Bit(145);

    /// <summary>Posts in the plural that a text names with no house when they are its own; values as of <see cref="HomePost"/>.</summary>
    public static Label HomePlural => Bit(146);

    /// <summary>A post at the head of a house, so that capitals behind "of" are its name.</summary>
    public static Label HouseRole => Bit(147);

    /// <summary>A post that somebody has at a house, and at no event.</summary>
    public static Label WorksAt => Bit(148);

    /// <summary>A title before a name that is a post as well ("Prof.", "Captain").</summary>
    public static Label RankTitle => Bit(149);

    /// <summary>A day counted from the one told before: "the following day".</summary>
    public static Label NearDay => Bit(150);

    /// <summary>What opens a line that tells when an event was, and what opens the lines beside it.</summary>
    public static Label DayField => Bit(151);
    public static Label EventField => Bit(152);

    /// <summary>What a house is and no person ("charity", "start-up"), who gives to an event, and a year of a school.</summary>
    public static Label HouseOnly => Bit(153);
    public static Label Backer => Bit(154);
    public static Label Cohort => Bit(155);

    /// <summary>What one is at a happening, not of a house.</summary>
    public static Label Goer => Bit(156);

    /// <summary>A house that one goes to ("church", "airport"), and what makes one of a centre ("cultural").</summary>
    public static Label Locale => Bit(157);
    public static Label LocaleKind => Bit(158);

    /// <summary>How a house says that it held an event: "was honoured to host".</summary>
    public static Label Honoured => Bit(159);

    /// <summary>What opens a line that is no part of the report: whom to ask, who wrote it, what comes next.</summary>
    public static Label Notice => Bit(160);

    public static Label None => default;

    /// <summary>Anything geographic.</summary>
    public static Label Geo => Country | Demonym | Place;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Label operator |(Label left, Label right) => new(left.Low | right.Low, left.High | right.High, left.Top | right.Top);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Label operator &(Label left, Label right) => new(left.Low & right.Low, left.High & right.High, left.Top & right.Top);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Label operator ~(Label label) => new(~label.Low, ~label.High, ~label.Top);

    /// <summary>Whether the sets share a member.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Meets(Label other) => ((Low & other.Low) | (High & other.High) | (Top & other.Top)) != 0;

    /// <summary>The label that a YAML key names, if one is called so.</summary>
    public static bool TryParse(string name, out Label label) => ByName.TryGetValue(name, out label);

    private static readonly FrozenDictionary<string, Label> ByName = typeof(Label).GetProperties()
        .Where(property => property.PropertyType == typeof(Label))
        .ToFrozenDictionary(property => property.Name, property => (Label)property.GetValue(null)!, StringComparer.Ordinal);

    // Constants to the compiler, where it may see through them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Label Bit(int place) => place < 64 ? new(1UL << place, 0, 0) : place < 128 ? new(0, 1UL << (place - 64), 0) : new(0, 0, 1UL << (place - 128));
}
