using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>What a sentence holds anywhere: the labels of its tokens and the grammar's own words.</summary>
internal readonly struct Survey(Label labels, WordBits words)
{
    private readonly Label _labels = labels;
    private readonly WordBits _words = words;

    public bool Has(Label labels) => _labels.Meets(labels);

    public bool Says(W word) => (_words[(int)word >> 6] & (1UL << ((int)word & 63))) != 0;
}
