using System.Collections.Frozen;

namespace KnowledgeGraph.Resolution;

/// <summary>Reads titles: which words are ranks that many hold, and which offices have one holder.</summary>
internal sealed class PostLexicon
{
    private readonly Vocabulary _words;
    private readonly FrozenSet<string> _ranks;
    private readonly FrozenSet<string> _offices;
    private readonly FrozenSet<string> _soleOffices;
    private readonly ReadBefore<string, Post> _before;

    private PostLexicon(Vocabulary words, Dictionary<string, string[]> tables)
    {
        _words = words;
        _ranks = tables["ranks"].ToFrozenSet(StringComparer.Ordinal);
        _offices = tables["offices"].ToFrozenSet(StringComparer.Ordinal);
        _before = new ReadBefore<string, Post>(title => title, Make);
        _soleOffices = tables["sole-offices"].Select(Key).ToFrozenSet(StringComparer.Ordinal);
    }

    public static PostLexicon Read(Vocabulary words) => new(words, Yaml.Lists("posts.yml"));

    public Post Read(string title) => _before.Of(title);

    private Post Make(string title)
    {
        var key = Key(title);
        var tokens = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var domain = tokens.Count(t => !_ranks.Contains(t) && !_offices.Contains(t));
        var kind = _soleOffices.Contains(key) || (domain >= 1 && tokens.Any(_offices.Contains)) ? PostKind.Office
            : domain >= 2 ? PostKind.Specific
            : PostKind.Generic;
        return new Post(title, key, kind);
    }

    private string Key(string title) =>
        string.Join(' ', NameWord.Split(title).Select(w => _words.Canonical(w.Folded)).Where(w => !_words.IsStop(w)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
