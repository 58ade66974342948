using System.Text;

namespace KnowledgeGraph.Ingestion.Tests.Inputs;

/// <summary>Reads to the end, for tests.</summary>
internal static class Reading
{
    public static Task<List<InputResult<IncomingArticle>>> ArticlesAsync(params string[] paths) => ArticlesAsync(InputLimits.Default, paths);

    public static async Task<List<InputResult<IncomingArticle>>> ArticlesAsync(InputLimits limits, params string[] paths) =>
        await new ArticleReader(limits).ReadAsync(paths, Stream.Null, default).ToListAsync();

    public static async Task<InputResult<IncomingArticle>> StandardInputAsync(byte[] bytes) =>
        Assert.Single(await new ArticleReader(InputLimits.Default).ReadAsync(["-"], new MemoryStream(bytes), default).ToListAsync());

    public static async Task<List<InputResult<IncomingFacts>>> FactsAsync(string lines, bool globalIds = false) =>
        await new FactsReader(InputLimits.Default, globalIds).ReadAsync("-", new MemoryStream(Encoding.UTF8.GetBytes(lines)), default).ToListAsync();
}
