using System.Runtime.InteropServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>The deltas applied so far, ascending; what had been applied at a sequence or by an instant.</summary>
internal sealed class DeltaLog
{
    private readonly List<Delta> _deltas = [];

    public AppliedState Applied => StateBefore(_deltas.Count);

    public int Count => _deltas.Count;

    public Delta this[int index] => _deltas[index];

    public void Add(IReadOnlyList<Delta> deltas) => _deltas.AddRange(deltas);

    public AppliedState At(long sequence) => StateBefore(IndexAfter(sequence));

    /// <summary>Times of recording never fall along the ledger, so they can be searched like sequences.</summary>
    public AppliedState By(DateTimeOffset instant) => StateBefore(FirstIndex(delta => delta.RecordedAt > instant));

    /// <summary>The index of the first delta with a greater sequence.</summary>
    public int IndexAfter(long sequence) => FirstIndex(delta => delta.Sequence > sequence);

    private AppliedState StateBefore(int index) =>
        index == 0 ? AppliedState.Empty : new(_deltas[index - 1].Sequence, _deltas[index - 1].RecordedAt, _deltas[index - 1].Hash);

    private int FirstIndex(Predicate<Delta> isBehind)
    {
        var deltas = CollectionsMarshal.AsSpan(_deltas);
        var first = 0;
        var end = deltas.Length;
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (isBehind(deltas[middle]))
            {
                end = middle;
            }
            else
            {
                first = middle + 1;
            }
        }

        return first;
    }
}
