namespace KnowledgeGraph.Extraction.Text;

/// <summary>
/// Lends the collections that the stages fill while one article is read, and the things that they fill them with, and takes them back for the next: an article needs dozens, and
/// to make and grow them anew costs much of what reading it costs. Nothing lent is used after <see cref="Clear"/>. Serves one thread at a time.
/// </summary>
internal sealed class Scratch
{
    private readonly Dictionary<Type, Shelf> _shelves = [];

    public List<T> List<T>() => On<List<T>>(static () => new CollectionShelf<List<T>>(static list => list.Clear(), static list => list.Capacity)).Lend();

    public HashSet<T> Set<T>() => On<HashSet<T>>(static () => new CollectionShelf<HashSet<T>>(static set => set.Clear(), static set => set.EnsureCapacity(0))).Lend();

    public Dictionary<TKey, TValue> Dictionary<TKey, TValue>()
        where TKey : notnull => On<Dictionary<TKey, TValue>>(static () => new CollectionShelf<Dictionary<TKey, TValue>>(static map => map.Clear(), static map => map.EnsureCapacity(0))).Lend();

    /// <summary>An array of at least that length, all of it default.</summary>
    public T[] Array<T>(int length)
    {
        if (!_shelves.TryGetValue(typeof(T[]), out var shelf))
        {
            _shelves.Add(typeof(T[]), shelf = new ArrayShelf<T>());
        }

        return ((ArrayShelf<T>)shelf).Lend(length);
    }

    /// <summary>One as new.</summary>
    public T Thing<T>()
        where T : class, IReusable, new()
    {
        if (!_shelves.TryGetValue(typeof(ThingShelf<T>), out var shelf))
        {
            _shelves.Add(typeof(ThingShelf<T>), shelf = new ThingShelf<T>());
        }

        return ((ThingShelf<T>)shelf).Lend();
    }

    /// <summary>Empties a thing's own list, and gives back what an unusual text has grown it to.</summary>
    public static void Empty<T>(List<T> list)
    {
        list.Clear();
        if (list.Capacity > Shelf.MostKept)
        {
            list.Capacity = 0;
        }
    }

    /// <summary>Empties all that was lent and takes it back.</summary>
    public void Clear()
    {
        foreach (var shelf in _shelves.Values)
        {
            shelf.Clear();
        }
    }

    private CollectionShelf<T> On<T>(Func<CollectionShelf<T>> make)
        where T : class, new()
    {
        if (!_shelves.TryGetValue(typeof(T), out var shelf))
        {
            _shelves.Add(typeof(T), shelf = make());
        }

        return (CollectionShelf<T>)shelf;
    }
}
