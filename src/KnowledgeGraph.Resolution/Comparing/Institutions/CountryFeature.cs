namespace KnowledgeGraph.Resolution;

/// <summary>
/// Country: stated or in the name it is nearly who a state's body is; when it is not, what the article speaks of most is a cue; with
/// no cue at all two ministries of one name stay two.
/// </summary>
internal sealed class CountryFeature(Weights.Section weights) : IFeature<InstitutionSubject>
{
    private readonly int _sameState = weights["country-state"];
    private readonly int _same = weights["country"];
    private readonly int _cueState = weights["country-cue-state"];
    private readonly int _cue = weights["country-cue"];
    private readonly int _someState = weights["country-some-cue-state"];
    private readonly int _noneState = weights["country-unknown-state"];
    private readonly int _none = weights["country-unknown"];
    private readonly int _host = weights["mission-host"];
    private readonly int _hostUnknown = weights["mission-host-unknown"];

    public void Weigh(InstitutionSubject left, InstitutionSubject right, Findings findings)
    {
        if (InstitutionMatcher.Best(left, right) is { Agreement: InstitutionAgreement.Body })
        {
            return;
        }

        var state = left.IsGovernment || right.IsGovernment;
        Country(left, right, state, findings);
        if (left.IsMission)
        {
            Host(left, right, findings);
        }
    }

    private void Country(InstitutionSubject left, InstitutionSubject right, bool state, Findings findings)
    {
        if (!left.Countries.IsEmpty && !right.Countries.IsEmpty)
        {
            findings.Add("country", state ? _sameState : _same, $"both of {left.Countries.First(right.Countries.Contains)}");
            return;
        }

        var (l, r) = (Cue(left), Cue(right));
        if (!l.IsEmpty && !r.IsEmpty && l[0] == r[0])
        {
            findings.Add("country cue", state ? _cueState : _cue, $"both articles speak most of {l[0]}");
        }
        else if (Words.Shared(l, r) > 0)
        {
            findings.Add("country cue", state ? _someState : _cue, $"both articles speak of {l.First(r.Contains)}");
        }
        else if (state || (!l.IsEmpty && !r.IsEmpty))
        {
            findings.Add("country", state ? _noneState : _none, $"nothing says that the countries are one");
        }
    }

    private void Host(InstitutionSubject left, InstitutionSubject right, Findings findings)
    {
        var (l, r) = (left.Names.Select(n => n.Host).FirstOrDefault(h => h is not null), right.Names.Select(n => n.Host).FirstOrDefault(h => h is not null));
        if (l is not null && l == r)
        {
            findings.Add("host", _host, $"both missions in {l}");
        }
        else if (!Hosts(l, left).Intersect(Hosts(r, right)).Any())
        {
            findings.Add("host", _hostUnknown, $"nothing says that the host countries are one");
        }
    }

    private static IEnumerable<string> Hosts(string? host, InstitutionSubject subject) =>
        host is not null ? [host] : subject.Profile.ContextCountries.Except(subject.Countries);

    private static System.Collections.Immutable.ImmutableArray<string> Cue(InstitutionSubject subject) =>
        subject.Countries.IsEmpty ? subject.Profile.ContextCountries : subject.Countries;
}
