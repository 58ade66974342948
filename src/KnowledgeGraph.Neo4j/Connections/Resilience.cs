using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace KnowledgeGraph.Neo4j;

/// <summary>When a request is tried again, when it is given up, and when the server is left alone for a while.</summary>
internal static class Resilience
{
    /// <summary>Around one request or one whole transaction: pauses that grow and differ, and a breaker for each way of not being there.</summary>
    public static ResiliencePipeline Work(Neo4jOptions options, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = time };
        if (options.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<QueryFailure>(static failure => failure.MayRetry),
                MaxRetryAttempts = options.Retries,
                Delay = TimeSpan.FromMilliseconds(100),
                MaxDelay = TimeSpan.FromSeconds(2),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            });
        }

        // Two refusals are enough: the server locks a user out after three.
        return builder
            .AddCircuitBreaker(Breaker(options, FailureKind.Refused, failures: 2))
            .AddCircuitBreaker(Breaker(options, FailureKind.Unreachable, failures: Math.Max(2, options.Retries + 1)))
            .Build();
    }

    public static ResiliencePipeline Request(Neo4jOptions options, TimeProvider time) =>
        new ResiliencePipelineBuilder { TimeProvider = time }.AddTimeout(new TimeoutStrategyOptions { Timeout = options.Timeout }).Build();

    private static CircuitBreakerStrategyOptions Breaker(Neo4jOptions options, FailureKind kind, int failures) => new()
    {
        ShouldHandle = new PredicateBuilder().Handle<QueryFailure>(failure => failure.Kind == kind),
        FailureRatio = 0.9,
        MinimumThroughput = failures,
        SamplingDuration = TimeSpan.FromSeconds(30),
        BreakDuration = options.Pause,
    };
}
