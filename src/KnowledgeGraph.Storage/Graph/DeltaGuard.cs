using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>Refuses deltas before anything is changed, so that applying them cannot stop half-way.</summary>
internal static class DeltaGuard
{
    /// <exception cref="StaleDeltaException">Something else was applied than what the deltas were computed from.</exception>
    /// <exception cref="ArgumentException">The deltas are out of order, end what does not hold, or begin what holds already.</exception>
    public static void Check(IReadOnlyList<Delta> deltas, long expectedApplied, long applied, RowTable rows)
    {
        if (expectedApplied != applied || (deltas.Count > 0 && deltas[0].Sequence <= applied))
        {
            var first = deltas.Count > 0 ? $", beginning at sequence {deltas[0].Sequence}," : "";
            throw new StaleDeltaException($"The deltas{first} were computed from sequence {expectedApplied}, but {applied} is applied.");
        }

        var held = new Dictionary<RowRef, bool>(deltas.Sum(static delta => delta.Begun.Length + delta.Ended.Length));
        var previous = applied;
        foreach (var delta in deltas)
        {
            if (delta.Sequence <= previous)
            {
                throw Refusal(delta, "does not follow the one before");
            }

            CheckRows(delta, rows, held);
            previous = delta.Sequence;
        }
    }

    private static void CheckRows(Delta delta, RowTable rows, Dictionary<RowRef, bool> held)
    {
        foreach (var row in delta.Ended)
        {
            if (!Holds(row))
            {
                throw Refusal(delta, $"ends {row.Kind} {row.Id}, which does not hold");
            }

            held[row] = false;
        }

        foreach (var begun in delta.Begun)
        {
            var row = new RowRef(begun.Kind, begun.Id);
            if (Holds(row))
            {
                throw Refusal(delta, $"begins {row.Kind} {row.Id}, which holds already");
            }

            held[row] = true;
        }

        bool Holds(RowRef row) => held.TryGetValue(row, out var holds) ? holds : rows.Find(row.Kind, row.Id)?.Current is not null;
    }

    private static ArgumentException Refusal(Delta delta, string problem) => new($"Delta {delta.Sequence} {problem}.");
}
