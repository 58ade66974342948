using System.Runtime.InteropServices;

namespace KnowledgeGraph.Resolution;

/// <summary>Numbers the name classes of a set, and knows which of them a veto keeps apart.</summary>
internal sealed class NameClasses(Rules rules)
{
    private readonly Dictionary<ClassKey, NameClass> _classes = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Subject> _examples = [];
    private readonly Dictionary<(int Less, int More), bool> _forbidden = [];

    public NameClass Of(Subject subject) => Of(subject, new ClassKey(Number(subject), subject.BondMark, null, false), inContext: false);

    /// <summary>The class of those of whom the context, too, is the same: their articles speak of the same countries, and all have institutions or none.</summary>
    /// <param name="name">That of <see cref="Of(Subject)"/>.</param>
    public NameClass InContext(Subject subject, NameClass name) =>
        Of(subject, new ClassKey(name.Number, subject.BondMark, string.Join(',', subject.Profile.ContextCountries), subject.Profile.Institutions.IsEmpty), inContext: true);

    /// <summary>Whether a veto stands between two classes, by their numbers.</summary>
    public bool Forbidden(int left, int right)
    {
        var (less, more) = (Math.Min(left, right), Math.Max(left, right));
        ref var forbidden = ref CollectionsMarshal.GetValueRefOrAddDefault(_forbidden, (less, more), out var exists);
        return exists ? forbidden : forbidden = rules.Veto(_examples[less], _examples[more]) is not null;
    }

    private NameClass Of(Subject subject, in ClassKey key, bool inContext)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_classes, key, out var exists);
        return exists ? known! : known = new NameClass(key.Number, inContext, rules, rules.Strangers(subject, inContext));
    }

    private int Number(Subject subject)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, subject.VetoKey, out var exists);
        if (!exists)
        {
            number = _examples.Count;
            _examples.Add(subject);
        }

        return number;
    }

    /// <param name="Countries">Those that the article speaks of; null where the context is not looked at.</param>
    private readonly record struct ClassKey(int Number, int BondMark, string? Countries, bool IsWithoutInstitutions);
}
