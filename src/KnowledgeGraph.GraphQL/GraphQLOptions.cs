using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL;

/// <summary>The engine's limits and surroundings. Every limit is enforced before the first resolver is called.</summary>
public sealed record GraphQLOptions
{
    public SyntaxLimits Syntax { get; init; } = SyntaxLimits.Default;

    /// <summary>Fields inside fields, fragments followed. Bounds the stack of every later walk; at most <see cref="SyntaxLimits.DeepestNesting"/>.</summary>
    public int MaxSelectionDepth { get; init; } = 30;

    /// <summary>Aliased fields in a document.</summary>
    public int MaxAliases { get; init; } = 60;

    /// <summary>Operations in a document, of which a request executes one.</summary>
    public int MaxOperations { get; init; } = 50;

    /// <summary>Directives on one field, fragment, operation or variable.</summary>
    public int MaxDirectivesPerNode { get; init; } = 4;

    /// <summary>Fields at the root of an operation, fragments followed.</summary>
    public int MaxRootFields { get; init; } = 30;

    /// <summary>Fields of an operation with every fragment written out where it is spread.</summary>
    public int MaxExpandedFields { get; init; } = 5_000;

    /// <summary>Errors reported of one document; the search ends with them.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Steps that the comparison of fields for merging may take on one document.</summary>
    public int MergeBudget { get; init; } = 100_000;

    /// <summary>Lists and objects nested in one variable.</summary>
    public int MaxInputDepth { get; init; } = 32;

    /// <summary>Values, counted one by one, in all variables of a request.</summary>
    public int MaxInputValues { get; init; } = 20_000;

    /// <summary>The dearest operation that is executed; null prices nothing.</summary>
    public double? MaxCost { get; init; }

    /// <summary>After it, what is not finished is a TIMEOUT error where it stands; null waits.</summary>
    public TimeSpan? Timeout { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether __schema and __type answer.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>
    /// Validated documents that are kept for their next use, by characters; a field counts as sixteen, fragments written out, for each
    /// setting of @skip and @include that is kept. A unit is worth some tens of bytes.
    /// </summary>
    public int DocumentCacheCharacters { get; init; } = 1_000_000;

    /// <summary>Told of each exception that is no <see cref="FieldErrorException"/>; gives the correlation id that the client sees in its place.</summary>
    public Func<UnexpectedFailure, string> OnUnexpected { get; init; } = static _ => "unknown";
}

/// <summary>A bug or a broken world, met while a field was resolved.</summary>
/// <param name="Coordinate">The field, as Type.field.</param>
public sealed record UnexpectedFailure(Exception Exception, string Coordinate);
