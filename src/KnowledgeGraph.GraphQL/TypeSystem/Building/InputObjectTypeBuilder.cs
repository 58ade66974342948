using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Writes an input object.</summary>
public sealed class InputObjectTypeBuilder
{
    private readonly TypeDraft _draft;

    internal InputObjectTypeBuilder(TypeDraft draft) => _draft = draft;

    public InputObjectTypeBuilder Field(string name, string type, string description, string? defaultValue = null, string? deprecated = null, decimal? cost = null)
    {
        _draft.Inputs.Add(NewInput(name, type, description, defaultValue, deprecated, cost));
        return this;
    }

    /// <summary>Exactly one field is given, and it is not null.</summary>
    public InputObjectTypeBuilder OneOf()
    {
        _draft.Directives.Add(SdlText.Directive("@oneOf"));
        return this;
    }

    /// <summary>Turns the coerced fields into what resolvers see; a refusal is the client's error.</summary>
    public InputObjectTypeBuilder Into(Func<InputObject, Coerced> convert)
    {
        _draft.Convert = convert;
        return this;
    }

    internal static InputDraft NewInput(string name, string type, string description, string? defaultValue, string? deprecated, decimal? cost)
    {
        var draft = new InputDraft(name, SdlText.Type(type))
        {
            Description = description,
            DefaultValue = defaultValue is null ? null : SdlText.Value(defaultValue),
        };
        if (deprecated is not null)
            draft.Directives.Add(SdlText.Deprecated(deprecated));
        if (cost is not null)
            draft.Directives.Add(SdlText.Cost(cost.Value));
        return draft;
    }
}
