using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>A set of what a word or phrase of the lexicons can be; a word may be many. The names are the keys of the YAML files. 128 bits, for an enumeration ends at 64.</summary>
internal readonly record struct Label(ulong Low, ulong High)
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
    public static Label SamePost => Bit(80);
    public static Label Gift => Bit(81);
    public static Label Fronted => Bit(82);
    public static Label Background => Bit(83);
    public static Label Afar => Bit(84);
    public static Label Companion => Bit(85);
    public static Label Did => Bit(86);
    public static Label Draw => Bit(87);
    public static Label Give => Bit(88);
    public static Label Regards => Bit(89);
    public static Label Kin => Bit(90);
    public static Label Paper => Bit(91);

    public static Label None => default;

    /// <summary>Anything geographic.</summary>
    public static Label Geo => Country | Demonym | Place;

    public static Label operator |(Label left, Label right) => new(left.Low | right.Low, left.High | right.High);

    public static Label operator &(Label left, Label right) => new(left.Low & right.Low, left.High & right.High);

    public static Label operator ~(Label label) => new(~label.Low, ~label.High);

    /// <summary>Whether the sets share a member.</summary>
    public bool Meets(Label other) => ((Low & other.Low) | (High & other.High)) != 0;

    /// <summary>The label that a YAML key names, if one is called so.</summary>
    public static bool TryParse(string name, out Label label) => ByName.TryGetValue(name, out label);

    private static readonly FrozenDictionary<string, Label> ByName = typeof(Label).GetProperties()
        .Where(property => property.PropertyType == typeof(Label))
        .ToFrozenDictionary(property => property.Name, property => (Label)property.GetValue(null)!, StringComparer.Ordinal);

    private static Label Bit(int place) => place < 64 ? new(1UL << place, 0) : new(0, 1UL << (place - 64));
}
