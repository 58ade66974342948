namespace KnowledgeGraph.Resolution;

/// <summary>The same post: an office with one holder says most, a rank that many hold next to nothing.</summary>
internal sealed class PostsFeature(Weights.Section weights) : IFeature<PersonSubject>
{
    private readonly int _office = weights["post-office"];
    private readonly int _specific = weights["post-specific"];
    private readonly int _generic = weights["post-generic"];

    public void Weigh(PersonSubject left, PersonSubject right, Findings findings)
    {
        Post? best = null;
        foreach (var l in left.Posts)
        {
            foreach (var r in right.Posts)
            {
                if (l.Key == r.Key && (best is null || l.Kind > best.Value.Kind))
                {
                    best = l;
                }
            }
        }

        if (best is not { } post)
        {
            return;
        }

        switch (post.Kind)
        {
            case PostKind.Office:
                findings.Add("same office", _office, $"both are \"{post.Text}\"");
                break;
            case PostKind.Specific:
                findings.Add("same post", _specific, $"both are \"{post.Text}\"");
                break;
            default:
                findings.Add("same rank", _generic, $"both are \"{post.Text}\"");
                break;
        }
    }
}
