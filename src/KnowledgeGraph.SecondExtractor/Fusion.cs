using KnowledgeGraph.Model;

namespace KnowledgeGraph.SecondExtractor;

/// <summary>Two readings made one: what both state is more certain, what only the model states is kept apart, and nothing of the rules is lost.</summary>
public static class Fusion
{
    /// <summary>Confidence in thousandths that a statement of the model alone has at most.</summary>
    public const int MostAlone = 600;

    // A second reader who agrees halves the doubt.
    private const int Certain = 999;

    /// <summary>What both state gets this behind its rule's name.</summary>
    public const string Agreed = "+second";

    /// <summary>Whether both say that this subject stands so to this object; where in the article is aside.</summary>
    internal static bool Agree(ArticleFacts facts, Statement left, Statement right) =>
        left.Relation == right.Relation
        && facts.Mentions[left.Subject].Entity == facts.Mentions[right.Subject].Entity
        && facts.Mentions[left.Object].Entity == facts.Mentions[right.Object].Entity
        && left.Role == right.Role;

    /// <param name="told">What passed the gate.</param>
    internal static ArticleFacts Of(ArticleFacts rules, IReadOnlyList<Statement> told, bool keepsUnconfirmed, string extractor)
    {
        var statements = rules.Statements.Select(statement => told.Any(t => statement.Modality == Modality.Asserted && Agree(rules, statement, t)) ? Raise(statement) : statement);
        var alone = keepsUnconfirmed ? Alone(rules, told) : [];
        return rules with
        {
            Extractor = extractor,
            Statements = [.. statements.Concat(alone).OrderBy(s => s.Quote).ThenBy(s => s.Relation).ThenBy(s => s.Subject).ThenBy(s => s.Object).ThenBy(s => s.Role)],
        };
    }

    /// <summary>What the rules say nothing of, in no modality: where they say that it did not happen, the model does not overrule them.</summary>
    internal static IReadOnlyList<Statement> Alone(ArticleFacts rules, IReadOnlyList<Statement> told)
    {
        var alone = new List<Statement>();
        foreach (var statement in told.Where(t => !rules.Statements.Any(s => Agree(rules, s with { Role = t.Role }, t))))
        {
            if (!alone.Exists(other => Agree(rules, other, statement)))
            {
                alone.Add(statement);
            }
        }

        return alone;
    }

    private static Statement Raise(Statement statement) => statement with
    {
        Confidence = Math.Min(Certain, 1000 - ((1000 - statement.Confidence) / 2)),
        Rule = statement.Rule + Agreed,
    };
}
