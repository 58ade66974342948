using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>And, or, not of one kind of filter. What is given together must all hold; an empty `or` holds of nothing.</summary>
public abstract record Filter<TFilter>
    where TFilter : Filter<TFilter>
{
    public IReadOnlyList<TFilter>? And { get; init; }

    public IReadOnlyList<TFilter>? Or { get; init; }

    public TFilter? Not { get; init; }
}

public sealed record PersonFilter : Filter<PersonFilter>
{
    public IdFilter? Id { get; init; }

    public StringFilter? Name { get; init; }

    public AffiliationsFilter? Affiliations { get; init; }

    public ParticipationsFilter? Participations { get; init; }
}

public sealed record InstitutionFilter : Filter<InstitutionFilter>
{
    public IdFilter? Id { get; init; }

    public StringFilter? Name { get; init; }

    public StringFilter? Country { get; init; }

    /// <summary>This one (any handle) or any unit under it.</summary>
    public Id? Within { get; init; }
}

public sealed record EventFilter : Filter<EventFilter>
{
    public IdFilter? Id { get; init; }

    public StringFilter? Name { get; init; }

    public ChoiceFilter<EventKind>? Kind { get; init; }

    public DateFilter? Date { get; init; }

    public StringFilter? Place { get; init; }

    public StringFilter? Series { get; init; }

    public IntFilter? Edition { get; init; }

    public ParticipantsFilter? Participants { get; init; }
}

public sealed record ArticleFilter : Filter<ArticleFilter>
{
    /// <summary>To the letter, unlike other strings; one of the article's uris must pass.</summary>
    public StringFilter? Uri { get; init; }

    public StringFilter? Title { get; init; }

    public StringFilter? Text { get; init; }

    public StringFilter? Publisher { get; init; }

    public DateFilter? Published { get; init; }

    public DateTimeFilter? Recorded { get; init; }
}

public sealed record StatementFilter : Filter<StatementFilter>
{
    public ChoiceFilter<Relation>? Relation { get; init; }

    public IdFilter? Subject { get; init; }

    public IdFilter? Object { get; init; }

    public IdFilter? Article { get; init; }

    public StringFilter? Quote { get; init; }

    public FloatFilter? Confidence { get; init; }

    public DateTimeFilter? Recorded { get; init; }
}
