using System.Collections;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>The groups of one list, in order of the text: no more than a view of the sentence's groups, because every rule asks for it.</summary>
internal readonly struct GroupList(List<Group> groups, int list) : IEnumerable<Group>
{
    /// <summary>Whether more than two stand in it.</summary>
    public bool IsLong()
    {
        var count = 0;
        foreach (var group in groups)
        {
            count += group.List == list ? 1 : 0;
        }

        return count > 2;
    }

    public Enumerator GetEnumerator() => new(groups, list);

    IEnumerator<Group> IEnumerable<Group>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal struct Enumerator(List<Group> groups, int list) : IEnumerator<Group>
    {
        private int _at = -1;

        public readonly Group Current => groups[_at];

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            do
            {
                _at++;
            }
            while (_at < groups.Count && groups[_at].List != list);
            return _at < groups.Count;
        }

        public void Reset() => _at = -1;

        public readonly void Dispose()
        {
        }
    }
}
