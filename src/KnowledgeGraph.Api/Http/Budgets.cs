using System.Threading.RateLimiting;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Api;

/// <summary>
/// What each caller may still spend: a token bucket of a minute's budget that fills steadily. A caller is whom the gateway's header
/// names, else an address. Buckets that are full again are forgotten, so their number is bounded by who asked lately.
/// </summary>
internal sealed class Budgets : IDisposable
{
    private static readonly TimeSpan Drop = TimeSpan.FromSeconds(1);

    private readonly ApiSettings _settings;
    private readonly PartitionedRateLimiter<string> _buckets;

    public Budgets(ApiSettings settings)
    {
        _settings = settings;
        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = Math.Max(1, settings.BudgetPerMinute),
            TokensPerPeriod = Math.Max(1, settings.BudgetPerMinute / 60),
            ReplenishmentPeriod = Drop,
            QueueLimit = 0,
        };
        _buckets = PartitionedRateLimiter.Create<string, string>(caller => RateLimitPartition.GetTokenBucketLimiter(caller, _ => bucket));
    }

    /// <summary>What pays for a request; null when no account is kept.</summary>
    public Func<double, Payment>? Of(HttpContext context)
    {
        if (_settings.BudgetPerMinute == 0)
        {
            return null;
        }

        var caller = CallerOf(context);
        return cost => Pay(caller, cost);
    }

    public void Dispose() => _buckets.Dispose();

    private string CallerOf(HttpContext context)
    {
        var named = _settings.BudgetHeader.Length == 0 ? null : context.Request.Headers[_settings.BudgetHeader].ToString();
        return string.IsNullOrEmpty(named) ? $"at {context.Connection.RemoteIpAddress}" : $"named {named}";
    }

    private Payment Pay(string caller, double cost)
    {
        var whole = (int)Math.Clamp(Math.Ceiling(cost), 1, int.MaxValue);
        if (whole > _settings.BudgetPerMinute)
        {
            return Payment.Refused(null);
        }

        using var lease = _buckets.AttemptAcquire(caller, whole);
        return lease.IsAcquired ? Payment.Paid : Payment.Refused(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Drop);
    }
}
