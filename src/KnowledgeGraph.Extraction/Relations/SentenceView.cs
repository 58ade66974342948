using System.Runtime.InteropServices;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>What one sentence holds, in order of the text.</summary>
internal sealed partial class SentenceView : IReusable
{
    private Survey _survey;
    private List<int>? _cues;

    public int Index { get; private set; }

    public Sentence Sentence { get; private set; }

    public List<Group> Groups { get; } = [];

    public List<Post> Posts { get; } = [];

    public List<Span> Institutions { get; } = [];

    public List<EventMention> Events { get; } = [];

    public static SentenceView Of(ArticleText a, int index)
    {
        var view = a.Scratch.Thing<SentenceView>();
        view.Index = index;
        view.Sentence = a.Sentences[index];
        view._survey = a.Surveys[index];
        view._cues = a.Cues;
        return view;
    }

    public void Reset()
    {
        _survey = default;
        _cues = null;
        Index = 0;
        Sentence = default;
        Scratch.Empty(Groups);
        Scratch.Empty(Posts);
        Scratch.Empty(Institutions);
        Scratch.Empty(Events);
    }

    /// <summary>Its tokens that a rule may begin at, in order: see <see cref="Triggers"/>.</summary>
    public ReadOnlySpan<int> Cues => CollectionsMarshal.AsSpan(_cues)[_survey.FirstCue.._survey.EndCue];

    /// <summary>Whether any token has one of the labels, so that a rule need not look for its cue where there is none.</summary>
    public bool Has(Label labels) => _survey.Has(labels);

    /// <summary>Whether one of the grammar's own words stands in the sentence.</summary>
    public bool Says(W word) => _survey.Says(word);

    public bool Says(W first, W second, W third) => Says(first) || Says(second) || Says(third);

    /// <summary>The first group that starts at one of the tokens from first to last, both included.</summary>
    public Group? Starting(int first, int last)
    {
        foreach (var group in Groups)
        {
            if (group.First >= first && group.First <= last)
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>The first group that covers the token and does not stand aside.</summary>
    public Group? Covering(int i)
    {
        foreach (var group in Groups)
        {
            if (group.First <= i && group.End > i && !group.Aside)
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>The first group whose name stands behind the token.</summary>
    public Group? NamedBehind(int i)
    {
        foreach (var group in Groups)
        {
            if (group.Person.First > i)
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>The first group that ends before the token.</summary>
    public Group? EndingAt(int end)
    {
        foreach (var group in Groups)
        {
            if (group.End == end)
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>The last group that ends before the token.</summary>
    public Group? LastEndingAt(int end)
    {
        for (var k = Groups.Count - 1; k >= 0; k--)
        {
            if (Groups[k].End == end)
            {
                return Groups[k];
            }
        }

        return null;
    }

    /// <summary>Whether a group ends at the token or before it.</summary>
    public bool HasGroupBefore(int i)
    {
        foreach (var group in Groups)
        {
            if (group.End <= i)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an event that is known is spoken of.</summary>
    public bool HasEvent()
    {
        foreach (var mention in Events)
        {
            if (mention.Entity is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a group covers the token.</summary>
    public bool IsInGroup(int i)
    {
        foreach (var group in Groups)
        {
            if (group.First <= i && group.End > i)
            {
                return true;
            }
        }

        return false;
    }
}
