namespace KnowledgeGraph.Resolution;

/// <summary>
/// Blocking keys of an institution: its words alone when they say enough, else its words with a country (known, or what the article
/// speaks of), its whole, its acronym or an organizer of its article; an acronym only with a country or a whole. A state's body never
/// has its words alone for a key.
/// </summary>
internal sealed class InstitutionKeys(Weights.Section weights)
{
    private readonly int _alone = weights["merge-at"] - weights["prior"] - weights["name-three-words"];

    public void Add(InstitutionSubject subject, List<string> keys)
    {
        var countries = subject.Countries.IsEmpty ? subject.Profile.ContextCountries : subject.Countries;
        foreach (var acronym in subject.Acronyms)
        {
            AddEach(keys, "a:" + acronym, countries);
        }

        foreach (var parent in subject.Profile.Institutions)
        {
            keys.AddRange(subject.Acronyms.Concat(subject.Names.Select(n => n.Initials)).Select(a => $"a:{a}|p:{parent}"));
        }

        foreach (var name in subject.Names.Where(n => !n.IsAcronym || n.Body is not null))
        {
            Name(subject, name, countries, keys);
        }
    }

    private void Name(InstitutionSubject subject, InstitutionName name, IReadOnlyList<string> countries, List<string> keys)
    {
        if (name.Body is not null)
        {
            keys.Add("w:" + name.Body);
            return;
        }

        var key = "n:" + (name.Head is HeadClass.Company or HeadClass.None ? name.Core : name.Key);
        foreach (var parent in subject.Parents)
        {
            keys.Add($"{key}|p:{parent.Acronym ?? parent.Initials}");
            keys.Add($"{key}|p:{parent.Initials}");
        }

        foreach (var parent in subject.Profile.Institutions)
        {
            keys.Add($"{key}|p:{parent}");
        }

        if (name.Information >= _alone && !subject.IsGovernment)
        {
            keys.Add(key);
        }
        else if (name.Key.Length > 0)
        {
            AddEach(keys, key, countries);
            keys.AddRange(subject.Acronyms.Select(a => $"{key}|a:{a}"));
            keys.AddRange(subject.Profile.ContextOrganizers.Select(o => $"{key}|o:{o}"));
        }
    }

    private static void AddEach(List<string> keys, string key, IReadOnlyList<string> countries)
    {
        foreach (var country in countries)
        {
            keys.Add($"{key}|c:{country}");
        }
    }
}
