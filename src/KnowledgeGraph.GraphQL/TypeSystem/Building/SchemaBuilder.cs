using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>
/// Writes a schema, from code, from schema language, or from both: what language declares, code binds. Types stand in the order in
/// which they are first named here. Not for use by several threads.
/// </summary>
public sealed class SchemaBuilder
{
    private readonly SchemaDraft _draft = new();

    /// <summary>What the schema as a whole is about.</summary>
    public SchemaBuilder Description(string description)
    {
        _draft.Description = description;
        return this;
    }

    /// <summary>Names the root types where they are not called Query, Mutation and Subscription.</summary>
    public SchemaBuilder Roots(string query, string? mutation = null, string? subscription = null)
    {
        _draft.Roots.Clear();
        _draft.Roots.Add((OperationKind.Query, query));
        if (mutation is not null)
            _draft.Roots.Add((OperationKind.Mutation, mutation));
        if (subscription is not null)
            _draft.Roots.Add((OperationKind.Subscription, subscription));
        return this;
    }

    /// <summary>Definitions and extensions in schema language. A syntax error throws <see cref="SchemaException"/>.</summary>
    public SchemaBuilder AddSdl(string sdl)
    {
        (DocumentNode? document, SyntaxError? error) = Parser.ParseDocument(sdl, SyntaxLimits.Trusted);
        if (document is null)
            throw new SchemaException([error!.ToString()]);
        SdlReader.Read(document, _draft);
        return this;
    }

    public SchemaBuilder Scalar(string name, string description, ScalarCoercion coercion, string? specifiedBy = null)
    {
        TypeDraft draft = Declare(TypeDraftKind.Scalar, name, description);
        draft.Coercion = coercion;
        if (specifiedBy is not null)
            draft.Directives.Add(SdlText.Directive($"@specifiedBy(url: {Printer.Quote(specifiedBy)})"));
        return this;
    }

    /// <summary>Gives a declared scalar its two functions.</summary>
    public SchemaBuilder BindScalar(string name, ScalarCoercion coercion)
    {
        Declared(TypeDraftKind.Scalar, name).Coercion = coercion;
        return this;
    }

    /// <summary>A new object type.</summary>
    public ObjectTypeBuilder<T> Object<T>(string name, string description)
    {
        TypeDraft draft = Declare(TypeDraftKind.Object, name, description);
        draft.ClrType = typeof(T);
        return new ObjectTypeBuilder<T>(draft);
    }

    /// <summary>The object type that language has declared, its values being instances of T.</summary>
    public ObjectTypeBuilder<T> Object<T>(string name)
    {
        TypeDraft draft = Declared(TypeDraftKind.Object, name);
        draft.ClrType = typeof(T);
        return new ObjectTypeBuilder<T>(draft);
    }

    public InterfaceTypeBuilder Interface(string name, string description) => new(Declare(TypeDraftKind.Interface, name, description));

    public InterfaceTypeBuilder Interface(string name) => new(Declared(TypeDraftKind.Interface, name));

    public UnionTypeBuilder Union(string name, string description) => new(Declare(TypeDraftKind.Union, name, description));

    public UnionTypeBuilder Union(string name) => new(Declared(TypeDraftKind.Union, name));

    public EnumTypeBuilder Enum(string name, string description) => new(Declare(TypeDraftKind.Enum, name, description));

    public EnumTypeBuilder Enum(string name) => new(Declared(TypeDraftKind.Enum, name));

    public InputObjectTypeBuilder Input(string name, string description) => new(Declare(TypeDraftKind.Input, name, description));

    public InputObjectTypeBuilder Input(string name) => new(Declared(TypeDraftKind.Input, name));

    /// <summary>The schema, or <see cref="SchemaException"/> with everything that is wrong with it.</summary>
    public Schema Build()
    {
        (Schema? schema, IReadOnlyList<string> errors) = SchemaAssembler.Assemble(_draft);
        return schema ?? throw new SchemaException(errors);
    }

    private TypeDraft Declare(TypeDraftKind kind, string name, string description)
    {
        var draft = new TypeDraft(kind, name) { Description = description };
        _draft.Types.Add(draft);
        return draft;
    }

    private TypeDraft Declared(TypeDraftKind kind, string name) => _draft.Types.Find(type => type.Name == name && type.Kind == kind)
        ?? throw new ArgumentException($"No {kind} {name} is declared.", nameof(name));
}
