using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>
/// Which house a post is of that names none ("the Rector, NAME"): each house of the article is weighed by what the text makes of it, and the heaviest is it when it
/// leaves the next behind. Weights are small integers; the facts that the other rules have added must stand.
/// </summary>
internal sealed class Homes
{
    /// <summary>How many sentences back "the dean" may look for the faculty.</summary>
    private const int MaxNear = 3;

    private const int MaxHouses = 128;

    /// <summary>The first sentence of a lead has so many tokens.</summary>
    private const int LeastLead = 9;

    /// <summary>The least weight of a house that is taken, and how far it must be before the next.</summary>
    private const int Least = 4;
    private const int Lead = 2;

    // Numbers as in the lexicons: HomePost's sorts and HouseKind's kinds.
    private const int OfLearning = 1;
    private const int OfFaculty = 4;
    private const int OfCentre = 5;
    public const int OnlyElected = 6;
    private const int OfHospital = 7;
    public const int OfAny = 8;
    private const int Ballot = 9;

    private readonly Reading _r;
    private readonly List<(Entity House, int Kind, int Weight)> _houses;
    private readonly HashSet<(Entity House, int Family, bool IsHead)> _held;
    private readonly HashSet<(Entity House, int Family)> _systems;
    private readonly Entity? _visited;
    private readonly Entity? _visitor;

    public Homes(Reading r)
    {
        _r = r;
        _houses = r.Article.Scratch.List<(Entity House, int Kind, int Weight)>();
        _held = r.Article.Scratch.Set<(Entity House, int Family, bool IsHead)>();
        _systems = r.Article.Scratch.Set<(Entity House, int Family)>();
        _visited = Visited();
        _visitor = _visited is null ? null : Visitor();
        var lead = LastOfLead();
        var organizers = r.Article.Scratch.Set<Entity>();
        foreach (var fact in r.Facts)
        {
            if (fact.Relation == Relation.Organized && fact.Object.Entity == r.Events.Main?.Entity)
            {
                organizers.Add(fact.Subject.Entity!);
            }
            else if (fact.Relation == Relation.AffiliatedWith && !fact.Former && fact.Title is { } title && r.Spans.At(title.First) is { Kind: SpanKind.Role } role && Family(role) is var family and > 0)
            {
                _held.Add((fact.Object.Entity!, family, IsHead(role)));
                _systems.Add((fact.Object.Entity!, family));
            }
        }

        foreach (var entity in r.Names.Entities)
        {
            if (entity.Kind == EntityKind.Institution && _houses.Count < MaxHouses && !IsMeetingPlace(entity))
            {
                _houses.Add((entity, r.Names.Kind(entity.Name), Weight(entity, lead, organizers.Contains(entity))));
            }
        }
    }

    /// <summary>The first mention of the house that the post is of, or null when the text leaves it open.</summary>
    /// <param name="sort">Which houses have such a post, as in the lexicon.</param>
    /// <param name="elected">Whether somebody comes to the post, so that another may still hold it.</param>
    /// <param name="hosts">Whether the sentence has the person receive guests.</param>
    public Span? Of(SentenceView view, Post post, int sort, bool elected, bool hosts)
    {
        if (sort == Ballot && !elected || sort == OnlyElected && post.Former && !elected)
        {
            return null; // "the late President NAME": of a country as likely
        }

        var more = sort is OfAny || sort == OnlyElected && !hosts && !elected ? 2 : 0;
        return Heaviest(view, (post.First, post.Role.End), sort, Family(post.Role), IsHead(post.Role) && !elected, hosts, Least + more);
    }

    /// <summary>The same for a post in the plural, which several hold.</summary>
    public Span? Of(SentenceView view, (int First, int End) posts, int sort) => Heaviest(view, posts, sort, 0, false, false, Least);

    private Span? Heaviest(SentenceView view, (int First, int End) post, int sort, int family, bool isOne, bool hosts, int least)
    {
        var near = sort is OfFaculty or OfCentre or OfHospital ? Near(view, post.First, sort) : null;
        var guest = !hosts && _visitor is not null && _r.Article.Contains(post.End, view.Sentence.End, W.Delegation) && view.Has(Label.RolePlural); // "were members of the delegation"
        Entity? best = null;
        var (most, next) = (0, 0);
        foreach (var (house, kind, weight) in _houses)
        {
            var fits = Fits(sort, kind);
            fits = fits == 0 && kind < 0 && family > 0 && sort is OfLearning or 3 && LeadsSo(house) ? 2 : fits; // "UTAR", of which only letters are known, but whose president is named
            if (fits == 0 || sort != OfAny && IsOfAlumni(house))
            {
                continue;
            }

            var sum = weight + fits;
            sum += house == near ? 6 : 0;
            sum += house == _visited ? hosts ? 5 : 2 : 0;
            sum += house == _visitor && guest ? 6 : 0;
            sum += !_held.Contains((house, family, true)) || family == 0 ? 0 : isOne ? -6 : 3;
            sum -= IsOtherSystem(house, family) ? 3 : 0;
            if (sum > most)
            {
                (best, next, most) = (house, most, sum);
            }
            else
            {
                next = Math.Max(next, sum);
            }
        }

        return best is not null && most >= least && most - next >= Lead ? best.Mentions[0] : null;
    }

    // How much the article is about a house, whatever the post.
    private static int Weight(Entity entity, int lead, bool organizes)
    {
        var weight = entity.Mentions.Count switch { >= 5 => 3, >= 3 => 2, 2 => 1, _ => 0 };
        weight += IsIn(entity, lead) ? 3 : 0;
        weight += organizes ? 2 : 0;
        return weight - (IsPart(entity) ? 2 : 0);
    }

    private static bool IsPart(Entity entity)
    {
        foreach (var mention in entity.Mentions)
        {
            if (mention.Parent is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfAlumni(Entity house)
    {
        for (var i = house.Name.First; i < house.Name.End; i++)
        {
            if (_r.Article.Span(i).StartsWith("Alumni", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // What the post is called by its last word: a pro-rector's house has a rector.
    private int Family(Span role)
    {
        var head = _r.Article.Span(role.Head);
        return head switch
        {
            _ when head.EndsWith("director", StringComparison.OrdinalIgnoreCase) => 1,
            _ when head.EndsWith("rector", StringComparison.OrdinalIgnoreCase) => 2,
            _ when head.EndsWith("chancellor", StringComparison.OrdinalIgnoreCase) => 3,
            _ when head.EndsWith("president", StringComparison.OrdinalIgnoreCase) => 4,
            _ when head.StartsWith("chair", StringComparison.OrdinalIgnoreCase) => 5,
            _ when head.EndsWith("dean", StringComparison.OrdinalIgnoreCase) => 6,
            _ when head.EndsWith("principal", StringComparison.OrdinalIgnoreCase) => 7,
            _ => 0,
        };
    }

    // A house is led by rectors, chancellors or presidents: where it is known which, others are not of it.
    private bool IsOtherSystem(Entity house, int family)
    {
        var other = false;
        for (var k = 2; k <= 4 && family is >= 2 and <= 4; k++)
        {
            other |= k != family && _systems.Contains((house, k));
        }

        return other && !_systems.Contains((house, family));
    }

    private bool LeadsSo(Entity house) => _systems.Contains((house, 2)) || _systems.Contains((house, 3)) || _systems.Contains((house, 4));

    // "Rector", "Vice-Chancellor", but no deputy
    private bool IsHead(Span role)
    {
        var a = _r.Article;
        return role.Head == role.First && !a.Is(role.Head, Shape.Hyphen)
            || a.Span(role.Head).EndsWith("chancellor", StringComparison.OrdinalIgnoreCase) && a.Span(role.First).StartsWith("vice", StringComparison.OrdinalIgnoreCase) && role.Head - role.First < 2;
    }

    // The house of that sort named last, not far before.
    private Entity? Near(SentenceView view, int before, int sort)
    {
        for (var k = view.Index; k >= 0 && k >= view.Index - MaxNear; k--)
        {
            var houses = _r.Views[k].Institutions;
            for (var j = houses.Count - 1; j >= 0; j--)
            {
                if (houses[j].End <= before && houses[j].Entity is { } entity && Fits(sort, _r.Names.Kind(entity.Name)) > 1)
                {
                    return entity;
                }
            }
        }

        return null;
    }

    // The house that is visited on the visit that the article reports: those who receive there are of it.
    private Entity? Visited()
    {
        if (_r.Events.Main is not { Kind: (int)EventKind.Visit } visit)
        {
            return null;
        }

        foreach (var mention in visit.Mentions)
        {
            for (var i = mention.Span.End - 1; i > mention.Span.Head; i--)
            {
                if (_r.Spans.At(i) is { Kind: SpanKind.Institution } house)
                {
                    return house.Entity;
                }
            }
        }

        return null;
    }

    // "a delegation from HOUSE"
    private Entity? Visitor()
    {
        foreach (var view in _r.Views)
        {
            foreach (var house in view.Institutions)
            {
                if (house.Entity is { } entity && entity != _visited && PostRules.SendsParty(_r.Article, house))
                {
                    return entity;
                }
            }
        }

        return null;
    }

    // "held at the Exchange Club": where the house of another met
    private bool IsMeetingPlace(Entity entity)
    {
        var a = _r.Article;
        var i = entity.Mentions[0].First - 1;
        i = a.Is(i, W.The) ? i - 1 : i;
        return (a.HasOwn(entity.Name.Head, Label.Venue) || entity.Mentions.Count == 1) && (a.Is(i, W.At) || a.Is(i, W.In));
    }

    // The last sentence of the lead: headings and the first of the body.
    private int LastOfLead()
    {
        foreach (var view in _r.Views)
        {
            if (view.Sentence.Zone == Zone.Body && view.Sentence.End - view.Sentence.First >= LeastLead)
            {
                return view.Index; // a dateline alone is none
            }
        }

        return 0;
    }

    private static bool IsIn(Entity entity, int lead)
    {
        foreach (var mention in entity.Mentions)
        {
            if (mention.Sentence >= 0 && mention.Sentence <= lead)
            {
                return true;
            }
        }

        return false;
    }

    // How well a kind of house fits a sort of post: 0 not at all, 1 at need, 2 well, 4 best.
    private static int Fits(int sort, int kind) => sort switch
    {
        OfLearning => kind switch { 1 => 4, 3 or 5 => 2, 2 => 1, _ => 0 },
        2 => IsSociety(kind) ? 2 : 0,
        OnlyElected or Ballot => IsSociety(kind) ? 2 : kind is >= 1 and <= 6 or 25 ? 1 : 0,
        3 => kind is 1 or 3 or 5 || IsSociety(kind) ? 2 : kind is 2 or 4 or 25 ? 1 : 0,
        OfFaculty => kind switch { 4 or 27 => 2, 1 or 2 or 3 or 5 => 1, _ => 0 },
        OfCentre => kind is >= 2 and <= 5 or 25 ? 2 : 0,
        OfHospital => kind is 24 ? 2 : 0,
        _ => 1,
    };

    private static bool IsSociety(int kind) => kind is (>= 7 and <= 12) or 14 or 20 or 28 or (>= 30 and <= 32) or 34 or 35 or 38 or 46;
}
