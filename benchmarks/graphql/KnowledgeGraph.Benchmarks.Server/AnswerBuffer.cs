using System.Buffers;
using System.Collections.Concurrent;

namespace KnowledgeGraph.Benchmarks.Server;

/// <summary>Where an answer is written before it is sent with its length. Returned when disposed, and kept unless it grew large.</summary>
internal sealed class AnswerBuffer : IDisposable
{
    private const int MostKept = 64;
    private const int LargestKept = 256 * 1024;

    private static readonly ConcurrentQueue<AnswerBuffer> Kept = new();

    public ArrayBufferWriter<byte> Writer { get; } = new(16 * 1024);

    public static AnswerBuffer Rent() => Kept.TryDequeue(out AnswerBuffer? buffer) ? buffer : new AnswerBuffer();

    public ValueTask SendAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = Writer.WrittenCount;
        return context.Response.Body.WriteAsync(Writer.WrittenMemory, context.RequestAborted);
    }

    public void Dispose()
    {
        Writer.ResetWrittenCount();
        if (Writer.Capacity <= LargestKept && Kept.Count < MostKept)
            Kept.Enqueue(this);
    }
}
