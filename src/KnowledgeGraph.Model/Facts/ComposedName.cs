using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>
/// What an event is called that its article tells of by a verb alone ("A received B at her office"): a frame of fixed words, and where the
/// words that fill it stand. Like all facts it holds offsets only, so that a purge of the text takes the name with it.
/// </summary>
/// <param name="Parts">In the order of the frame; as many as <see cref="NameFrame"/> says.</param>
public sealed record ComposedName(NameFrame Frame, ImmutableArray<TextRange> Parts)
{
    /// <summary>The name, on one line.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part lies outside the text, or there are fewer parts than the frame has places.</exception>
    public string Of(string text)
    {
        var name = new StringBuilder();
        foreach (var piece in Pieces(Frame))
        {
            name.Append(name.Length > 0 ? " " : "");
            if (int.TryParse(piece, out var part))
            {
                name.Append(Parts[part].Of(text).Replace('\n', ' '));
            }
            else
            {
                name.Append(piece);
            }
        }

        return name.ToString();
    }

    // Words, and the numbers of parts.
    private static string[] Pieces(NameFrame frame) => frame switch
    {
        NameFrame.OfTo => ["0", "of", "1", "to", "2"],
        NameFrame.Between => ["0", "between", "1", "and", "2"],
        NameFrame.VisitOfTo => ["Visit", "of", "0", "to", "1"],
        NameFrame.VisitTo => ["Visit", "to", "0"],
        NameFrame.CallOn => ["Courtesy", "call", "by", "0", "on", "1"],
        NameFrame.MeetingWith => ["Meeting", "with", "0"],
        NameFrame.MeetingBetween => ["Meeting", "between", "0", "and", "1"],
        NameFrame.TalksBetween => ["Talks", "between", "0", "and", "1"],
        NameFrame.SigningOf => ["Signing", "of", "0"],
        NameFrame.SigningBetween => ["Signing", "of", "0", "between", "1", "and", "2"],
        NameFrame.OpeningOf => ["Opening", "of", "0"],
        NameFrame.InaugurationOf => ["Inauguration", "of", "0"],
        NameFrame.LaunchOf => ["Launch", "of", "0"],
        NameFrame.UnveilingOf => ["Unveiling", "of", "0"],
        NameFrame.GroundbreakingOf => ["Groundbreaking", "of", "0"],
        NameFrame.CommissioningOf => ["Commissioning", "of", "0"],
        NameFrame.LayingOf => ["Laying", "of", "0"],
        NameFrame.HandoverOf => ["Handover", "of", "0"],
        _ => throw new ArgumentOutOfRangeException(nameof(frame), frame, "no such frame"),
    };
}

/// <summary>The frames that an event's name is composed in; the numbers stand in the ledger.</summary>
public enum NameFrame
{
    /// <summary>"[working visit] of [A] to [B]".</summary>
    OfTo = 0,

    /// <summary>"[talks] between [A] and [B]".</summary>
    Between = 1,

    /// <summary>"Visit of [A] to [B]".</summary>
    VisitOfTo = 2,

    /// <summary>"Visit to [B]".</summary>
    VisitTo = 3,

    /// <summary>"Meeting between [A] and [B]".</summary>
    MeetingBetween = 4,

    /// <summary>"Talks between [A] and [B]".</summary>
    TalksBetween = 5,

    /// <summary>"Signing of [memorandum]".</summary>
    SigningOf = 6,

    /// <summary>"Signing of [memorandum] between [A] and [B]".</summary>
    SigningBetween = 7,

    /// <summary>"Opening of [the new wing]", and so on for what else is done once.</summary>
    OpeningOf = 8,
    InaugurationOf = 9,
    LaunchOf = 10,
    UnveilingOf = 11,
    GroundbreakingOf = 12,
    CommissioningOf = 13,

    /// <summary>"Courtesy call by [A] on [B]".</summary>
    CallOn = 14,

    /// <summary>"Meeting with [students]".</summary>
    MeetingWith = 15,

    /// <summary>"Laying of [the foundation stone]".</summary>
    LayingOf = 16,

    /// <summary>"Handover of [the laboratory]".</summary>
    HandoverOf = 17,
}
