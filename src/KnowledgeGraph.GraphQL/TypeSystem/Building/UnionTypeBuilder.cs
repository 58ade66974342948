namespace KnowledgeGraph.GraphQL.TypeSystem;

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
