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

    public void Add(PersonSubject subject, List<string> keys)
    {
        var bridges = Bridges(subject);
        var ofArticle = bridges.Count;
        bridges.Add($"|a:{subject.Profile.Article}");
        foreach (var name in subject.Names)
        {
            foreach (var part in name.Parts)
            {
                Several(part, bridges, keys);
            }

            foreach (var token in name.Standing)
            {
                Single(token, bridges, ofArticle, keys);
            }
        }
    }

    private void Several(in NamePart part, List<string> bridges, List<string> keys)
    {
        var key = "n:" + part.Words;
        if (part.Information >= _alone)
        {
            keys.Add(key);
        }

        // Just above the line the same words in another spelling ("Sook Yan", "Sookyan") may say less and stand below it.
        if (!part.IsWhole && part.Information < _alone + _slack)
        {
            foreach (var bridge in bridges)
            {
                keys.Add(key + bridge);
            }
        }
    }

    // The article itself is a bridge only to a word that says enough.
    private void Single(in NameToken token, List<string> bridges, int ofArticle, List<string> keys)
    {
        var key = "s:" + token.Canonical;
        if (token.Information >= _single)
        {
            foreach (var bridge in bridges)
            {
                keys.Add(key + bridge);
            }

            return;
        }

        for (var i = 0; i < ofArticle; i++)
        {
            for (var j = i + 1; j < ofArticle; j++)
            {
                if (bridges[i][1] != bridges[j][1])
                {
                    keys.Add(key + bridges[i] + bridges[j]);
                }
            }
        }
    }

    private static List<string> Bridges(PersonSubject subject)
    {
        var profile = subject.Profile;
        var bridges = new List<string>(profile.Institutions.Length + profile.Events.Length + subject.Posts.Length + 1);
        foreach (var id in profile.Institutions)
        {
            bridges.Add($"|i:{id}");
        }

        foreach (var id in profile.Events)
        {
            bridges.Add($"|e:{id}");
        }

        foreach (var post in subject.Posts)
        {
            if (post.Kind != PostKind.Generic)
            {
                bridges.Add($"|t:{post.Key}");
            }
        }

        return bridges;
    }
}
