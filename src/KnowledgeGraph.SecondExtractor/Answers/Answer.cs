using KnowledgeGraph.Model;

namespace KnowledgeGraph.SecondExtractor.Answers;

/// <summary>One relation as the model tells it, before anybody believes it.</summary>
/// <param name="Sentence">The number that stood before the sentence.</param>
internal sealed record Answer(Relation Relation, string Subject, string Object, OrganizerRole? Role, string? Title, int Sentence, string Quote);
