using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>An attribute as tokens, before it becomes offsets.</summary>
internal readonly record struct EventClaim(ClaimField Field, Span Of, (int First, int End)? Value, string? Token, Span? Target, DateOrigin? Origin, int First, int End, int Score);
