using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Server;

/// <summary>
/// The same bytes with no engine: takes the body as it comes, looks only for the words that tell the three requests apart, and writes
/// the data with a JSON writer. What no GraphQL server on this host can beat.
/// </summary>
internal sealed class BareHandler(BenchmarkData data)
{
    private static readonly JsonWriterOptions Unchecked = new() { SkipValidation = true };

    public async Task AnswerAsync(HttpContext context)
    {
        PipeReader reader = context.Request.BodyReader;
        ReadOnlySequence<byte> body = await RequestBody.WholeAsync(reader, context.RequestAborted);
        bool users = Asks(body, "user"u8);
        bool titles = Asks(body, "title"u8);
        reader.AdvanceTo(body.End);
        using var buffer = AnswerBuffer.Rent();
        Write(buffer.Writer, users, titles);
        await buffer.SendAsync(context);
    }

    private static bool Asks(ReadOnlySequence<byte> body, ReadOnlySpan<byte> word) =>
        (body.IsSingleSegment ? body.FirstSpan : body.ToArray()).IndexOf(word) >= 0;

    private void Write(IBufferWriter<byte> output, bool users, bool titles)
    {
        using var json = new Utf8JsonWriter(output, Unchecked);
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        if (titles)
            WritePosts(json, users);
        else
            json.WriteString("greet"u8, data.Greeting);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WritePosts(Utf8JsonWriter json, bool users)
    {
        json.WriteStartArray("posts"u8);
        foreach (Post post in data.Posts)
        {
            json.WriteStartObject();
            if (users)
                json.WriteNumber("id"u8, post.Id);
            json.WriteString("title"u8, post.Title);
            if (users)
                WriteUser(json, data.UserOf(post)!);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUser(Utf8JsonWriter json, User user)
    {
        json.WriteStartObject("user"u8);
        json.WriteString("name"u8, user.Name);
        json.WriteString("email"u8, user.Email);
        json.WriteEndObject();
    }
}
