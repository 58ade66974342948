using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

public sealed class EventTests
{
    [Fact]
    public async Task Participants_include_those_of_parts_at_any_depth_unless_told_otherwise()
    {
        using var graph = await TestGraph.OfAsync(Tree());
        var events = new Events(await graph.ReadAsync());
        async Task<string[]> Names(string name, bool includeParts) =>
            [.. (await events.ParticipantsAsync([graph[name]], null, includeParts, new(ParticipationOrderField.Name), PageRequest.First(10)))[0].Nodes.Select(row => graph.Built.Name(row.Entity))];

        Assert.Equal(["Ann", "Ben", "Cid", "Ministry"], await Names("Week", true));
        Assert.Equal(["Ministry"], await Names("Week", false));
        Assert.Equal(["Ann", "Ben"], await Names("Forum", true));
        Assert.Equal(["Ben"], await Names("Panel", true));
    }

    [Fact]
    public async Task Parts_are_direct_and_by_start()
    {
        using var graph = await TestGraph.OfAsync(Tree());

        var pages = await new Events(await graph.ReadAsync()).PartsAsync([graph["Week"], graph["Panel"], graph["Forum"]], PageRequest.First(10));

        Assert.Equal(["Dinner Forum", "", "Panel"], pages.Select(page => string.Join(' ', page.Nodes.Select(row => row.Name))));
    }

    [Fact]
    public async Task Institutions_with_a_part_in_the_same_events_are_partners()
    {
        using var graph = await TestGraph.OfAsync(Tree().Institution("Academy").Institution("Bank").Organized("Academy", "Panel", OrganizerRole.CoHost).Attended("Bank", "Dinner")
            .Event("Fair").Organized("Ministry", "Fair", OrganizerRole.Sponsor).Organized("Academy", "Fair"));
        var institutions = new Institutions(await graph.ReadAsync());

        var partners = (await institutions.PartnersAsync([graph["Ministry"]], null, PageRequest.First(10)))[0].Nodes.ToList();
        var ours = (await institutions.PartnersAsync([graph["Academy"]], new EventFilter { Name = new() { Eq = "Fair" } }, PageRequest.First(10)))[0].Nodes.Single();

        Assert.Equal(["Academy", "Bank"], partners.Select(partner => graph.Built.Name(partner.Institution)));
        Assert.Equal([1_500_000, 500_000], partners.Select(partner => partner.Strength));
        Assert.Equal(["Week", "Fair"], partners[0].Events.Select(row => row.Name));
        Assert.Equal([OrganizerRole.Organizer, OrganizerRole.CoHost], partners[0].Theirs);
        Assert.Equal([OrganizerRole.Sponsor], ours.Theirs);
    }

    [Fact]
    public async Task Posts_in_units_are_posts_in_the_whole_unless_told_otherwise()
    {
        using var graph = await TestGraph.OfAsync(new GraphBuilder().Person("Ann").Person("Ben").Institution("Ministry").Institution("Bureau", parent: "Ministry").Institution("Office", parent: "Bureau")
            .Affiliated("Ann", "Ministry", "minister").Affiliated("Ben", "Office", "clerk"));
        var institutions = new Institutions(await graph.ReadAsync());

        var all = await institutions.AffiliationsAsync([graph["Ministry"], graph["Bureau"]], null, true, PageRequest.First(10));
        var direct = await institutions.AffiliationsAsync([graph["Ministry"], graph["Bureau"]], null, false, PageRequest.First(10));

        Assert.Equal([2, 1], all.Select(page => page.Edges.Count));
        Assert.Equal([1, 0], direct.Select(page => page.Edges.Count));
        Assert.Equal(["Bureau"], (await institutions.UnitsAsync([graph["Ministry"]], PageRequest.First(10)))[0].Nodes.Select(row => row.Name));
    }

    private static GraphBuilder Tree() => new GraphBuilder().Person("Ann").Person("Ben").Person("Cid").Institution("Ministry")
        .Event("Week", "2021-09-01").Event("Forum", partOf: "Week").Event("Panel", partOf: "Forum").Event("Dinner", "2021-09-02", partOf: "Week")
        .Organized("Ministry", "Week").Attended("Ann", "Forum").SpokeAt("Ben", "Panel").Attended("Cid", "Dinner");
}
