using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A typed stretch of tokens [First, End). <c>Score</c> is in tenths of log-odds.</summary>
internal sealed class Span : IReusable
{
    public SpanKind Kind { get; set; }

    public int First { get; set; }

    public int End { get; set; }

    public FeatureSum Score { get; set; }

    /// <summary>Persons: first token of the honorifics before the name, else First.</summary>
    public int HonorificFirst { get; set; }

    /// <summary>Roles: the last token of the head. Events: token of the head word.</summary>
    public int Head { get; set; }

    /// <summary>Events: what kind the head names. Dates: index into the dates.</summary>
    public int Value { get; set; } = -1;

    public MentionForm Form { get; set; } = MentionForm.Full;

    /// <summary>What it is a mention of, once that is known: see <see cref="SpanEntities"/>.</summary>
    public Entity? Entity { get; set; }

    /// <summary>Index of its mention in the facts, -1 before they are written.</summary>
    public int Mention { get; set; } = -1;

    /// <summary>The enclosing institution that the text itself attaches (", Shanghai Commission", "of SBS").</summary>
    public Span? Parent { get; set; }

    /// <summary>Former, acting and the like before a role.</summary>
    public bool Former { get; set; }

    public int Sentence { get; set; } = -1;

    /// <summary>The acronym in brackets after an institution or event.</summary>
    public Span? Acronym { get; set; }

    public bool IsNamed { get; set; } = true;

    public bool Sure { get; set; }

    /// <summary>Stands only when a statement needs it.</summary>
    public bool Weak { get; set; }

    public static Span Of(ArticleText a, SpanKind kind, int first, int end)
    {
        var span = a.Scratch.Thing<Span>();
        span.Kind = kind;
        span.First = first;
        span.End = end;
        span.HonorificFirst = first;
        span.Head = end - 1;
        return span;
    }

    public void Reset()
    {
        Kind = default;
        First = 0;
        End = 0;
        Score = default;
        HonorificFirst = 0;
        Head = 0;
        Value = -1;
        Form = MentionForm.Full;
        Entity = null;
        Mention = -1;
        Parent = null;
        Former = false;
        Sentence = -1;
        Acronym = null;
        IsNamed = true;
        Sure = false;
        Weak = false;
    }
}
