using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Extraction.Mentions;

#pragma warning disable CA1822 // Asked of a name table, kept by its spans.

/// <summary>The entity of each span, kept by the spans themselves: every rule asks for it.</summary>
internal sealed class SpanEntities
{
    /// <exception cref="KeyNotFoundException">The span is no mention of anything.</exception>
    public Entity this[Span span]
    {
        get => span.Entity ?? throw new KeyNotFoundException("the span is no mention");
        set => span.Entity = value;
    }

    public bool TryGetValue(Span span, [NotNullWhen(true)] out Entity? entity)
    {
        entity = span.Entity;
        return entity is not null;
    }

    public bool ContainsKey(Span span) => span.Entity is not null;

    public Entity? GetValueOrDefault(Span span) => span.Entity;
}
