using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace KnowledgeGraph.Api.Tests.Attacks;

/// <summary>Attacks on the running service: refused fast, and it lives on.</summary>
[Collection(SeededApi.Name)]
public sealed class AttackTests(SeededApi seeded, ITestOutputHelper output)
{
    private const int Tries = 25;
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(50);

    [Fact]
    public async Task Each_attack_ends_as_it_may_within_50_milliseconds_and_the_service_lives_on()
    {
        foreach (var attack in KnownAttacks.All)
        {
            var (answer, took) = await TryAsync(attack);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{attack.Number,2} {attack.Name}: {answer.Status}, {took.TotalMilliseconds:0.0} ms, {(answer.Errors.Count > 0 ? $"{answer.Codes[0]}: {answer.Message[..Math.Min(110, answer.Message.Length)]}" : "answered")}"));
            Assert.True(attack.Statuses.Contains(answer.Status), $"{attack.Number} {attack.Name}: {answer.Status} {answer.Body[..Math.Min(500, answer.Body.Length)]}");
            Assert.True(took < Most, $"{attack.Number} {attack.Name} took {took.TotalMilliseconds} ms");
            Assert.InRange(answer.Errors.Count, 0, 101);
            Assert.DoesNotContain("Exception", answer.Body, StringComparison.Ordinal);
        }

        Assert.Equal("Query", (await seeded.Api.AskAsync("{ __typename }")).Text("__typename"));
    }

    /// <summary>The first of several tries that is fast enough, else the fastest, as the machine may be busy with something else.</summary>
    private async Task<(Answer Answer, TimeSpan Took)> TryAsync(Attack attack)
    {
        var best = TimeSpan.MaxValue;
        Answer answer = null!;
        for (var i = 0; i < Tries && best >= Most; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = new ByteArrayContent(attack.Body) };
            request.Content.Headers.TryAddWithoutValidation("Content-Type", attack.ContentType);
            request.Headers.TryAddWithoutValidation("Accept", "application/graphql-response+json");
            if (attack.Encoding is not null)
            {
                request.Content.Headers.ContentEncoding.Add(attack.Encoding);
            }

            var start = Stopwatch.GetTimestamp();
            answer = await seeded.Api.SendAsync(request);
            best = TimeSpan.FromTicks(Math.Min(best.Ticks, Stopwatch.GetElapsedTime(start).Ticks));
        }

        return (answer, best);
    }
}
