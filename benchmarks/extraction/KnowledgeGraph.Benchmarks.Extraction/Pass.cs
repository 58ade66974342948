using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Benchmarks.Extraction;

/// <summary>One pass over articles on one thread.</summary>
/// <param name="Clock">Milliseconds by the clock.</param>
/// <param name="Cpu">Milliseconds of the process' own processor time, which depends far less on what others do on the machine.</param>
/// <param name="Allocated">Bytes.</param>
internal readonly record struct Pass(double Clock, double Cpu, long Allocated)
{
    public static Pass Of(IReadOnlyList<ArticleDocument> articles, Action<ArticleDocument> read)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var cpu = Environment.CpuUsage.TotalTime;
        var began = Stopwatch.GetTimestamp();
        foreach (var article in articles)
        {
            read(article);
        }

        return new Pass(Stopwatch.GetElapsedTime(began).TotalMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    public string Rate(double megabytes) => string.Create(CultureInfo.InvariantCulture, $"{megabytes / Cpu * 1000:N1} MB/s of processor time, {megabytes / Clock * 1000:N1} by the clock");
}
