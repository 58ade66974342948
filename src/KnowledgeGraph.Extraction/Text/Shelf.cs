using System.Numerics;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>Things of one type that <see cref="Scratch"/> lends.</summary>
internal abstract class Shelf
{
    /// <summary>What a text of unusual size has grown, or needed in unusual number, is not kept: it would cost memory and every later article's time.</summary>
    public const int MostKept = 1 << 11;

    /// <summary>Takes back all that was lent.</summary>
    public abstract void Clear();
}

/// <summary>Objects, made fit for the next when they come back.</summary>
internal abstract class ObjectShelf<T> : Shelf
    where T : class, new()
{
    private readonly List<T> _all = [];
    private int _lent;

    public T Lend()
    {
        if (_lent == _all.Count)
        {
            _all.Add(new T());
        }

        return _all[_lent++];
    }

    public override void Clear()
    {
        for (var k = 0; k < _lent; k++)
        {
            _all[k] = Fresh(_all[k]);
        }

        _lent = 0;
        if (_all.Count > MostKept)
        {
            _all.RemoveRange(MostKept, _all.Count - MostKept);
        }
    }

    /// <summary>The thing as it may be lent again, or another in its place.</summary>
    protected abstract T Fresh(T used);
}

/// <summary>Collections, emptied when they come back.</summary>
internal sealed class CollectionShelf<T>(Action<T> empty, Func<T, int> capacity) : ObjectShelf<T>
    where T : class, new()
{
    protected override T Fresh(T used)
    {
        if (capacity(used) > MostKept)
        {
            return new T();
        }

        empty(used);
        return used;
    }
}

/// <summary>Things of which an article has many, reset when they come back.</summary>
internal sealed class ThingShelf<T> : ObjectShelf<T>
    where T : class, IReusable, new()
{
    protected override T Fresh(T used)
    {
        used.Reset();
        return used;
    }
}

/// <summary>Arrays, default in all their elements.</summary>
internal sealed class ArrayShelf<T> : Shelf
{
    private const int LongestKept = 1 << 17;

    private readonly List<(T[] Array, int Lent)> _all = [];
    private int _lent;

    /// <summary>An array of at least that length; what lies behind it is read, but never written.</summary>
    public T[] Lend(int length)
    {
        if (_lent == _all.Count)
        {
            _all.Add(([], 0));
        }

        var array = _all[_lent].Array;
        if (array.Length < length)
        {
            array = new T[BitOperations.RoundUpToPowerOf2((uint)Math.Max(length, 16))];
        }

        _all[_lent++] = (array, length);
        return array;
    }

    public override void Clear()
    {
        for (var k = 0; k < _lent; k++)
        {
            var (array, lent) = _all[k];
            if (array.Length > LongestKept)
            {
                _all[k] = ([], 0);
            }
            else
            {
                Array.Clear(array, 0, lent);
            }
        }

        _lent = 0;
    }
}
