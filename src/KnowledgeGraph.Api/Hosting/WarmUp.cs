using System.Net.Http.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace KnowledgeGraph.Api;

/// <summary>
/// Asks the service a question of its own before anybody else does, over its own address, so that the first analyst waits neither for
/// code to be compiled nor for a store to plan what it was never asked. It serves nothing but speed: whatever goes wrong is let go.
/// </summary>
public sealed class WarmUp(IServer server, IHostApplicationLifetime lifetime)
{
    // Longer than any machine at rest needs; readiness waits no longer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // The roads that most questions take: lists, counts, search, links, meetings and the quotes under them.
    public const string Query = """
        query WarmUp {
          snapshot { sequence hash }
          people(first: 2) {
            totalCount
            nodes {
              id handle name honorifics
              metWith(first: 2) { nodes { name } edges { tie { strength meetings(first: 2) { nodes { event { name start { value } } } } } } }
              affiliations(first: 2) { nodes { title institution { name } } }
            }
          }
          events(first: 2, orderBy: { field: START, direction: DESC }) {
            nodes { id name kind participants(first: 2) { nodes { relation evidence(first: 1) { nodes { quote } } } } }
          }
          search(text: "a", first: 2) { nodes { __typename } }
        }
        """;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await StartedAsync().WaitAsync(patience.Token);
            if (Address() is { } address)
            {
                using var client = new HttpClient { BaseAddress = address };
                using var answer = await client.PostAsJsonAsync("/graphql", new Dictionary<string, string> { ["query"] = Query }, patience.Token);
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            // Cold, then.
        }
    }

    private async Task StartedAsync()
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task;
    }

    /// <summary>An address of ours in plain HTTP, asked for on this machine whatever names it listens to.</summary>
    private Uri? Address() => server.Features.Get<IServerAddressesFeature>()?.Addresses
        .Where(static address => address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !address.Contains("unix:", StringComparison.Ordinal))
        .Select(static address => BindingAddress.Parse(address).Port)
        .Select(static port => new Uri($"http://localhost:{port}"))
        .FirstOrDefault();
}
