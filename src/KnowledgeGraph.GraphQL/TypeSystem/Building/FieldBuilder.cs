using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Writes a field's arguments, deprecation and price.</summary>
public sealed class FieldBuilder
{
    private readonly FieldDraft _draft;

    internal FieldBuilder(FieldDraft draft) => _draft = draft;

    /// <summary>An argument. The default is a literal of the language: <c>20</c>, <c>"text"</c>, <c>[ASSERTED]</c>.</summary>
    public FieldBuilder Argument(string name, string type, string description, string? defaultValue = null, string? deprecated = null, decimal? cost = null)
    {
        _draft.Arguments.Add(InputObjectTypeBuilder.NewInput(name, type, description, defaultValue, deprecated, cost));
        return this;
    }

    public FieldBuilder Deprecated(string reason) => Add(SdlText.Deprecated(reason));

    /// <summary>What asking the field costs, whatever it answers; 0 where nothing is said.</summary>
    public FieldBuilder Cost(decimal weight) => Add(SdlText.Cost(weight));

    /// <summary>How many items the list, or the lists named by <paramref name="sized"/> inside it, are priced at.</summary>
    public FieldBuilder ListSize(int? assumed = null, string[]? slicing = null, string[]? sized = null, bool requireOne = true) =>
        Add(SdlText.ListSize(assumed, slicing, sized, requireOne));

    /// <summary>A directive as in schema language.</summary>
    public FieldBuilder Directive(string text) => Add(SdlText.Directive(text));

    private FieldBuilder Add(DirectiveNode directive)
    {
        _draft.Directives.Add(directive);
        return this;
    }
}
