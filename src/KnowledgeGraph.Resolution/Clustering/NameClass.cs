namespace KnowledgeGraph.Resolution;

/// <summary>
/// Subjects that no veto tells apart, and whose names say the same: two of them that share a key are one for sure when even strangers
/// who share no more than that would score enough.
/// </summary>
/// <param name="number">Equal for classes that no veto tells apart.</param>
/// <param name="inContext">The class is one of context.</param>
/// <param name="strangers">Two of the class who have nothing in common but what a key that holds the mark says.</param>
internal sealed class NameClass(int number, bool inContext, Rules rules, IEnumerable<Strangers> strangers)
{
    /// <summary>Those to whom an import gives one id: they are one whatever their names are.</summary>
    public static readonly NameClass ById = new(-1, false, null!, []);

    private readonly Lazy<string[]> _sure = new(
        () => [.. strangers.Where(pair => rules.IsEnough(pair.Left, pair.Right)).Select(pair => pair.Mark)],
        isThreadSafe: false);

    public int Number => number;

    /// <summary>At what level two of the class who share the key are one, whatever else is known of them; null when they may be two.</summary>
    public BondLevel? Level(string key)
    {
        if (this == ById)
        {
            return key.StartsWith(Rules.ExternalId, StringComparison.Ordinal) ? BondLevel.Mark : null;
        }

        BondLevel? level = null;
        foreach (var mark in _sure.Value)
        {
            if (mark.Length == 0)
            {
                level ??= inContext ? BondLevel.Context : BondLevel.Name;
            }
            else if (key.Contains(mark, StringComparison.Ordinal))
            {
                return BondLevel.Mark;
            }
        }

        return level;
    }
}
