using KnowledgeGraph.Model;

namespace KnowledgeGraph.SecondExtractor.Grounding;

/// <summary>The names that our own reading of the article knows, and the mentions that bear them. A model adds no name.</summary>
internal sealed class NameTable
{
    private readonly ArticleFacts _facts;
    private readonly Dictionary<string, List<int>> _entities = new(StringComparer.Ordinal);

    public NameTable(string text, ArticleFacts facts)
    {
        _facts = facts;
        for (var e = 0; e < facts.Entities.Length; e++)
        {
            Add(facts.Entities[e].NameIn(text), e);
        }

        foreach (var mention in facts.Mentions)
        {
            Add(mention.At.Of(text), mention.Entity);
        }
    }

    /// <summary>Who may be meant: none, one, or several.</summary>
    public IReadOnlyList<int> Entities(string name) => _entities.GetValueOrDefault(NameFolding.SortKey(name)) ?? [];

    /// <summary>The entity's first mention inside the words, else inside the sentence, else the last before it; null when it is only named later.</summary>
    public int? Mention(int entity, TextRange quote, TextRange sentence)
    {
        var before = (int?)null;
        var inSentence = (int?)null;
        for (var m = 0; m < _facts.Mentions.Length; m++)
        {
            var mention = _facts.Mentions[m];
            if (mention.Entity != entity)
            {
                continue;
            }

            if (quote.Contains(mention.At))
            {
                return m;
            }

            inSentence ??= sentence.Contains(mention.At) ? m : null;
            before = mention.At.End <= sentence.Start ? m : before;
        }

        return inSentence ?? before;
    }

    private void Add(string name, int entity)
    {
        var key = NameFolding.SortKey(name);
        if (!_entities.TryGetValue(key, out var entities))
        {
            _entities[key] = entities = [];
        }

        if (!entities.Contains(entity))
        {
            entities.Add(entity);
        }
    }
}
