namespace KnowledgeGraph.Resolution;

/// <summary>How the names agree and how much the words that they share say.</summary>
internal sealed class InstitutionNameFeature(Weights.Section weights) : IFeature<InstitutionSubject>
{
    private readonly int _most = weights["name-most"];
    private readonly int _long = weights["name-three-words"];
    private readonly int _core = weights["name-core"];
    private readonly int _body = weights["name-body"];
    private readonly int _reordered = weights["university-reordered"];
    private readonly int _branch = weights["branch-in-one"];
    private readonly int[] _acronym = [weights["acronym-2"], weights["acronym-2"], weights["acronym-2"], weights["acronym-3"], weights["acronym-4"], weights["acronym-5"]];
    private readonly int _unknown = weights["acronym-unknown"];
    private readonly int _initials = weights["acronym-initials"];
    private readonly int _sharedAcronym = weights["acronym-too"];

    public void Weigh(InstitutionSubject left, InstitutionSubject right, Findings findings)
    {
        var (agreement, l, r) = InstitutionMatcher.Best(left, right);
        switch (agreement)
        {
            case InstitutionAgreement.Body:
                findings.Add("name", _body, $"\"{l.Text}\" and \"{r.Text}\" are one body of the world's states");
                return;
            case InstitutionAgreement.Acronym:
                var acronym = left.Acronyms.First(right.Acronyms.Contains);
                findings.Add("acronym", _acronym[Math.Min(acronym.Length, 5)], $"both are \"{acronym}\"");
                return;
            case InstitutionAgreement.Initials:
                findings.Add("acronym", _initials, $"one is the initials of the other");
                return;
            case InstitutionAgreement.Unknown:
                findings.Add("acronym", _unknown, $"nothing says what the acronym stands for");
                return;
        }

        findings.Add("name", Math.Min(l.Information, _most), $"\"{l.Text}\" and \"{r.Text}\" have the same words");
        if (l.Bag.Length + l.Countries.Length >= 3)
        {
            findings.Add("long name", _long, $"three words and more");
        }

        if (agreement == InstitutionAgreement.Core)
        {
            findings.Add("company words", _core, $"they differ in words that companies add and leave out");
        }

        if (l.Head == HeadClass.University && l.HeadFirst != r.HeadFirst && !l.Text.Contains("Universiti ", StringComparison.Ordinal) && !r.Text.Contains("Universiti ", StringComparison.Ordinal))
        {
            findings.Add("word order", _reordered, $"\"University of X\" and \"X University\" may be two");
        }

        if ((l.Branch is null) != (r.Branch is null))
        {
            findings.Add("branch", _branch, $"only one names the branch \"{l.Branch ?? r.Branch}\"");
        }

        if (Words.Shared(left.Acronyms, right.Acronyms) > 0)
        {
            findings.Add("acronym", _sharedAcronym, $"the acronyms agree");
        }
    }
}
