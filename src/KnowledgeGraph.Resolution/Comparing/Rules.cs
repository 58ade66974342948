using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>How one kind of entity is read, blocked and compared. The kinds differ only in what they plug in here.</summary>
internal abstract class Rules
{
    /// <summary>What the key of an external id begins with.</summary>
    public const string ExternalId = "x:";

    public abstract EntityKind Kind { get; }

    /// <summary>A pair scoring this or more may be merged.</summary>
    public required int MergeAt { get; init; }

    /// <summary>Two clusters are merged only when their members' mean score across is at least this.</summary>
    public required int MeanFloor { get; init; }

    public abstract Subject Read(Profile profile);

    /// <param name="keys">Takes the keys, some perhaps twice.</param>
    public abstract void Keys(Subject subject, List<string> keys);

    /// <summary>What forbids that the two are one; null when nothing does.</summary>
    public abstract string? Veto(Subject left, Subject right);

    /// <summary>Adds up the features; call it only for a pair that no veto forbids.</summary>
    public abstract void Weigh(Subject left, Subject right, Findings findings);

    /// <summary>
    /// Two of the subject's names who have no more in common than what a key that holds the mark says, for each mark; the empty mark is in
    /// all keys. Who they are otherwise must be as unlike as may be.
    /// </summary>
    /// <param name="inContext">Their articles speak of the same countries, and both have institutions if the subject has.</param>
    public abstract IEnumerable<Strangers> Strangers(Subject subject, bool inContext);

    /// <summary>Whether nothing forbids that the two are one, and their score is enough.</summary>
    public bool IsEnough(Subject left, Subject right)
    {
        if (Veto(left, right) is not null)
        {
            return false;
        }

        var findings = new Findings(explains: false);
        Weigh(left, right, findings);
        return findings.Score >= MergeAt;
    }

    /// <summary>Whether two memberships of one article may be one at all; the extractor keeps apart what it could tell apart.</summary>
    public virtual bool AllowsOneArticle(Subject left, Subject right) => false;
}

internal sealed class Rules<T>(
    EntityKind kind,
    Func<Profile, T> read,
    Action<T, List<string>> keys,
    IReadOnlyList<IVeto<T>> vetoes,
    IReadOnlyList<IFeature<T>> features,
    Func<T, bool, IEnumerable<(string Mark, Profile Left, Profile Right)>> strangers,
    Func<T, T, bool>? oneArticle = null) : Rules
    where T : Subject
{
    public override EntityKind Kind => kind;

    public override Subject Read(Profile profile) => read(profile);

    public override void Keys(Subject subject, List<string> keys1)
    {
        foreach (var id in subject.Profile.ExternalIds)
        {
            keys1.Add(ExternalId + id);
        }

        keys((T)subject, keys1);
    }

    public override string? Veto(Subject left, Subject right)
    {
        foreach (var veto in vetoes)
        {
            if (veto.Forbids((T)left, (T)right))
            {
                return veto.Name;
            }
        }

        return null;
    }

    public override void Weigh(Subject left, Subject right, Findings findings)
    {
        foreach (var feature in features)
        {
            feature.Weigh((T)left, (T)right, findings);
        }
    }

    public override IEnumerable<Strangers> Strangers(Subject subject, bool inContext) =>
        strangers((T)subject, inContext).Select(pair => new Strangers(pair.Mark, subject.With(pair.Left), subject.With(pair.Right)));

    public override bool AllowsOneArticle(Subject left, Subject right) => oneArticle?.Invoke((T)left, (T)right) ?? false;
}
