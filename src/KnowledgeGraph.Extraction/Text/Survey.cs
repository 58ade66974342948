using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>What a sentence holds anywhere: the labels of its tokens, the grammar's own words, and its part [FirstCue, EndCue) of the article's cues.</summary>
internal readonly struct Survey(Label labels, WordBits words, int firstCue, int endCue)
{
    private readonly Label _labels = labels;
    private readonly WordBits _words = words;

    public int FirstCue => firstCue;

    public int EndCue => endCue;

    public bool Has(Label labels) => _labels.Meets(labels);

    public bool Says(W word) => (_words[(int)word >> 6] & (1UL << ((int)word & 63))) != 0;
}
