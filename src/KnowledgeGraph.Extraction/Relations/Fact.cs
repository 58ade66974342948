using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>A relation while it is being read: entities by their mentions, evidence as tokens. Large, and so passed by reference.</summary>
internal readonly record struct Fact(
    Relation Relation, Span Subject, Span Object, OrganizerRole? Role, (int First, int End)? Title, bool Former,
    Presence Presence, Modality Modality, Span? Behalf, int Sentence, int First, int End, FeatureSum Score, string Rule);
