using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Writes an interface: its fields have no resolvers, those of its objects do.</summary>
public sealed class InterfaceTypeBuilder
{
    private readonly TypeDraft _draft;

    internal InterfaceTypeBuilder(TypeDraft draft) => _draft = draft;

    public InterfaceTypeBuilder Implements(params ReadOnlySpan<string> interfaces)
    {
        foreach (string name in interfaces)
            _draft.Interfaces.Add(name);
        return this;
    }

    public InterfaceTypeBuilder Field(string name, string type, string description, Action<FieldBuilder>? more = null)
    {
        var field = new FieldDraft(name, SdlText.Type(type)) { Description = description };
        _draft.Fields.Add(field);
        more?.Invoke(new FieldBuilder(field));
        return this;
    }

    /// <summary>Names the object type of a value. Needed only where the classes given to Object&lt;T&gt; do not tell.</summary>
    public InterfaceTypeBuilder ResolveType(Func<object, string?> resolve)
    {
        _draft.ResolveType = resolve;
        return this;
    }
}

/// <summary>Writes a union.</summary>
public sealed class UnionTypeBuilder
{
    private readonly TypeDraft _draft;

    internal UnionTypeBuilder(TypeDraft draft) => _draft = draft;

    public UnionTypeBuilder Of(params ReadOnlySpan<string> objectTypes)
    {
        foreach (string name in objectTypes)
            _draft.Members.Add(name);
        return this;
    }

    /// <summary>Names the object type of a value. Needed only where the classes given to Object&lt;T&gt; do not tell.</summary>
    public UnionTypeBuilder ResolveType(Func<object, string?> resolve)
    {
        _draft.ResolveType = resolve;
        return this;
    }
}

/// <summary>Writes an enum.</summary>
public sealed class EnumTypeBuilder
{
    private readonly TypeDraft _draft;

    internal EnumTypeBuilder(TypeDraft draft) => _draft = draft;

    /// <summary>A value; without <paramref name="value"/> resolvers see its name.</summary>
    public EnumTypeBuilder Value(string name, string description, object? value = null, string? deprecated = null)
    {
        var draft = new EnumValueDraft(name) { Description = description, Value = value };
        if (deprecated is not null)
            draft.Directives.Add(SdlText.Deprecated(deprecated));
        _draft.Values.Add(draft);
        return this;
    }

    /// <summary>Gives a declared value what resolvers see.</summary>
    public EnumTypeBuilder Bind(string name, object value)
    {
        EnumValueDraft draft = _draft.Values.Find(draft => draft.Name == name)
            ?? throw new ArgumentException($"The enum {_draft.Name} declares no value {name}.", nameof(name));
        draft.Value = value;
        return this;
    }

    /// <summary>Binds every declared value to the member of TEnum with the same letters: CO_HOST to CoHost.</summary>
    public EnumTypeBuilder BindAll<TEnum>()
        where TEnum : struct, Enum
    {
        foreach (EnumValueDraft draft in _draft.Values)
        {
            string letters = draft.Name.Replace("_", "", StringComparison.Ordinal);
            draft.Value = Enum.TryParse(letters, ignoreCase: true, out TEnum member)
                ? member
                : throw new InvalidOperationException($"{typeof(TEnum).Name} has no member for {_draft.Name}.{draft.Name}.");
        }

        return this;
    }
}

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
