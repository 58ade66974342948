using System.Collections.Immutable;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Blocking keys of a person. What a name shares must, with what may come on top, be able to reach the score of a merge: a rare name
/// is a key alone; a common one only together with a bridge, which is an institution, an event, a post or the article itself that both must have; a single
/// word that many bear only with two bridges of different kinds. So no key gathers all who are called Li.
/// </summary>
internal sealed class PersonKeys(Weights.Section weights)
{
    /// <summary>What a name must say to carry a merge, or to stand with one bridge.</summary>
    private readonly int _alone = weights["merge-at"] - weights["prior"] - weights["country"] - weights["gender"] - weights["post-generic"];
    private readonly int _slack = weights["key-slack"];
    private readonly int _single = weights["key-single-word"];

    public void Add(PersonSubject subject, ISet<string> keys)
    {
        var bridges = Bridges(subject).ToList();
        List<string> withArticle = [.. bridges, $"|a:{subject.Profile.Article}"];
        foreach (var name in subject.Names)
        {
            Names(name, withArticle, keys);
            foreach (var token in Standing(name))
            {
                Single(token, token.Information >= _single ? withArticle : bridges, keys);
            }
        }
    }

    private void Names(PersonName name, List<string> bridges, ISet<string> keys)
    {
        var tokens = name.Tokens.Where(t => !t.IsInitial).ToList();
        if (tokens.Count >= 2)
        {
            Pair(tokens, bridges, keys, tokens.Count > 2);
        }

        for (var i = 0; i < tokens.Count && tokens.Count > 2; i++)
        {
            for (var j = i + 1; j < tokens.Count; j++)
            {
                Pair([tokens[i], tokens[j]], bridges, keys, aloneOnly: false);
            }
        }
    }

    private void Pair(List<NameToken> tokens, List<string> bridges, ISet<string> keys, bool aloneOnly)
    {
        var key = "n:" + string.Join(' ', tokens.Select(t => t.Canonical).Order(StringComparer.Ordinal));
        var information = tokens.Sum(t => t.Information);
        if (information >= _alone)
        {
            keys.Add(key);
        }

        // Just above the line the same words in another spelling ("Sook Yan", "Sookyan") may say less and stand below it.
        if (!aloneOnly && information < _alone + _slack)
        {
            foreach (var bridge in bridges)
            {
                keys.Add(key + bridge);
            }
        }
    }

    private void Single(NameToken token, List<string> bridges, ISet<string> keys)
    {
        if (token.Information >= _single)
        {
            foreach (var bridge in bridges)
            {
                keys.Add($"s:{token.Canonical}{bridge}");
            }

            return;
        }

        for (var i = 0; i < bridges.Count; i++)
        {
            for (var j = i + 1; j < bridges.Count; j++)
            {
                if (bridges[i][1] != bridges[j][1])
                {
                    keys.Add($"s:{token.Canonical}{bridges[i]}{bridges[j]}");
                }
            }
        }
    }

    /// <summary>Words under which the person may stand alone.</summary>
    private static IEnumerable<NameToken> Standing(PersonName name) =>
        (name.HasRoles ? name.Tokens.Take(1).Concat(name.Tokens.Skip(2)) : name.Tokens).Where(t => !t.IsInitial).DistinctBy(t => t.Canonical);

    private static IEnumerable<string> Bridges(PersonSubject subject) =>
        subject.Profile.Institutions.Select(id => $"|i:{id}")
            .Concat(subject.Profile.Events.Select(id => $"|e:{id}"))
            .Concat(subject.Posts.Where(p => p.Kind != PostKind.Generic).Select(p => $"|t:{p.Key}"));
}
