using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>Shortest chains between two entities.</summary>
public sealed class Paths(GraphReader reader)
{
    /// <summary>
    /// The shortest paths, up to <see cref="PathQuestion.First"/>; null when either end is not there. A level of the search is a few store calls,
    /// whatever its size. Running out of budget is an outcome, not an error.
    /// </summary>
    /// <exception cref="BadArgumentException">A number is out of bounds.</exception>
    public async ValueTask<PathAnswer?> FindAsync(PathQuestion question)
    {
        question.Check();
        var ends = await Handles.EntitiesAsync(reader, [question.From, question.To]);
        if (ends is not [{ } from, { } to])
        {
            return null;
        }

        var avoid = await Handles.IdsAsync(reader, question.Avoid);
        return from.Id == to.Id ? new PathAnswer(PathOutcome.Found, 0, [new FoundPath([from], [])])
            : avoid.Contains(from.Id) || avoid.Contains(to.Id) ? new PathAnswer(PathOutcome.NoPathAtAll, 0, [])
            : await new PathSearch(reader, question, from, to, avoid).RunAsync();
    }
}
