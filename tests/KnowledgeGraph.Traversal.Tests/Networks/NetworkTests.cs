using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

public sealed class NetworkTests
{
    [Fact]
    public async Task A_network_has_the_ties_around_and_those_among_the_neighbours()
    {
        using var graph = await TestGraph.OfAsync(Triangle());

        var network = await Ask(graph, new NetworkQuestion([graph["Ann"]]));

        Assert.Equal(["Ann 0 2", "Ben 1 2", "Cid 1 2"], network.Nodes.Select(node => $"{node.Entity.Name} {node.Hop} {node.Degree}").Order(StringComparer.Ordinal));
        Assert.Equal(["Ann-Ben", "Ann-Cid", "Ben-Cid"], Links(graph, network).Order(StringComparer.Ordinal));
        Assert.Equal((0, 0), (network.OmittedNodes, network.OmittedLinks));
    }

    [Fact]
    public async Task Two_hops_reach_further()
    {
        using var graph = await TestGraph.OfAsync(Triangle());

        var network = await Ask(graph, new NetworkQuestion([graph["Ann"]]) { Hops = 2 });

        Assert.Equal(2, network.Nodes.Single(node => node.Entity.Name == "Dan").Hop);
        Assert.Contains("Cid-Dan", Links(graph, network));
    }

    [Fact]
    public async Task What_finds_no_room_is_counted_and_the_strongest_find_room()
    {
        using var graph = await TestGraph.OfAsync(Triangle());

        var network = await Ask(graph, new NetworkQuestion([graph["Ann"]]) { MaxNodes = 2, MaxLinks = 0 });

        Assert.Equal(["Ann", "Ben"], network.Nodes.Select(node => node.Entity.Name));
        Assert.Empty(network.Links);
        Assert.Equal((1, 1), (network.OmittedNodes, network.OmittedLinks));
    }

    [Fact]
    public async Task Links_of_all_kinds_join_entities_of_all_kinds()
    {
        using var graph = await TestGraph.OfAsync(Triangle().Institution("Ministry").Affiliated("Ann", "Ministry", "minister").Organized("Ministry", "Forum"));

        var network = await Ask(graph, new NetworkQuestion([graph["Ministry"]]) { Links = [LinkKind.AffiliatedWith, LinkKind.Organized, LinkKind.Attended] });

        Assert.Equal(["Ann", "Forum", "Ministry"], network.Nodes.Select(node => node.Entity.Name).Order(StringComparer.Ordinal));
        Assert.Equal([LinkKind.AffiliatedWith, LinkKind.Attended, LinkKind.Organized], network.Links.Select(link => link.Kind).Order());
    }

    [Fact]
    public async Task A_meeting_filter_restricts_the_meetings_and_the_weights_count_what_remains()
    {
        using var graph = await TestGraph.OfAsync(Triangle());
        var where = new MeetingFilter { Event = new EventFilter { Name = new StringFilter { Eq = "Forum" } } };

        var network = await Ask(graph, new NetworkQuestion([graph["Ann"]]) { Where = where });

        var link = Assert.Single(network.Links);
        Assert.Equal("Ann-Ben", Links(graph, network).Single());
        Assert.Equal(2_000_000, link.Weight);
        Assert.Equal("2020", link.Last?.ToString());
    }

    private static async ValueTask<Network> Ask(TestGraph graph, NetworkQuestion question) => await new Networks(await graph.ReadAsync()).AroundAsync(question);

    private static IEnumerable<string> Links(TestGraph graph, Network network) =>
        network.Links.Select(link => string.Join('-', new[] { graph.Built.Name(link.Source), graph.Built.Name(link.Target) }.Order(StringComparer.Ordinal)));

    private static GraphBuilder Triangle() => new GraphBuilder().Person("Ann").Person("Ben").Person("Cid").Person("Dan")
        .Event("Forum", "2020").Attended("Ann", "Forum", sentence: 1).Attended("Ben", "Forum", sentence: 1)
        .Event("Summit", "2021").Attended("Ann", "Summit", sentence: 2).Attended("Ben", "Summit", sentence: 3).Attended("Cid", "Summit", sentence: 4)
        .Event("Dinner").Attended("Cid", "Dinner", sentence: 5).Attended("Dan", "Dinner", sentence: 6);
}
