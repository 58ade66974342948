using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.SecondExtractor.Answers;

/// <summary>What a model answered for one block of an article.</summary>
/// <param name="Block">Names the sentences that were asked about.</param>
/// <param name="Content">The answer as it came; it was read against the schema before it was kept.</param>
/// <param name="Fingerprint">Of the model's build, where the service tells it.</param>
internal sealed record KeptAnswer(string Block, string Content, string? Fingerprint, long InputTokens, long OutputTokens);

/// <summary>Answers in files, one an article, by (model, version of the prompt, article). A file that cannot be read is as good as none.</summary>
internal sealed class AnswerCache(string folder, string model)
{
    private static readonly JsonSerializerOptions Plain = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<IReadOnlyList<KeptAnswer>> ReadAsync(Id article, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = File.OpenRead(PathOf(article));
            var kept = await JsonSerializer.DeserializeAsync<KeptAnswers>(file, Plain, cancellationToken);
            return kept is { Answers: { } answers } && kept.Model == model && kept.Prompt == Prompt.Version && kept.Article == article.ToString()
                ? [.. answers.Where(answer => answer is { Block: not null, Content: not null }).DistinctBy(answer => answer.Block)]
                : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            return [];
        }
    }

    /// <exception cref="IOException">The folder cannot be written.</exception>
    public async Task WriteAsync(Id article, IReadOnlyList<KeptAnswer> answers, CancellationToken cancellationToken)
    {
        var path = PathOf(article);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var part = path + ".part";
        await File.WriteAllBytesAsync(part, JsonSerializer.SerializeToUtf8Bytes(new KeptAnswers(model, Prompt.Version, article.ToString(), answers), Plain), cancellationToken);
        File.Move(part, path, overwrite: true);
    }

    private string PathOf(Id article)
    {
        // Models are named with slashes and colons.
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{model}\n{Prompt.Version}")))[..16];
        return Path.Combine(folder, key, $"{article}.json");
    }

    private sealed record KeptAnswers(string Model, string Prompt, string Article, IReadOnlyList<KeptAnswer> Answers);
}
