namespace KnowledgeGraph.Resolution;

/// <summary>
/// The units of a block in the order of their first members there, and which of them are neighbours: all, while they are few; of a crowd those
/// that stand next to each other, among all and among those of one name. So each has a bounded number of neighbours, and who comes or
/// goes changes only who is near.
/// </summary>
internal sealed class BlockEntries
{
    private const int Few = 32;
    private const int Reach = 8;

    private readonly List<BlockEntry> _entries = [];
    private Dictionary<Unit, BlockEntry>? _ofCrowd;

    public IEnumerable<Unit> Units => _entries.Select(entry => entry.Unit);

    public bool IsCrowd => _entries.Count > Few;

    public BlockEntry? Of(Unit unit) => _ofCrowd is null ? _entries.Find(entry => entry.Unit == unit) : _ofCrowd.GetValueOrDefault(unit);

    public void Insert(BlockEntry entry)
    {
        _entries.Insert(PlaceFor(entry), entry);
        if (_ofCrowd is not null)
        {
            _ofCrowd.Add(entry.Unit, entry);
        }
        else if (IsCrowd)
        {
            _ofCrowd = _entries.ToDictionary(one => one.Unit);
        }
    }

    public void Remove(BlockEntry entry)
    {
        if (PlaceOf(entry) is >= 0 and var place)
        {
            _entries.RemoveAt(place);
            _ofCrowd?.Remove(entry.Unit);
        }
    }

    public IEnumerable<BlockEntry> Neighbours(BlockEntry entry)
    {
        var place = PlaceOf(entry);
        return Side(place, -1).Concat(Side(place, 1));
    }

    /// <summary>Pairs who may be neighbours only because an entry is not there, or have been before it came.</summary>
    public IEnumerable<(BlockEntry Left, BlockEntry Right)> Across(BlockEntry entry)
    {
        if (!IsCrowd)
        {
            return [];
        }

        if (_entries.Count == Few + 1)
        {
            return _entries.SelectMany((left, i) => _entries.Skip(i + 1).Select(right => (left, right)));
        }

        var place = PlaceOf(entry);
        var rights = Side(place, 1).ToList();
        return Side(place, -1).SelectMany(left => rights.Select(right => (left, right)));
    }

    /// <summary>False when one of them is not there any more.</summary>
    public bool AreNeighbours(BlockEntry one, BlockEntry other)
    {
        var (left, right) = (PlaceOf(one), PlaceOf(other));
        (left, right) = left < right ? (left, right) : (right, left);
        if (left < 0 || !IsCrowd)
        {
            return left >= 0;
        }

        if (right - left <= Reach || one.Name != other.Name)
        {
            return right - left <= Reach;
        }

        var between = 0;
        for (var i = left + 1; i < right && between < Reach; i++)
        {
            between += _entries[i].Name == one.Name ? 1 : 0;
        }

        return between < Reach;
    }

    /// <summary>Where an entry stands; -1 when it is not there any more.</summary>
    private int PlaceOf(BlockEntry entry)
    {
        var place = PlaceFor(entry);
        return place < _entries.Count && _entries[place] == entry ? place : -1;
    }

    /// <summary>Behind those whose first members are earlier.</summary>
    private int PlaceFor(BlockEntry entry)
    {
        var (begin, end) = (0, _entries.Count);
        while (begin < end)
        {
            var middle = (begin + end) / 2;
            (begin, end) = _entries[middle].First.CompareTo(entry.First) < 0 ? (middle + 1, end) : (begin, middle);
        }

        return begin;
    }

    /// <summary>The neighbours to one side, nearest first.</summary>
    private IEnumerable<BlockEntry> Side(int place, int step)
    {
        var all = !IsCrowd;
        var name = _entries[place].Name;
        var alike = 0;
        for (var i = place + step; i >= 0 && i < _entries.Count && (alike < Reach || Math.Abs(i - place) <= Reach || all); i += step)
        {
            var isAlike = _entries[i].Name == name && alike++ < Reach;
            if (all || isAlike || Math.Abs(i - place) <= Reach)
            {
                yield return _entries[i];
            }
        }
    }
}
