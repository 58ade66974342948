using System.Text.Json;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>The public audits of GraphQL over HTTP (npm graphql-http 1.23.1).</summary>
[Collection(SeededApi.Name)]
public sealed class AuditTests(SeededApi seeded)
{
    private const int All = 61;

    [NodeFact]
    public async Task Every_audit_is_ok()
    {
        var printed = (await NodeFactAttribute.RunAsync("audit.mjs", new Uri(seeded.Api.Address, "graphql").ToString())).TrimEnd().Split('\n');
        var counts = JsonDocument.Parse(printed[^1]).RootElement;
        Assert.Empty(printed[..^1]);
        Assert.Equal(All, counts.GetProperty("ok").GetInt32());
    }
}
