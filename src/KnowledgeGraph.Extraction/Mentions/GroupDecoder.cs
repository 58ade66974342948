using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Gives each post of a sentence its person. Posts and persons stand in a row; each post goes to the person on its left, to the one on its
/// right, or to none, and a dynamic programme finds the cheapest whole, so that one list reads one way.
/// </summary>
internal sealed class GroupDecoder(ArticleText a)
{
    private const int Free = 0;
    private const int HasRight = 1;
    private const int Left = 2;
    private const int Right = 3;
    private const int None = 4;
    private const int States = 5;
    private const int Never = 1 << 20;
    private const int Least = 64;

    // Of the sentence being decoded; kept from one to the next.
    private readonly List<(Span? Person, Post? Post, int First, int End)> _row = a.Scratch.List<(Span? Person, Post? Post, int First, int End)>();
    private int[] _cost = [];
    private int[] _from = [];
    private int[] _states = [];

    public void Decode(List<Span> persons, List<Post> posts)
    {
        if (posts.Count == 0 || persons.Count == 0)
        {
            return;
        }

        Fill(persons, posts);
        for (var i = 0; i < _row.Count; i++)
        {
            for (var state = 0; state < States; state++)
            {
                (_cost[(i * States) + state], _from[(i * States) + state]) = Best(i, state);
            }
        }

        Assign();
    }

    private void Fill(List<Span> persons, List<Post> posts)
    {
        _row.Clear();
        foreach (var person in persons)
        {
            _row.Add((person, null, person.First, person.End));
        }

        foreach (var post in posts)
        {
            _row.Add((null, post, post.First, post.End));
        }

        _row.Sort(static (x, y) => x.First != y.First ? x.First.CompareTo(y.First) : (x.Person is null).CompareTo(y.Person is null) * -1);
        if (_states.Length < _row.Count)
        {
            var most = Math.Max(Least, _row.Count * 2);
            _states = a.Scratch.Array<int>(most);
            _cost = a.Scratch.Array<int>(most * States);
            _from = a.Scratch.Array<int>(most * States);
        }
    }

    private (int Cost, int From) Best(int i, int state)
    {
        var isPerson = _row[i].Person is not null;
        if (isPerson != state is Free or HasRight)
        {
            return (Never, 0);
        }

        if (i == 0)
        {
            return (state switch { Free => 0, Right => 0, None => 8, _ => Never }, 0);
        }

        var best = (Cost: Never, From: 0);
        for (var previous = 0; previous < States; previous++)
        {
            var before = _cost[((i - 1) * States) + previous];
            if (before >= Never)
            {
                continue;
            }

            var sum = before + Step(i, previous, state);
            if (sum < best.Cost)
            {
                best = (sum, previous);
            }
        }

        return best;
    }

    private int Step(int i, int previous, int state)
    {
        var bare = previous == Free && state != Left ? BareCost(_row[i - 1].End) : 0;
        var (end, first) = (_row[i - 1].End, _row[i].First);
        switch (state)
        {
            case Free:
                return previous == Right ? Never : bare;
            case HasRight:
                return previous == Right ? RightGap(end, first) + (a.Is(end, W.Comma) && _row[i - 1].Post!.Institutions.Count > 0 && IsOwnHouse(_row[i].End) ? 3 : 0) : Never;
            case Left:
                return LeadsRight(_row[i].Post!) ? Never : previous switch
                {
                    Free => LeftGap(end, first),
                    HasRight => LeftGap(end, first) + (i > 1 && _row[i - 2].Post is { Institutions.Count: 0 } && IsBehindComma(end) ? 0 : 3),
                    Left => ChainGap(end, first) + (a.Is(first - 1, W.The) && a.Is(_row[i].End, W.Comma) && a.Has(_row[i].End + 1, Label.Honorific) ? 4 : 0), // "A, MP, and the Secretary, | Mr B"
                    _ => Never,
                };
            case Right:
                return previous == Right ? ChainGap(end, first) + (IsApposed(i - 1) && a.Is(end, W.Comma) ? 4 : 0) + (a.Is(end, W.Comma) && _row[i - 1].Post!.Institutions.Count > 0 && _row[i].Post!.Institutions.Count == 0 ? 2 : 0) : bare;
            default:
                return previous == Right ? Never : bare + 8;
        }
    }

    // "NAME, currently | chairman of X, and": the post stands behind the comma behind a name
    private bool IsApposed(int i)
    {
        var k = _row[i].First - 1;
        while (a.Is(k, W.A) || a.Is(k, W.An) || a.Is(k, W.The) || a.Is(k, Shape.Lower) && a.HasOwn(k, Label.Becomes | Label.PastRole))
        {
            k--;
        }

        return i > 0 && a.Is(k, W.Comma) && _row[i - 1].Person is { } person && person.End == k;
    }

    // "Academician NAME, | director of X": a title before the name, and the post behind its comma
    private bool IsBehindComma(int end) => a.Is(end, W.Comma);

    // "NAME, Harbour Chamber chairman | NAME": the house stands before the post, and a name or a title right behind it
    private bool LeadsRight(Post post) =>
        post.Institutions.Count > 0 && post.Institutions[0].First < post.Role.First && a.Is(post.First - 1, W.Comma)
        && (a.Is(post.End, Shape.Capital) && !a.Has(post.End, Label.OrgHead | Label.Role | Label.RoleModifier | Label.Topic) || a.Has(post.End, Label.Honorific));

    // Somebody without a post: cheap when the house stands right behind the name.
    private int BareCost(int end) => IsOwnHouse(end) ? 2 : 6;

    private bool IsOwnHouse(int end) => a.Is(end, W.Of) || a.Is(end, W.From) || a.Is(end, W.Open);

    private void Assign()
    {
        var row = _row;
        var ends = _cost.AsSpan((row.Count - 1) * States, States);
        var state = 0;
        for (var s = 1; s < States; s++)
        {
            var penalty = s == Right ? Never : 0;
            if (ends[s] + penalty < ends[state] + (state == Free ? BareCost(row[^1].End) : 0))
            {
                state = s;
            }
        }

        var states = _states;
        for (var i = row.Count - 1; i >= 0; i--)
        {
            states[i] = state;
            state = _from[(i * States) + state];
        }

        Span? last = null;
        for (var i = 0; i < row.Count; i++)
        {
            last = row[i].Person ?? last;
            if (states[i] == Left)
            {
                row[i].Post!.Person = last;
            }
        }

        Span? next = null;
        for (var i = row.Count - 1; i >= 0; i--)
        {
            next = row[i].Person ?? next;
            if (states[i] == Right)
            {
                row[i].Post!.Person = next;
            }
        }
    }

    // person … post
    private int LeftGap(int end, int first)
    {
        if (first < end)
        {
            return Never;
        }

        var comma = false;
        var link = false;
        for (var i = end; i < first; i++)
        {
            if (a.Is(i, W.Comma) || a.Is(i, W.Open) || a.Is(i, W.Dash) || a.Is(i, W.Bar) || a.Is(i, W.Colon) && i == end && i == first - 1)
            {
                comma = true;
            }
            else if (comma && i >= first - 3 && (Words.IsPlain(a, i) || a.Has(i, Label.Place) || a.Is(i, Shape.Lower) && a.HasOwn(i, Label.Topic) && a.Is(first, Shape.Lower)) && !a.Is(i + 1, W.Comma))
            {
                continue; // "NAME, Brussels | correspondent of", "NAME, wildlife | photographer"
            }
            else if (a.Is(i, W.Is) || a.Is(i, W.Was) || a.Is(i, W.Who) || a.Is(i, W.As) || a.Is(i, W.Has) || a.Is(i, W.Had) || a.Is(i, W.Been) || a.Has(i, Label.Becomes) || a.HasOwn(i, Label.Becomes))
            {
                link = true;
            }
            else if (!(a.Is(i, W.The) || a.Is(i, W.A) || a.Is(i, W.An) || a.Is(i, W.Also) || a.Is(i, W.Close)
                || a.Has(i, Label.Generation | Label.Demonym | Label.PastRole | Label.OrdinalWord)
                || a.Has(i, Label.Country) && (i == first - 1 || a.Is(i - 1, W.Open))
                || a.Is(i, W.Its) && i == first - 1 || a.Is(i, W.Then) || a.Is(i, W.Concurrently) || a.Is(i, Shape.Dotted) || a.Is(i, W.His) || a.Is(i, W.Her)
                || IsPlacement(i) || a.Has(i, Label.Honorific) || a.Is(i, W.And) && a.Has(i - 1, Label.Honorific) || (a.Is(i - 1, W.Comma) && a[i].End - a[i].Start <= 6 && (a.Is(i, Shape.AllCaps) || a.Is(i + 1, W.Comma)) && a.Is(i + 1, W.Comma))))
            {
                return Never;
            }
        }

        return first - end > 12 ? Never : comma ? 2 : link ? 2 : first == end ? 7 : 5;
    }

    // "NAME (2nd L), | Dean", "NAME (third from left)": where somebody stands in a photograph
    private bool IsPlacement(int i) =>
        a.Is(i, Shape.Digit) && a.Is(i - 1, W.Open)
        || a[i].End - a[i].Start == 1 && a.Is(i + 1, W.Close)
        || a.Span(i) is "left" or "right" or "centre" or "center"
        || a.Is(i, W.From) && a.Span(i + 1) is "left" or "right"
        || a.Has(i, Label.OrdinalWord) && a.Is(i - 1, W.Open);

    // post … person
    private int RightGap(int end, int first)
    {
        if (first < end)
        {
            return Never;
        }

        var comma = false;
        for (var i = end; i < first; i++)
        {
            if (a.Is(i, W.Comma))
            {
                comma = true;
            }
            else if (!(a.Is(i, W.Colon) || a.Is(i, W.Dash) || a.Is(i, W.Quote)
                || (a.Is(i, W.Is) || a.Is(i, W.Was)) && i == end
                || a.Has(i, Label.Honorific | Label.NamePrefix | Label.Demonym)
                || a.Is(i, W.Open) && a.Has(i + 1, Label.Geo)
                || a.Has(i, Label.Geo) && a.Is(end, W.Open)
                || a.Is(i, W.Close) && a.Has(i - 1, Label.Geo)
                || a.Is(i, W.The)
                || a.Is(i, W.Open) && (a.Has(i + 1, Label.Honorific) || IsRetired(i + 1))
                || a.Is(i, W.Close) && (a.Has(i - 1, Label.Honorific) || IsRetired(i - 1))
                || IsRetired(i)
                || a.Is(i, Shape.Initial) && a.Is(i, Shape.Dotted) && a.Has(i - 1, Label.Honorific)))
            {
                return Never;
            }
        }

        return first - end > 9 ? Never : comma ? 3 : 0;
    }

    // "Lt Gen (r) | NAME"
    private bool IsRetired(int i) => a.Is(i - 1, W.Open) && a.Is(i + 1, W.Close) && a.Span(i) is "r" or "R" or "Rtd" or "rtd" or "retd" or "Retd" or "ret" or "Ret" or "ret." or "Ret.";

    // post … post of the same person
    private int ChainGap(int end, int first)
    {
        if (first < end)
        {
            return Never;
        }

        var cost = 1;
        for (var i = end; i < first; i++)
        {
            if (a.Is(i, W.Semicolon))
            {
                cost += 3;
            }
            else if (!(a.Is(i, W.Comma) || a.Is(i, W.And) || a.Is(i, W.Cum) || a.Is(i, W.Also) || a.Is(i, W.The) || a.Is(i, W.A) || a.Is(i, W.An)
                || a.Is(i, W.As) || a.Is(i, W.Well) || a.Is(i, W.Concurrently) || a.Is(i, W.Ampersand) || a.Is(i, W.Slash) || a.Is(i, W.Who)
                || a.Is(i, W.Was) || a.Is(i, W.Is) || a.Is(i, W.Has) || a.Is(i, W.Been) || a.Has(i, Label.Becomes)
                || a.Has(i, Label.PastRole | Label.Demonym | Label.Honorific)))
            {
                return Never;
            }
        }

        return first - end > 8 ? Never : cost;
    }
}
