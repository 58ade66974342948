using System.ClientModel;
using System.Globalization;
using System.Text.Json;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace KnowledgeGraph.SecondExtractor.Asking;

/// <summary>When a request is tried again, how long is waited before it, and which failures are the service's and not ours.</summary>
internal static class Patience
{
    public static ResiliencePipeline<Reply> Of(SecondOptions options, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder<Reply> { TimeProvider = time };
        if (options.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<Reply>
            {
                ShouldHandle = new PredicateBuilder<Reply>().Handle<Exception>(MayPass),
                MaxRetryAttempts = options.Retries,
                Delay = options.Pause,
                MaxDelay = options.LongestPause,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                DelayGenerator = arguments => ValueTask.FromResult(RetryAfter(arguments.Outcome.Exception, options.LongestPause, time)),
            });
        }

        return builder.AddTimeout(new TimeoutStrategyOptions { Timeout = options.Timeout }).Build();
    }

    /// <summary>The client reads what it gets as if it were a chat completion, and what it throws when it is not depends on where it stumbles.</summary>
    public static bool IsOfTheService(Exception failure) =>
        failure is ClientResultException or HttpRequestException or IOException or TimeoutRejectedException or JsonException
            or InvalidOperationException or FormatException or KeyNotFoundException or ArgumentException or AggregateException;

    /// <summary>Without the body, which may repeat what was sent.</summary>
    public static string Describe(Exception failure) => failure switch
    {
        ClientResultException { Status: > 0 } refused => $"answered with status {refused.Status}",
        TimeoutRejectedException => "did not answer in time",
        ClientResultException or HttpRequestException or IOException or AggregateException => "cannot be reached",
        _ => "answered with something that is no chat completion",
    };

    private static bool MayPass(Exception failure) => failure is HttpRequestException or IOException or TimeoutRejectedException or AggregateException
        || failure is ClientResultException { Status: 0 or 408 or 409 or 425 or 429 or >= 500 };

    private static TimeSpan? RetryAfter(Exception? failure, TimeSpan longest, TimeProvider time)
    {
        if ((failure as ClientResultException)?.GetRawResponse() is not { } response || !response.Headers.TryGetValue("Retry-After", out var value))
        {
            return null;
        }

        var wait = double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < 1_000_000 ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at - time.GetUtcNow()
            : (TimeSpan?)null;
        return wait is not { } pause ? null : pause < TimeSpan.Zero ? TimeSpan.Zero : pause > longest ? longest : pause;
    }
}
