namespace KnowledgeGraph.Ingestion;

/// <summary>
/// NAME.meta.json beside NAME.txt: the article's metadata. A sidecar that cannot be read refuses its article, since title and day of
/// publication are part of what the article is.
/// </summary>
internal static class Sidecar
{
    private static readonly InputLimits Limits = new(ArticleBytes: 1_000_000);

    public static async Task<(ArticleMetadata Metadata, InputProblem? Problem)> ReadAsync(string articlePath, CancellationToken cancellationToken)
    {
        var path = Path.ChangeExtension(articlePath, ".meta.json");
        if (!File.Exists(path))
        {
            return (ArticleMetadata.None, null);
        }

        await using var file = InputBytes.Open(path, out var refusal);
        var bytes = (byte[]?)null;
        if (file is not null)
        {
            (bytes, refusal) = await InputBytes.ReadAllAsync(file, Limits, cancellationToken);
        }

        return bytes is null ? (ArticleMetadata.None, new InputProblem(path, "", refusal!)) : Parse(path, bytes);
    }

    private static (ArticleMetadata Metadata, InputProblem? Problem) Parse(string path, byte[] bytes)
    {
        using var json = JsonText.Parse(bytes, out var place, out var reason);
        if (json is null)
        {
            return (ArticleMetadata.None, new InputProblem(path, place, reason));
        }

        var shape = new JsonShape();
        var metadata = shape.IsObject(json.RootElement, "$") ? ArticleMetadata.Read(json.RootElement, shape) : ArticleMetadata.None;
        return (metadata, shape.Fault is { } fault ? new InputProblem(path, fault.Path, fault.Message) : null);
    }
}
