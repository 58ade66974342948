using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>Nodes and links around entities, ready to draw.</summary>
public sealed class Networks(GraphReader reader)
{
    /// <summary>A hop is a few store calls, whatever its size, and one hop more is read for the links among the last nodes.</summary>
    /// <exception cref="BadArgumentException">A number is out of bounds.</exception>
    public async ValueTask<Network> AroundAsync(NetworkQuestion question)
    {
        question.Check();
        var draft = new NetworkDraft(question.MaxNodes);
        draft.Begin((await Handles.EntitiesAsync(reader, question.Around)).OfType<EntityRow>());
        var expander = new LinkExpander(reader, new LinkChoice([.. question.Links.Distinct()], question.Where));
        for (var hop = 1; hop <= question.Hops + 1 && draft.Frontier.Count > 0; hop++)
        {
            draft.Note((await expander.ExpandAsync(draft.Frontier)).Values.SelectMany(links => links));
            if (hop <= question.Hops)
            {
                draft.Widen(hop, await reader.MapAsync<EntityRow>(draft.Candidates()));
            }
        }

        return draft.Finish(question.MaxLinks);
    }
}
