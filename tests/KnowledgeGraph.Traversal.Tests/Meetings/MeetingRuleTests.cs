using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

/// <summary>The rules of meetings: what is said of Ann and Ben, and what follows. An empty event means that they did not meet.</summary>
public sealed class MeetingRuleTests
{
    public static TheoryData<string, GraphBuilder, Expected> Cases() => new()
    {
        {
            "at one event in two sentences",
            Two().Event("Forum").Attended("Ann", "Forum", sentence: 1).SpokeAt("Ben", "Forum", sentence: 2),
            new("Forum", MeetingGrade.SameEvent, 1_000_000)
        },
        {
            "in one sentence",
            Two().Event("Forum").Attended("Ann", "Forum", sentence: 1).SpokeAt("Ben", "Forum", sentence: 1),
            new("Forum", MeetingGrade.SameSentence, 2_000_000)
        },
        {
            "the same sentence number of two articles is two sentences",
            Two().Event("Forum").Attended("Ann", "Forum", "one", 1).SpokeAt("Ben", "Forum", "two", 1),
            new("Forum", MeetingGrade.SameEvent, 1_000_000)
        },
        {
            "at a part of another event",
            Two().Event("Forum").Event("Panel", partOf: "Forum").Attended("Ann", "Panel", sentence: 1).Attended("Ben", "Panel", sentence: 2),
            new("Panel", MeetingGrade.SameSession, 1_500_000)
        },
        {
            "an interaction is the closest",
            Two().Event("Forum").Attended("Ann", "Forum", sentence: 1).Attended("Ben", "Forum", sentence: 2).Interacted("Ben", "Ann", "Forum", sentence: 3),
            new("Forum", MeetingGrade.Interacted, 4_000_000)
        },
        {
            "an interaction alone makes no meeting",
            Two().Event("Forum").Attended("Ann", "Forum").Interacted("Ann", "Ben", "Forum"),
            Expected.None
        },
        {
            "an interaction at another event grades that event's meeting only",
            Two().Event("Forum").Event("Summit").Attended("Ann", "Forum", sentence: 1).Attended("Ben", "Forum", sentence: 2).Interacted("Ann", "Ben", "Summit"),
            new("Forum", MeetingGrade.SameEvent, 1_000_000)
        },
        {
            "at sibling parts they meet at the whole",
            Two().Event("Forum").Event("Opening", partOf: "Forum").Event("Closing", partOf: "Forum")
                .Attended("Ann", "Opening", sentence: 1).Attended("Ben", "Closing", sentence: 2),
            new("Forum", MeetingGrade.SameEvent, 1_000_000)
        },
        {
            "one at a part and one at the whole meet at the whole",
            Two().Event("Forum").Event("Opening", partOf: "Forum").Attended("Ann", "Opening", sentence: 1).Attended("Ben", "Forum", sentence: 2),
            new("Forum", MeetingGrade.SameEvent, 1_000_000)
        },
        {
            "at cousins they meet at the nearest common whole",
            Two().Event("Week").Event("Forum", partOf: "Week").Event("Opening", partOf: "Forum").Event("Closing", partOf: "Forum")
                .Attended("Ann", "Opening", sentence: 1).Attended("Ben", "Closing", sentence: 2),
            new("Forum", MeetingGrade.SameSession, 1_500_000)
        },
        {
            "a tree counts once, at the deepest event of both",
            Two().Event("Forum").Event("Panel", partOf: "Forum")
                .Attended("Ann", "Forum", sentence: 1).Attended("Ben", "Forum", sentence: 2).Attended("Ann", "Panel", sentence: 3).Attended("Ben", "Panel", sentence: 4),
            new("Panel", MeetingGrade.SameSession, 1_500_000)
        },
        {
            "of two parts of one depth the smaller",
            Two().Person("Cid").Event("Forum").Event("Panel", partOf: "Forum").Event("Dinner", partOf: "Forum")
                .Attended("Ann", "Panel", sentence: 1).Attended("Ben", "Panel", sentence: 2).Attended("Cid", "Panel", sentence: 3)
                .Attended("Ann", "Dinner", sentence: 4).Attended("Ben", "Dinner", sentence: 5),
            new("Dinner", MeetingGrade.SameSession, 1_500_000)
        },
        {
            "who only organizes is not there",
            Two().Event("Forum").Attended("Ann", "Forum").Organized("Ben", "Forum"),
            Expected.None
        },
        {
            "who organizes and attends is there",
            Two().Event("Forum").Attended("Ann", "Forum", sentence: 1).Organized("Ben", "Forum", sentence: 2).Attended("Ben", "Forum", sentence: 3),
            new("Forum", MeetingGrade.SameEvent, 1_000_000)
        },
        {
            "a sentence about organizing places nobody",
            Two().Event("Forum").Attended("Ann", "Forum", sentence: 1).Organized("Ben", "Forum", sentence: 1).Attended("Ben", "Forum", sentence: 2),
            new("Forum", MeetingGrade.SameEvent, 1_000_000)
        },
        {
            "what is planned is no meeting",
            Two().Event("Forum").Attended("Ann", "Forum").Attended("Ben", "Forum", modality: Modality.Planned),
            Expected.None
        },
        {
            "an absence is no meeting",
            Two().Event("Forum").Attended("Ann", "Forum").Attended("Ben", "Forum", modality: Modality.Absent),
            Expected.None
        },
        {
            "the more named, the weaker",
            Two().Person("Cid").Person("Dan").Event("Forum").Attended("Ann", "Forum", sentence: 1).Attended("Ben", "Forum", sentence: 2)
                .Attended("Cid", "Forum", sentence: 3).Attended("Dan", "Forum", sentence: 4),
            new("Forum", MeetingGrade.SameEvent, 333_333)
        },
        {
            "people at parts count for the whole",
            Two().Person("Cid").Event("Forum").Event("Dinner", partOf: "Forum").Attended("Ann", "Forum", sentence: 1).Attended("Ben", "Forum", sentence: 2)
                .Attended("Cid", "Dinner", sentence: 3),
            new("Forum", MeetingGrade.SameEvent, 500_000)
        },
        {
            "people at the whole do not count for a part",
            Two().Person("Cid").Event("Forum").Event("Dinner", partOf: "Forum").Attended("Ann", "Dinner", sentence: 1).Attended("Ben", "Dinner", sentence: 2)
                .Attended("Cid", "Forum", sentence: 3),
            new("Dinner", MeetingGrade.SameSession, 1_500_000)
        },
        {
            "institutions do not count among the people",
            Two().Institution("Ministry").Event("Forum").Attended("Ann", "Forum", sentence: 1).Attended("Ben", "Forum", sentence: 2).Attended("Ministry", "Forum", sentence: 3),
            new("Forum", MeetingGrade.SameEvent, 1_000_000)
        },
        {
            "a stated attendance counts where it is larger",
            Two().Event("Expo", attendance: 101).Attended("Ann", "Expo", sentence: 1).Attended("Ben", "Expo", sentence: 2),
            new("Expo", MeetingGrade.SameEvent, 10_000)
        },
        {
            "a stated attendance of fewer than are named is not believed",
            Two().Event("Talks", attendance: 1).Attended("Ann", "Talks", sentence: 1).Attended("Ben", "Talks", sentence: 2),
            new("Talks", MeetingGrade.SameEvent, 1_000_000)
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Two_people_meet_at_the_deepest_event_of_both(string rule, GraphBuilder builder, Expected expected)
    {
        Assert.NotEmpty(rule);
        using var graph = await TestGraph.OfAsync(builder);

        var tie = (await new Ties(await graph.ReadAsync()).BetweenAsync([(graph["Ben"], graph["Ann"])]))[0];

        if (expected == Expected.None)
        {
            Assert.Null(tie);
            return;
        }

        var meeting = Assert.Single(tie!.Meetings);
        Assert.Equal(expected, new Expected(meeting.Event.Name, meeting.Grade, meeting.Strength));
        Assert.Equal(meeting.Strength, tie.Strength);
    }

    [Theory]
    [InlineData(Presence.InPerson, Presence.InPerson, Presence.InPerson)]
    [InlineData(Presence.InPerson, Presence.Remote, Presence.Remote)]
    [InlineData(Presence.Remote, Presence.Recorded, Presence.Recorded)]
    [InlineData(Presence.InPerson, Presence.Recorded, Presence.Recorded)]
    [InlineData(Presence.InPerson, Presence.Unknown, Presence.Unknown)]
    [InlineData(Presence.Unknown, Presence.Remote, Presence.Remote)]
    [InlineData(Presence.Unknown, Presence.Unknown, Presence.Unknown)]
    public async Task A_meeting_is_in_person_only_when_both_were_there(Presence ann, Presence ben, Presence expected)
    {
        using var graph = await TestGraph.OfAsync(Two().Event("Forum").Attended("Ann", "Forum", presence: ann).Attended("Ben", "Forum", presence: ben));

        var tie = (await new Ties(await graph.ReadAsync()).BetweenAsync([(graph["Ann"], graph["Ben"])]))[0]!;

        Assert.Equal(expected, tie.Presence);
    }

    [Fact]
    public async Task A_meeting_is_as_sure_as_the_less_sure_of_the_two_and_rests_on_the_words_of_both()
    {
        using var graph = await TestGraph.OfAsync(Two().Event("Forum", "2021-09-09")
            .Article("one", publisher: "Daily").Article("two", publisher: "Daily").Article("three")
            .Attended("Ann", "Forum", "one", confidence: 800).Attended("Ann", "Forum", "two", confidence: 800)
            .SpokeAt("Ben", "Forum", "three", confidence: 700).Interacted("Ann", "Ben", "Forum", "three", 5));
        var reader = await graph.ReadAsync();

        var meeting = (await new Ties(reader).BetweenAsync([(graph["Ann"], graph["Ben"])]))[0]!.Meetings[0];
        var evidence = (await new Evidences(reader).OfMeetingsAsync([meeting], PageRequest.First(10)))[0];
        var sources = (await new Sources(reader).OfMeetingsAsync([[meeting]]))[0];

        Assert.Equal(700, meeting.Confidence);
        Assert.Equal(
            ["Ann held talks with Ben", "Ann attended Forum", "Ann attended Forum", "Ben spoke at Forum"],
            evidence.Nodes.Take(1).Concat(evidence.Nodes.Skip(1).OrderBy(item => item.Quote, StringComparer.Ordinal)).Select(item => item.Quote));
        Assert.Null(evidence.Nodes.First().Statement);
        Assert.Equal(new SourceCounts(3, 1, 3), sources);
        Assert.Equal(4, await evidence.Whole.CountAsync());
    }

    [Fact]
    public async Task An_undated_part_takes_the_date_of_its_whole_and_a_tie_knows_its_first_and_last()
    {
        using var graph = await TestGraph.OfAsync(Two()
            .Event("Forum", "2021-09-09").Event("Panel", partOf: "Forum").Attended("Ann", "Panel").Attended("Ben", "Panel")
            .Event("Summit", "2020-03").Attended("Ann", "Summit").Attended("Ben", "Summit")
            .Event("Lunch").Attended("Ann", "Lunch").Attended("Ben", "Lunch"));

        var tie = (await new Ties(await graph.ReadAsync()).BetweenAsync([(graph["Ann"], graph["Ben"])]))[0]!;

        Assert.Equal(["Summit", "Panel", "Lunch"], tie.Meetings.Select(meeting => meeting.Event.Name));
        Assert.Equal("2020-03", tie.FirstMet!.Value.ToString());
        Assert.Equal("2021-09-09", tie.LastMet!.Value.ToString());
    }

    [Fact]
    public void A_table_that_does_not_weigh_every_grade_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => MeetingPolicy.Parse("grades: [{ grade: SAME_EVENT, weight: 1 }]"));

    private static GraphBuilder Two() => new GraphBuilder().Person("Ann").Person("Ben");

    public sealed record Expected(string Event, MeetingGrade Grade, long Strength)
    {
        public static readonly Expected None = new("", MeetingGrade.SameEvent, 0);
    }
}
