using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>A profile made ready to be compared: its names parsed, its attributes in the form that features read.</summary>
internal abstract class Subject(Profile profile)
{
    private string? _vetoKey;
    private string? _evidenceKey;
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

    /// <summary>Equal for two subjects with the same evidence throughout: they score alike against anyone.</summary>
    public string EvidenceKey => _evidenceKey ??= MakeEvidenceKey();

    protected abstract string MakeVetoKey();

    protected virtual string MakeEvidenceKey() =>
        $"{VetoKey}\n{string.Join(',', Profile.Institutions)}\n{string.Join(',', Profile.Events)}\n{string.Join('|', Profile.Titles)}\n{string.Join(',', Profile.ContextCountries)}\n{string.Join(',', Profile.ContextOrganizers)}\n{Profile.Published}\n{Profile.Credit}";
}
