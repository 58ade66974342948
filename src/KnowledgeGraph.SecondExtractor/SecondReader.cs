using KnowledgeGraph.Extraction;
using KnowledgeGraph.Model;
using KnowledgeGraph.SecondExtractor.Answers;
using KnowledgeGraph.SecondExtractor.Asking;
using KnowledgeGraph.SecondExtractor.Grounding;

namespace KnowledgeGraph.SecondExtractor;

/// <summary>
/// A second reading of articles by a language model behind an OpenAI-compatible address. It confirms, or proposes; what it says counts
/// only with words of the article behind it. One article at a time; not for parallel callers.
/// </summary>
/// <param name="log">Hears what was rejected and what went unanswered; neither key nor article in full.</param>
public sealed class SecondReader(SecondOptions options, TimeProvider time, Action<string> log) : IDisposable
{
    // A service that fails so often in a row is left alone for the rest of the run.
    private const int FailuresInARow = 3;

    private readonly ChatEndpoint _endpoint = new(options, time);
    private readonly AnswerCache _cache = new(options.CacheFolder, options.Model);
    private readonly TriggerWords _triggers = TriggerWords.Create();
    private int _failures;

    public SecondSummary Summary { get; } = new();

    /// <summary>
    /// The rules' facts with what the model adds. Its name joins that of the extractor only when every block was answered, so that an
    /// article read in part is read again another day; from answers that are kept the same facts come without a request.
    /// </summary>
    public async Task<ArticleFacts> ReadAsync(ArticleDocument article, ArticleFacts rules, CancellationToken cancellationToken)
    {
        var id = article.ToId();
        var kept = (await _cache.ReadAsync(id, cancellationToken)).ToDictionary(answer => answer.Block);
        var gate = new Gate(article.Text, rules, _triggers);
        var told = new List<Statement>();
        var complete = true;
        foreach (var prompt in Prompt.Of(article, rules))
        {
            var answers = await AnswersAsync(id, prompt, kept, cancellationToken);
            complete &= answers is not null;
            told.AddRange((answers ?? []).Select(answer => Judge(gate, answer, prompt, id)).OfType<Statement>());
        }

        if (!complete)
        {
            return rules;
        }

        Summary.Agreed += rules.Statements.Count(s => s.Modality == Modality.Asserted && told.Exists(t => Fusion.Agree(rules, s, t)));
        Summary.Alone += Fusion.Alone(rules, told).Count;
        return Fusion.Of(rules, told, options.KeepsUnconfirmed, $"{rules.Extractor}+{options.Model}/{Prompt.Version}{(options.KeepsUnconfirmed ? "+unconfirmed" : "")}");
    }

    public void Dispose() => _endpoint.Dispose();

    private async Task<IReadOnlyList<Answer>?> AnswersAsync(Id article, Prompt prompt, Dictionary<string, KeptAnswer> kept, CancellationToken cancellationToken)
    {
        if (kept.TryGetValue(prompt.Key, out var known) && AnswerReader.Read(known.Content, out _) is { } remembered)
        {
            Summary.BlocksFromCache++;
            return remembered;
        }

        if (MayAsk() && await AskAsync(article, prompt, cancellationToken) is var (answer, answers) && answer is not null)
        {
            kept[prompt.Key] = answer;
            await _cache.WriteAsync(article, [.. kept.Values.OrderBy(one => one.Block, StringComparer.Ordinal)], cancellationToken);
            return answers;
        }

        Summary.BlocksSkipped++;
        return null;
    }

    private bool MayAsk()
    {
        Summary.Stopped ??= Summary.InputTokens + Summary.OutputTokens >= options.MostTokens ? $"{options.MostTokens} tokens are used up"
            : _failures >= FailuresInARow ? "the service failed again and again"
            : null;
        return Summary.Stopped is null;
    }

    /// <summary>One question, and one more where the answer cannot be taken.</summary>
    private async Task<(KeptAnswer? Kept, IReadOnlyList<Answer> Answers)> AskAsync(Id article, Prompt prompt, CancellationToken cancellationToken)
    {
        var mend = ((string Answer, string Fault)?)null;
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var reply = await _endpoint.AskAsync(prompt, mend, cancellationToken);
            Count(reply);
            if (reply.Kind is ReplyKind.Refused or ReplyKind.Unanswered)
            {
                log($"Article:{article}, sentences {prompt.First + 1} to {prompt.End}: {(reply.Kind == ReplyKind.Refused ? "the model refused" : reply.Content)}.");
                return (null, []);
            }

            var fault = "the answer was cut short";
            if (reply.Kind == ReplyKind.Told && AnswerReader.Read(reply.Content, out fault) is { } answers)
            {
                return (new KeptAnswer(prompt.Key, reply.Content, reply.Fingerprint, reply.InputTokens, reply.OutputTokens), answers);
            }

            log($"Article:{article}, sentences {prompt.First + 1} to {prompt.End}: {fault}.");
            mend = (reply.Content, fault);
        }

        return (null, []);
    }

    private void Count(Reply reply)
    {
        Summary.Requests++;
        Summary.InputTokens += reply.InputTokens;
        Summary.OutputTokens += reply.OutputTokens;
        Summary.Cost += ((reply.InputTokens * options.InputPrice) + (reply.OutputTokens * options.OutputPrice)) / 1_000_000m;
        _failures = reply.Kind == ReplyKind.Unanswered ? _failures + 1 : 0;
    }

    private Statement? Judge(Gate gate, Answer answer, Prompt prompt, Id article)
    {
        var statement = gate.Pass(answer, prompt, out var rejection);
        if (statement is null)
        {
            Summary.Reject(rejection);
            log($"Article:{article}, sentence {answer.Sentence}: {answer.Relation} rejected, {rejection}.");
        }

        return statement;
    }
}
