using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>A profile made ready to be compared: its names parsed, its attributes in the form that features read.</summary>
internal abstract class Subject(Profile profile)
{
    public Profile Profile { get; } = profile;

    /// <summary>Equal for two subjects that no veto can tell apart (articles and judgements aside).</summary>
    public abstract string VetoKey { get; }

    /// <summary>Equal for two subjects of one <see cref="VetoKey"/> of whom what differs besides what a key can share speaks little against their being one.</summary>
    public virtual int BondMark => 0;

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
