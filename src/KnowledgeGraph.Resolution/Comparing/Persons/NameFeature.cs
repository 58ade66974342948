namespace KnowledgeGraph.Resolution;

/// <summary>How well the names agree and how rare what they share is.</summary>
internal sealed class NameFeature(Weights.Section weights) : IFeature<PersonSubject>
{
    private readonly int _most = weights["name-most"];
    private readonly int _rare = weights["name-rare-from"];
    private readonly int _common = weights["name-common-to"];
    private readonly int _reordered = weights["name-reordered"];
    private readonly int _respelled = weights["name-respelled"];
    private readonly int _shorter = weights["name-shorter"];
    private readonly int _initials = weights["name-initials"];
    private readonly int _near = weights["name-near"];
    private readonly int _single = weights["name-single"];

    public void Weigh(PersonSubject left, PersonSubject right, Findings findings)
    {
        var (match, l, r) = NameMatcher.Best(left, right);
        var information = Math.Min(match.Information, _most);
        var rarity = information >= _rare ? "a rare name" : information <= _common ? "a very common name" : "a name that several bear";
        findings.Add("name", information, $"\"{l.Text}\" and \"{r.Text}\": {rarity}");
        switch (match.Agreement)
        {
            case NameAgreement.Shorter:
                findings.Add("name form", _shorter, $"one is the shorter form of the other");
                break;
            case NameAgreement.Initials:
                findings.Add("name form", _initials, $"one has initials only");
                break;
            case NameAgreement.Near:
                findings.Add("name form", _near, $"one letter apart");
                break;
            case NameAgreement.Single:
                findings.Add("name form", _single, $"a single word is all they share");
                break;
        }

        if (match.Reordered)
        {
            findings.Add("name order", _reordered, $"the same words in another order");
        }

        if (match.Respelled > 0)
        {
            findings.Add("spelling", _respelled * match.Respelled, $"two spellings of one name");
        }
    }
}
