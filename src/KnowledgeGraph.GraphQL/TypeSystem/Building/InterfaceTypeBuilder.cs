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
