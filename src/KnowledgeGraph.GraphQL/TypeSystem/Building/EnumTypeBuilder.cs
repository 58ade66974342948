namespace KnowledgeGraph.GraphQL.TypeSystem;

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
