using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>How are two entities linked?</summary>
/// <param name="From">Any handle.</param>
/// <param name="To">Any handle.</param>
public sealed record PathQuestion(Id From, Id To)
{
    public const int MostSteps = 10;
    public const int MostPaths = 50;

    public IReadOnlyList<LinkKind> Via { get; init; } = [LinkKind.Met];

    public int MaxSteps { get; init; } = 4;

    /// <summary>At most so many paths.</summary>
    public int First { get; init; } = 3;

    /// <summary>Restricts the meetings that make MET.</summary>
    public MeetingFilter? Where { get; init; }

    /// <summary>Leaves out events with more participants.</summary>
    public int? MaxEventSize { get; init; }

    /// <summary>Each step possibly not before the one ahead of it; undated meetings and events are no steps then.</summary>
    public bool TimeRespecting { get; init; }

    /// <summary>Entities (any handle) that no path may touch; people do not meet at an event among them.</summary>
    public IReadOnlyList<Id> Avoid { get; init; } = [];

    /// <exception cref="BadArgumentException">A number is out of bounds.</exception>
    internal void Check()
    {
        Within("maxSteps", MaxSteps, 1, MostSteps);
        Within("first", First, 1, MostPaths);
        if (Via.Count == 0)
        {
            throw new BadArgumentException("via", "'via' names at least one kind of link.");
        }

        if (MaxEventSize is < 2)
        {
            throw new BadArgumentException("maxEventSize", "'maxEventSize' is at least 2.");
        }
    }

    internal static void Within(string argument, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            throw new BadArgumentException(argument, $"'{argument}' is from {least} to {most}.");
        }
    }
}

public enum PathOutcome { Found, NoPathWithinMaxSteps, NoPathAtAll, BudgetExhausted }

/// <param name="SearchedSteps">Paths up to this length were all looked at.</param>
/// <param name="Paths">Shortest first, then by the sum of weights, then by the sequence of ids.</param>
public sealed record PathAnswer(PathOutcome Outcome, int SearchedSteps, IReadOnlyList<FoundPath> Paths);

/// <param name="Nodes">From, stations, to; no entity twice.</param>
/// <param name="Steps">One less than nodes.</param>
public sealed record FoundPath(IReadOnlyList<EntityRow> Nodes, IReadOnlyList<PathStep> Steps)
{
    public int Length => Steps.Count;

    /// <summary>Sum of the steps', millionths.</summary>
    public long Weight => Steps.Sum(step => step.Link.Weight);
}

public sealed record PathStep(EntityRow From, EntityRow To, Link Link);
