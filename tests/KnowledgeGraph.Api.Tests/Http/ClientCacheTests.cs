namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>What a client keeps of today is not overwritten by what it asks of the past (npm @apollo/client 4.3.8).</summary>
[Collection(SeededApi.Name)]
public sealed class ClientCacheTests(SeededApi seeded)
{
    [NodeFact]
    public async Task Today_is_read_from_the_cache_unchanged_after_the_past_was_asked()
    {
        var printed = await NodeFactAttribute.RunAsync("cache.mjs", new Uri(seeded.Api.Address, "graphql").ToString(), "2024-05-17T14:30:00Z", "2021-12-22");

        // By handles it would not be: that the past does come from elsewhere than today is seen by this.
        Assert.Equal(
            ["knownAt", "asOf", "dated", "both"],
            printed.TrimEnd().Split('\n').Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement)
                .Where(line => line.GetProperty("differs").GetBoolean() && line.GetProperty("today").GetBoolean() && !line.GetProperty("byHandle").GetBoolean())
                .Select(line => line.GetProperty("past").GetString()));
    }
}
