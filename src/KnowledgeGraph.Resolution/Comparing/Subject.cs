using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>A profile made ready to be compared: its names parsed, its attributes in the form that features read.</summary>
internal abstract class Subject(Profile profile)
{
    private string? _vetoKey;
    private string? _bondKey;
    private string? _contextKey;
    private Tuple<Subject, Member>? _joined; // one reference, for several threads may decide about one subject

    public Profile Profile { get; } = profile;

    /// <summary>How it was last joined, and to whom: the reasons are a function of the two, and mostly they stay together.</summary>
    public (Subject To, Member Member)? Joined
    {
        get => _joined is { } joined ? (joined.Item1, joined.Item2) : null;
        set => _joined = value is { } joined ? Tuple.Create(joined.To, joined.Member) : null;
    }

    /// <summary>Equal for two subjects that no veto can tell apart (articles and judgements aside).</summary>
    public string VetoKey => _vetoKey ??= MakeVetoKey();

    /// <summary>Equal for two subjects of one <see cref="VetoKey"/> of whom what differs besides what a key can share speaks little against their being one.</summary>
    public string BondKey => _bondKey ??= MakeBondKey();

    /// <summary>Equal for two subjects of one <see cref="BondKey"/> whose articles speak of the same countries, and who both have institutions or none.</summary>
    public string ContextKey => _contextKey ??= $"{BondKey}\n{string.Join(',', Profile.ContextCountries)}\n{Profile.Institutions.IsEmpty}";

    protected abstract string MakeVetoKey();

    protected virtual string MakeBondKey() => VetoKey;

    /// <summary>Whether the profiles give the same evidence, names aside.</summary>
    public bool HasEvidenceOf(Subject other)
    {
        var (l, r) = (Profile, other.Profile);
        return Same(l.Institutions, r.Institutions) && Same(l.Events, r.Events) && Same(l.Titles, r.Titles)
            && Same(l.ContextCountries, r.ContextCountries) && Same(l.ContextOrganizers, r.ContextOrganizers)
            && l.Published == r.Published && l.Credit == r.Credit && l.EventKind == r.EventKind && l.Place == r.Place;
    }

    /// <summary>The same names with another profile.</summary>
    public abstract Subject With(Profile profile);

    private static bool Same<T>(ImmutableArray<T> left, ImmutableArray<T> right)
        where T : IEquatable<T> => left.AsSpan().SequenceEqual(right.AsSpan());
}
