using System.Runtime.CompilerServices;
using System.Text;
using KnowledgeGraph.Ingestion.Html;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// Reads what a user points at, one article at a time: .txt and .html files (one article each, metadata in NAME.meta.json beside it),
/// .jsonl files (one article a line: uri, title, publisher, published, and text or html), folders of them, and "-" for one text on
/// standard input. What cannot be read comes out as a problem in its place, and the rest goes on.
/// </summary>
/// <param name="encoding">What text and pages without a byte order mark are written in; null for UTF-8, or for pages what they declare.</param>
public sealed class ArticleReader(InputLimits limits, Encoding? encoding = null)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Articles and problems in the order of the paths; below a folder in ordinal order of the path.</summary>
    public async IAsyncEnumerable<InputResult<IncomingArticle>> ReadAsync(
        IReadOnlyList<string> paths, Stream standardInput, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            var articles = path == StandardInput ? ReadStandardInputAsync(standardInput, cancellationToken) : ReadPathAsync(path, cancellationToken);
            await foreach (var article in articles)
            {
                yield return article;
            }
        }
    }

    private async IAsyncEnumerable<InputResult<IncomingArticle>> ReadPathAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in InputPath.Walk([path]))
        {
            if (file.Problem is { } problem)
            {
                yield return InputResult<IncomingArticle>.Refused(problem);
            }
            else if (!file.IsJsonLines)
            {
                yield return await ReadFileAsync(file, cancellationToken);
            }
            else
            {
                await foreach (var article in JsonLinesFile.ReadAsync(file.Path, limits, ArticleLine.Read, cancellationToken))
                {
                    yield return article;
                }
            }
        }
    }

    private async Task<InputResult<IncomingArticle>> ReadFileAsync(InputPath path, CancellationToken cancellationToken)
    {
        await using var file = InputBytes.Open(path.Path, out var refusal);
        if (file is null)
        {
            return InputResult<IncomingArticle>.Refused(path.Path, "", refusal!);
        }

        var (metadata, problem) = await Sidecar.ReadAsync(path.Path, cancellationToken);
        if (problem is not null)
        {
            return InputResult<IncomingArticle>.Refused(problem);
        }

        var ofFile = ArticleMetadata.None with { Uri = Path.GetFileName(path.Path) };
        return path.IsHtml
            ? await ReadPageAsync(path.Path, file, metadata, ofFile, cancellationToken)
            : await ReadTextAsync(path.Path, file, metadata.Or(ofFile), cancellationToken);
    }

    private async Task<InputResult<IncomingArticle>> ReadPageAsync(
        string source, Stream stream, ArticleMetadata first, ArticleMetadata last, CancellationToken cancellationToken)
    {
        var (bytes, refusal) = await InputBytes.ReadAllAsync(stream, limits, cancellationToken);
        if (bytes is null)
        {
            return InputResult<IncomingArticle>.Refused(source, "", refusal!);
        }

        if (HtmlEncoding.Decode(bytes, encoding, out var place, out var reason) is not { } html)
        {
            return InputResult<IncomingArticle>.Refused(source, place, reason);
        }

        return HtmlPage.Read(html, out reason) is { } page
            ? InputResult<IncomingArticle>.Read(source, Make(page.Text, first.Or(page.Metadata).Or(last)))
            : InputResult<IncomingArticle>.Refused(source, "", reason);
    }

    private async IAsyncEnumerable<InputResult<IncomingArticle>> ReadStandardInputAsync(
        Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return await ReadTextAsync("standard input", stream, ArticleMetadata.None, cancellationToken);
    }

    private async Task<InputResult<IncomingArticle>> ReadTextAsync(
        string source, Stream stream, ArticleMetadata metadata, CancellationToken cancellationToken)
    {
        var (bytes, refusal) = await InputBytes.ReadAllAsync(stream, limits, cancellationToken);
        if (bytes is null)
        {
            return InputResult<IncomingArticle>.Refused(source, "", refusal!);
        }

        if (TextDecoding.Decode(bytes, encoding, out var place, out var reason) is not { } text)
        {
            return InputResult<IncomingArticle>.Refused(source, place, reason);
        }

        return TextDecoding.Refuse(text) is { } notText
            ? InputResult<IncomingArticle>.Refused(source, "", notText)
            : InputResult<IncomingArticle>.Read(source, Make(text, metadata));
    }

    internal static IncomingArticle Make(string text, ArticleMetadata metadata) =>
        new(new ArticleDocument(ArticleDocument.Normalize(text), metadata.Title, metadata.Published), metadata.Uri, metadata.Publisher);
}
