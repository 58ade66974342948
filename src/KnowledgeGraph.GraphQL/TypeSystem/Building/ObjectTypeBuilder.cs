using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Writes an object type whose values are instances of T.</summary>
public sealed class ObjectTypeBuilder<T>
{
    private readonly TypeDraft _draft;

    internal ObjectTypeBuilder(TypeDraft draft) => _draft = draft;

    public ObjectTypeBuilder<T> Implements(params ReadOnlySpan<string> interfaces)
    {
        foreach (string name in interfaces)
            _draft.Interfaces.Add(name);
        return this;
    }

    /// <summary>A directive as in schema language: <c>@key(fields: "id")</c>.</summary>
    public ObjectTypeBuilder<T> Directive(string text)
    {
        _draft.Directives.Add(SdlText.Directive(text));
        return this;
    }

    /// <summary>What one object of this type costs; 1 where nothing is said.</summary>
    public ObjectTypeBuilder<T> Cost(decimal weight)
    {
        _draft.Directives.Add(SdlText.Cost(weight));
        return this;
    }

    /// <summary>A field that is read off each parent at once, without waiting. A throw concerns its parent alone.</summary>
    public ObjectTypeBuilder<T> Field<TValue>(string name, string type, string description, Func<T, TValue> read, Action<FieldBuilder>? more = null) =>
        Add(name, type, description, new ProjectionResolver<T, TValue>(read), more);

    /// <summary>The same, with arguments and state at hand.</summary>
    public ObjectTypeBuilder<T> Field<TValue>(
        string name, string type, string description, Func<T, FieldBatch, TValue> read, Action<FieldBuilder>? more = null) =>
        Add(name, type, description, new ContextProjectionResolver<T, TValue>(read), more);

    /// <summary>A field that is resolved for all parents of a level in one call.</summary>
    public ObjectTypeBuilder<T> Batch(
        string name, string type, string description, Func<FieldBatch<T>, ValueTask<FieldColumn>> resolve, Action<FieldBuilder>? more = null) =>
        Add(name, type, description, BatchOf(resolve), more);

    /// <summary>
    /// A field of the subscription type: each item of the stream is executed as an event, and is the field's value. The stream is
    /// disposed when the client goes.
    /// </summary>
    public ObjectTypeBuilder<T> Stream<TEvent>(
        string name, string type, string description, Func<FieldBatch, IAsyncEnumerable<TEvent>> subscribe, Action<FieldBuilder>? more = null)
    {
        FieldDraft field = NewField(name, type, description, more);
        field.Subscribe = SubscribeResolver.Of(subscribe);
        field.Resolver = EventResolver.Instance;
        return this;
    }

    /// <summary>Gives a field that schema language has declared its projection.</summary>
    public ObjectTypeBuilder<T> Bind<TValue>(string name, Func<T, TValue> read) => Attach(name, new ProjectionResolver<T, TValue>(read));

    public ObjectTypeBuilder<T> Bind<TValue>(string name, Func<T, FieldBatch, TValue> read) => Attach(name, new ContextProjectionResolver<T, TValue>(read));

    public ObjectTypeBuilder<T> BindBatch(string name, Func<FieldBatch<T>, ValueTask<FieldColumn>> resolve) => Attach(name, BatchOf(resolve));

    public ObjectTypeBuilder<T> BindStream<TEvent>(string name, Func<FieldBatch, IAsyncEnumerable<TEvent>> subscribe)
    {
        Declared(name).Subscribe = SubscribeResolver.Of(subscribe);
        return Attach(name, EventResolver.Instance);
    }

    /// <summary>More about a declared field: cost, list size, deprecation.</summary>
    public ObjectTypeBuilder<T> Configure(string name, Action<FieldBuilder> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        more(new FieldBuilder(Declared(name)));
        return this;
    }

    private static BatchResolver BatchOf(Func<FieldBatch<T>, ValueTask<FieldColumn>> resolve)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        return new BatchResolver(batch => resolve(new FieldBatch<T>(batch)));
    }

    private ObjectTypeBuilder<T> Add(string name, string type, string description, FieldResolver resolver, Action<FieldBuilder>? more)
    {
        NewField(name, type, description, more).Resolver = resolver;
        return this;
    }

    private FieldDraft NewField(string name, string type, string description, Action<FieldBuilder>? more)
    {
        var field = new FieldDraft(name, SdlText.Type(type)) { Description = description };
        _draft.Fields.Add(field);
        more?.Invoke(new FieldBuilder(field));
        return field;
    }

    private ObjectTypeBuilder<T> Attach(string name, FieldResolver resolver)
    {
        Declared(name).Resolver = resolver;
        return this;
    }

    private FieldDraft Declared(string name) => _draft.Fields.Find(field => field.Name == name)
        ?? throw new ArgumentException($"The type {_draft.Name} declares no field {name}.", nameof(name));
}
