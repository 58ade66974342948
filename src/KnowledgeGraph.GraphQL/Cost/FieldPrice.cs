namespace KnowledgeGraph.GraphQL.Cost;

/// <summary>A field's @cost and @listSize, as numbers.</summary>
internal sealed record FieldPrice
{
    public static FieldPrice Free { get; } = new();

    /// <summary>Once for each time the field is asked.</summary>
    public double Weight { get; init; }

    /// <summary>Once for each object or leaf that the field gives.</summary>
    public double TypeWeight { get; init; }

    public bool HasListSize { get; init; }

    public int? AssumedSize { get; init; }

    public ImmutableArray<string> SlicingArguments { get; init; } = [];

    public ImmutableArray<string> SizedFields { get; init; } = [];

    public bool RequireOneSlicingArgument { get; init; } = true;
}
