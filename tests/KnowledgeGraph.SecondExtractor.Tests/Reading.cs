using System.Text.Json;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.SecondExtractor.Tests;

/// <summary>One article of five sentences, the rules' facts of it, and a reader that asks a scripted server.</summary>
internal sealed class Reading : IAsyncDisposable
{
    public const string Attended = "Dr. Samira Dahl, Director of the Coastal Training Centre, attended the Harbour Forum 2024";

    public static readonly ArticleDocument Article = new(
        "The Harbour Forum 2024 opened in Port Amar on 5 March 2024. "
        + Attended + ". "
        + "Captain Kofi Adjei delivered a keynote speech at the forum. "
        + "The Harbour Forum 2024 was organized by the Port Authority of Amar. "
        + "Minister Huda Rashid will attend the closing ceremony next week.",
        "Forum opens",
        null);

    private static readonly ArticleExtractor Extractor = ArticleExtractor.Create();

    private readonly TemporaryDirectory _folder = new();

    private Reading(ChatServer server, Func<SecondOptions, SecondOptions> change)
    {
        Server = server;
        Options = change(new SecondOptions
        {
            Endpoint = server.Endpoint,
            Model = "small",
            CacheFolder = _folder["second"],
            Pause = TimeSpan.FromMilliseconds(1),
            LongestPause = TimeSpan.FromSeconds(2),
        });
        Reader = Again();
    }

    /// <summary>The rules' facts.</summary>
    public static ArticleFacts Rules { get; } = Extractor.Extract(Article);

    public ChatServer Server { get; }

    public SecondOptions Options { get; }

    public SecondReader Reader { get; }

    public List<string> Log { get; } = [];

    public string CacheFolder => Options.CacheFolder;

    public static async Task<Reading> StartAsync(Func<ChatRequest, ChatReply> answer, Func<SecondOptions, SecondOptions>? change = null) =>
        new(await ChatServer.StartAsync(answer), change ?? (options => options));

    /// <summary>The rules' facts as if they had missed what the words say.</summary>
    public static ArticleFacts RulesWithout(Relation relation) => Rules with { Statements = [.. Rules.Statements.Where(s => s.Relation != relation)] };

    public static string Bytes(ArticleFacts facts) => JsonSerializer.Serialize(facts);

    /// <summary>Another run over the same cache.</summary>
    public SecondReader Again() => new(Options, TimeProvider.System, Log.Add);

    public Task<ArticleFacts> ReadAsync(ArticleFacts? rules = null) => Reader.ReadAsync(Article, rules ?? Rules, default);

    public async ValueTask DisposeAsync()
    {
        Reader.Dispose();
        await Server.DisposeAsync();
        _folder.Dispose();
    }
}
