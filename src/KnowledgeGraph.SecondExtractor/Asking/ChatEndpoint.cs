using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI;
using OpenAI.Chat;
using Polly;

namespace KnowledgeGraph.SecondExtractor.Asking;

/// <summary>One model behind OpenAI's chat completions. It is given text and gives text: no tools, nothing kept on its side.</summary>
internal sealed class ChatEndpoint : IDisposable
{
    private const int MostAnswerTokens = 4000;

    // Whoever is asked was named; where he sends us on to was not. Time is bounded around the whole request.
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly HttpClientPipelineTransport _transport;
    private readonly ChatClient _client;
    private readonly ResiliencePipeline<Reply> _work;

    public ChatEndpoint(SecondOptions options, TimeProvider time)
    {
        _transport = new HttpClientPipelineTransport(_http);
        _client = new ChatClient(options.Model, new ApiKeyCredential(options.Key ?? "none"), new OpenAIClientOptions
        {
            Endpoint = options.Endpoint,
            Transport = _transport,
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            UserAgentApplicationId = "KnowledgeGraph",

            // What is sent holds articles and a key; none of it belongs in a log.
            ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
        });
        _work = Patience.Of(options, time);
    }

    /// <param name="mend">An answer that was wrong, and why, for one more try; null for the first.</param>
    public async Task<Reply> AskAsync(Prompt prompt, (string Answer, string Fault)? mend, CancellationToken cancellationToken)
    {
        List<ChatMessage> messages = [new SystemChatMessage(prompt.Instructions), new UserChatMessage(prompt.Question)];
        if (mend is { } wrong)
        {
            messages.Add(new AssistantChatMessage(wrong.Answer.Length == 0 ? "{}" : wrong.Answer[..Math.Min(wrong.Answer.Length, 8000)]));
            messages.Add(new UserChatMessage($"That cannot be taken: {wrong.Fault}. Answer again with JSON of the schema and nothing else, and keep it short."));
        }

        try
        {
            return await _work.ExecuteAsync(async token => await AskOnceAsync(messages, token), cancellationToken);
        }
        catch (Exception failure) when (Patience.IsOfTheService(failure))
        {
            return new Reply(ReplyKind.Unanswered, Patience.Describe(failure), null, 0, 0);
        }
    }

    public void Dispose()
    {
        _transport.Dispose();
        _http.Dispose();
    }

    private async Task<Reply> AskOnceAsync(List<ChatMessage> messages, CancellationToken cancellationToken)
    {
        var options = new ChatCompletionOptions
        {
            Temperature = 0,
            MaxOutputTokenCount = MostAnswerTokens,
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("statements", BinaryData.FromString(Prompt.Schema), jsonSchemaIsStrict: true),
        };
        var completion = (await _client.CompleteChatAsync(messages, options, cancellationToken)).Value;
        var text = string.Concat(completion.Content.Select(part => part.Text));
        var (kind, content) = completion switch
        {
            { Refusal: { Length: > 0 } refusal } => (ReplyKind.Refused, refusal),
            { FinishReason: ChatFinishReason.Length } => (ReplyKind.CutShort, text),
            { FinishReason: ChatFinishReason.ContentFilter } => (ReplyKind.Refused, "content filter"),
            _ => (ReplyKind.Told, text),
        };
        return new Reply(kind, content, completion.SystemFingerprint, completion.Usage?.InputTokenCount ?? 0, completion.Usage?.OutputTokenCount ?? 0);
    }
}
