using KnowledgeGraph.Ingestion;
using Microsoft.AspNetCore.Builder;

namespace KnowledgeGraph.Api;

/// <summary>What the service was told, from wherever it was told: what both hosts share, and its own.</summary>
/// <param name="Problems">In words; with any of them the service does not start.</param>
public sealed record ApiConfiguration(KnowledgeGraphOptions Options, ApiSettings Api, IReadOnlyList<string> Problems)
{
    public static ApiConfiguration Read(WebApplicationBuilder builder)
    {
        var shared = SettingsReader.Read(builder.Configuration.GetSection(KnowledgeGraphOptions.Section).AsEnumerable(makePathsRelative: true), ApiSettings.Section);
        var api = ApiSettings.Read(builder.Configuration);
        return new ApiConfiguration(
            shared.Options ?? new KnowledgeGraphOptions(), api, [.. shared.Problems, .. api.Problems, .. ApiBuilder.AddressesOf(builder).Select(Problem).OfType<string>()]);
    }

    private static string? Problem(string address)
    {
        try
        {
            BindingAddress.Parse(address);
            return null;
        }
        catch (FormatException)
        {
            return $"Urls has '{address}'; an address looks like http://127.0.0.1:5080.";
        }
    }
}
