using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>Weak surroundings: the countries that the articles speak of, gender, years between, bylines.</summary>
internal sealed class ContextFeature(Weights.Section weights) : IFeature<PersonSubject>
{
    private readonly int _same = weights["country"];
    private readonly int _other = weights["country-none"];
    private readonly int _gender = weights["gender"];
    private readonly int _apart = weights["decades-apart"];
    private readonly int _credit = weights["credit-only"];
    private readonly int _oneArticle = weights["credit-in-one-article"];

    public void Weigh(PersonSubject left, PersonSubject right, Findings findings)
    {
        var (l, r) = (left.Profile, right.Profile);
        if (!l.ContextCountries.IsEmpty && !r.ContextCountries.IsEmpty)
        {
            if (Words.Shared(l.ContextCountries, r.ContextCountries) > 0)
            {
                findings.Add("country", _same, $"both articles speak of the same country");
            }
            else
            {
                findings.Add("country", _other, $"the articles speak of different countries");
            }
        }

        if (left.Gender != Gender.Unknown && left.Gender == right.Gender)
        {
            findings.Add("gender", _gender, $"the honorifics agree");
        }

        if (l.Published is { } a && r.Published is { } b && Math.Abs(a.Year - b.Year) >= 20)
        {
            findings.Add("years between", _apart, $"{a.Year} and {b.Year}");
        }

        if (l.Credit != r.Credit)
        {
            if (l.Article == r.Article)
            {
                findings.Add("credit", _oneArticle, $"one article names them as a participant and in its credits");
            }
            else
            {
                findings.Add("credit", _credit, $"one is named in the credits only");
            }
        }
    }
}
