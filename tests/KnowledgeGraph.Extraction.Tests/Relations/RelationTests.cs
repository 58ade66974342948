using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Tests.Relations;

public sealed class RelationTests
{
    public static TheoryData<Case> Speech => [.. Sentences.Speech];

    public static TheoryData<Case> Attendance => [.. Sentences.Attendance];

    public static TheoryData<Case> Organizers => [.. Sentences.Organizers];

    public static TheoryData<Case> Posts => [.. Sentences.Posts];

    public static TheoryData<Case> Deeds => [.. Sentences.Deeds];

    public static TheoryData<Case> Guests => [.. Sentences.Guests];

    public static TheoryData<Case> Gatherings => [.. Sentences.Gatherings];

    public static TheoryData<Case> Houses => [.. Sentences.Houses];

    public static TheoryData<Case> Holders => [.. Sentences.Holders];

    public static TheoryData<Case> Clauses => [.. Sentences.Clauses];

    public static TheoryData<Case> Reports => [.. Sentences.Reports];

    public static TheoryData<Case> Records => [.. Sentences.Records];

    public static TheoryData<Case> Hints => [.. Sentences.Hints];

    public static TheoryData<Case> Anaphora => [.. Sentences.Anaphora];

    public static TheoryData<Case> Targets => [.. Sentences.Targets];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Of_several_events_each_keeps_its_own_people(Case row) => Check(row);

    public static TheoryData<Case> Homes => [.. Sentences.Homes];

    public static TheoryData<Case> Shared => [.. Sentences.Shared];

    public static TheoryData<Case> Lines => [.. Sentences.Lines];

    public static TheoryData<Case> Meant => [.. Sentences.Meant];

    public static TheoryData<Case> Unlisted => [.. Sentences.Unlisted];

    public static TheoryData<Case> Beside => [.. Sentences.Beside];

    [Theory]
    [MemberData(nameof(Anaphora))]
    public void A_house_named_before_is_meant_by_its_noun_or_by_nothing(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Homes))]
    public void A_post_without_a_house_is_of_the_house_the_text_is_about(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Shared))]
    public void A_post_or_a_house_named_once_is_that_of_each(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_house_stands_before_its_people_and_in_columns(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Meant))]
    public void Of_several_houses_the_one_is_meant_that_the_words_point_to(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Unlisted))]
    public void A_house_that_no_list_knows_is_known_by_the_post_before_it(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Beside))]
    public void A_person_s_house_stands_beside_in_many_ways(Case row) => Check(row);

    public static TheoryData<Case> Scenes => [.. Sentences.Scenes];

    public static TheoryData<Case> Voices => [.. Sentences.Voices];

    public static TheoryData<Case> Offstage => [.. Sentences.Offstage];

    [Theory]
    [MemberData(nameof(Scenes))]
    public void What_is_done_on_the_spot_tells_who_was_there(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Voices))]
    public void A_voice_is_heard_through_many_verbs_and_posts(Case row) => Check(row);

    public static TheoryData<Case> Sayings => [.. Sentences.Sayings];

    public static TheoryData<Case> Panels => [.. Sentences.Panels];

    public static TheoryData<Case> Silences => [.. Sentences.Silences];

    [Theory]
    [MemberData(nameof(Sayings))]
    public void What_is_said_tells_who_spoke_whatever_the_verb(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Panels))]
    public void Panels_lists_and_programmes_name_their_speakers(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Silences))]
    public void Not_all_that_looks_like_a_speech_is_one(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Offstage))]
    public void Who_is_only_spoken_of_was_not_there(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Records))]
    public void Rosters_records_and_stand_ins_tell_who_was_there(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Hints))]
    public void A_house_that_is_only_hinted_at_is_found(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Gatherings))]
    public void Who_came_and_who_spoke_is_told_in_many_ways(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Clauses))]
    public void A_clause_keeps_its_own(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Houses))]
    public void Who_held_it_is_told_in_many_ways(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Holders))]
    public void Who_holds_an_event_is_told_by_verbs_possessives_and_lists(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_short_report_gives_its_event_and_who_was_there(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Deeds))]
    public void A_deed_is_an_event_only_when_no_noun_names_one(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Guests))]
    public void Guests_are_found_by_trade_by_list_and_by_what_they_do(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Speech))]
    public void Who_speaks_is_told_from_who_is_quoted(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Attendance))]
    public void Who_came_is_told_from_who_stayed_away(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Organizers))]
    public void Each_organiser_has_the_role_of_its_verb(Case row) => Check(row);

    [Theory]
    [MemberData(nameof(Posts))]
    public void A_post_goes_to_its_person_and_its_institution(Case row) => Check(row);

    private static void Check(Case row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var facts = Sentences.Read(row.Text);
        Assert.All(row.Facts, f => Assert.True(facts.Exists(x => Pattern(f, open: true).IsMatch(x)), $"missing '{f}' among: {string.Join(" | ", facts)}"));
        Assert.All(row.Not, f => Assert.False(facts.Exists(x => Pattern(f, open: true).IsMatch(x)), $"unwanted '{f}' among: {string.Join(" | ", facts)}"));
    }

    private static Regex Pattern(string fact, bool open) =>
        new("^" + Regex.Escape(fact).Replace("\\*", ".*", StringComparison.Ordinal).Replace("\\ ", " ", StringComparison.Ordinal) + (open ? "( .*)?$" : "$"), RegexOptions.CultureInvariant);
}
