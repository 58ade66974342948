using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A typed stretch of tokens [First, End). <c>Score</c> is in tenths of log-odds.</summary>
internal sealed class Span(SpanKind kind, int first, int end)
{
    public SpanKind Kind { get; set; } = kind;

    public int First { get; set; } = first;

    public int End { get; set; } = end;

    public FeatureSum Score { get; set; }

    /// <summary>Persons: first token of the honorifics before the name, else First.</summary>
    public int HonorificFirst { get; set; } = first;

    /// <summary>Roles: the last token of the head. Events: token of the head word.</summary>
    public int Head { get; set; } = end - 1;

    /// <summary>Events: what kind the head names. Dates: index into the dates.</summary>
    public int Value { get; set; } = -1;

    public MentionForm Form { get; set; } = MentionForm.Full;

    /// <summary>Index of the entity in the article's name table, -1 before it is known.</summary>
    public int Entity { get; set; } = -1;

    /// <summary>The enclosing institution that the text itself attaches (", Shanghai Commission", "of SBS").</summary>
    public Span? Parent { get; set; }

    /// <summary>Former, acting and the like before a role.</summary>
    public bool Former { get; set; }

    public int Sentence { get; set; } = -1;

    /// <summary>The acronym in brackets after an institution or event.</summary>
    public Span? Acronym { get; set; }

    public bool Credit { get; set; }

    public bool IsNamed { get; set; } = true;

    public bool Sure { get; set; }

    /// <summary>Stands only when a statement needs it.</summary>
    public bool Weak { get; set; }
}
