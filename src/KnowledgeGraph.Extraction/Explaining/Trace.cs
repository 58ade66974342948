using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Relations;

namespace KnowledgeGraph.Extraction.Explaining;

/// <summary>What an explanation needs and a plain reading forgets: candidates that fell, facts said twice, and where a fact's trigger stands.</summary>
internal sealed class Trace
{
    // A fact's presence is filled in later, so it is known by what stays.
    private readonly Dictionary<(Span Subject, Span Object, int Sentence, string Rule, int First, int End), int> _triggers = [];
    private readonly List<(Fact Fact, Entity Subject, Entity Object)> _repeated = [];

    /// <summary>Candidates for persons' names whose features did not carry them.</summary>
    public List<Span> Rejected { get; } = [];

    /// <summary>The facts that became statements, in the statements' order.</summary>
    public List<Fact> Built { get; } = [];

    public void Reject(Span span) => Rejected.Add(span);

    public void Choose(in Fact fact, int trigger) => _triggers[KeyOf(fact)] = trigger;

    public void Repeat(in Fact fact, Entity subject, Entity target) => _repeated.Add((fact, subject, target));

    /// <summary>The token that made the fact; null when it was no trigger but the persons' surroundings.</summary>
    public int? TriggerOf(Fact fact) => _triggers.TryGetValue(KeyOf(fact), out var trigger) ? trigger : null;

    /// <summary>Other rules that say the same of the same sentence, in order of their reading.</summary>
    public IEnumerable<string> AlsoBy(Fact fact, Entity subject, Entity target) => _repeated
        .Where(r => r.Fact.Relation == fact.Relation && r.Subject == subject && r.Object == target && r.Fact.Role == fact.Role && r.Fact.Sentence == fact.Sentence && r.Fact.Rule != fact.Rule)
        .Select(r => r.Fact.Rule)
        .Distinct(StringComparer.Ordinal);

    private static (Span Subject, Span Object, int Sentence, string Rule, int First, int End) KeyOf(Fact fact) => (fact.Subject, fact.Object, fact.Sentence, fact.Rule, fact.First, fact.End);
}
