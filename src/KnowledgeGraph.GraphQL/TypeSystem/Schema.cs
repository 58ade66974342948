using System.Collections.Concurrent;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Section 3.3: a finished schema; valid, immutable, safe for parallel use.</summary>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DirectiveDefinition> _directives = new(StringComparer.Ordinal);
    private readonly Dictionary<NamedType, ImmutableArray<ObjectType>> _possible = [];
    private readonly ConcurrentDictionary<(NamedType, Type), ObjectType?> _byClass = [];

    internal Schema(
        string? description,
        ImmutableArray<DirectiveNode> appliedDirectives,
        ImmutableArray<NamedType> types,
        ImmutableArray<DirectiveDefinition> directives,
        ObjectType query,
        ObjectType? mutation,
        ObjectType? subscription)
    {
        Description = description;
        AppliedDirectives = appliedDirectives;
        Types = types;
        Directives = directives;
        QueryType = query;
        MutationType = mutation;
        SubscriptionType = subscription;
        foreach (NamedType type in types)
            _types.Add(type.Name, type);
        foreach (DirectiveDefinition directive in directives)
            _directives.Add(directive.Name, directive);
        foreach (NamedType type in types)
            _possible[type] = [.. ObjectsOf(type, types)];
    }

    public string? Description { get; }

    public ImmutableArray<DirectiveNode> AppliedDirectives { get; }

    /// <summary>In the order of definition, then the built-in ones.</summary>
    public ImmutableArray<NamedType> Types { get; }

    public ImmutableArray<DirectiveDefinition> Directives { get; }

    public ObjectType QueryType { get; }

    public ObjectType? MutationType { get; }

    public ObjectType? SubscriptionType { get; }

    internal FieldDefinition SchemaField { get; init; } = null!;

    internal FieldDefinition TypeField { get; init; } = null!;

    internal FieldDefinition TypeNameField { get; init; } = null!;

    public NamedType? Type(string name) => _types.GetValueOrDefault(name);

    public DirectiveDefinition? Directive(string name) => _directives.GetValueOrDefault(name);

    public ObjectType? RootType(OperationKind kind) => kind switch
    {
        OperationKind.Query => QueryType,
        OperationKind.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The object types a value of a composite type can have: itself, the implementers, or the members.</summary>
    public ImmutableArray<ObjectType> PossibleTypes(NamedType type) => _possible.TryGetValue(type, out ImmutableArray<ObjectType> types) ? types : [];

    /// <summary>Coordinates of the fields of object types that nobody resolves.</summary>
    public IEnumerable<string> FieldsWithoutResolver() =>
        from type in Types.OfType<ObjectType>()
        from field in type.Fields
        where field.Resolver is null
        select $"{type.Name}.{field.Name}";

    /// <summary>Coordinates of the elements that carry no description.</summary>
    public IEnumerable<string> ElementsWithoutDescription() => DescriptionCheck.Missing(this);

    /// <summary>The schema in its own language, in the order of definition.</summary>
    public string ToSdl() => SchemaPrinter.Print(this);

    /// <summary>Whether a value of <paramref name="type"/> is always one of <paramref name="super"/>, wrappings included.</summary>
    internal static bool IsSubtype(GraphQLType type, GraphQLType super)
    {
        if (ReferenceEquals(type, super))
            return true;
        return (type, super) switch
        {
            (NonNullType a, NonNullType b) => IsSubtype(a.Inner, b.Inner),
            (_, NonNullType) => false,
            (NonNullType a, _) => IsSubtype(a.Inner, super),
            (ListType a, ListType b) => IsSubtype(a.Item, b.Item),
            (ListType, _) or (_, ListType) => false,
            (ObjectType a, UnionType b) => b.Members.Contains(a),
            (FieldsType a, InterfaceType b) => a.Interfaces.Contains(b),
            _ => false,
        };
    }

    /// <summary>Whether some object type is possible for both.</summary>
    internal bool Overlap(NamedType a, NamedType b)
    {
        if (ReferenceEquals(a, b))
            return true;
        foreach (ObjectType type in PossibleTypes(a))
        {
            if (PossibleTypes(b).Contains(type))
                return true;
        }

        return false;
    }

    /// <summary>The meta-fields are on every composite type, or on the query root alone (section 4.1).</summary>
    internal FieldDefinition? FieldOf(NamedType? parent, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            return name switch
            {
                "__typename" when parent is { IsComposite: true } => TypeNameField,
                "__schema" when ReferenceEquals(parent, QueryType) => SchemaField,
                "__type" when ReferenceEquals(parent, QueryType) => TypeField,
                _ => null,
            };
        }

        return (parent as FieldsType)?.Field(name);
    }

    /// <summary>The type that syntax names; null where it names none of this schema.</summary>
    internal GraphQLType? TypeOf(TypeNode node)
    {
        switch (node)
        {
            case NonNullTypeNode nonNull:
                return TypeOf(nonNull.Inner) is { } inner ? new NonNullType(inner) : null;
            case ListTypeNode list:
                return TypeOf(list.Item) is { } item ? new ListType(item) : null;
            default:
                return Type(((NamedTypeNode)node).Name.Value);
        }
    }

    /// <summary>The object type of a value where an abstract type is declared; null where nothing tells.</summary>
    internal ObjectType? ConcreteType(NamedType declared, object value)
    {
        Func<object, string?>? resolve = declared is UnionType union ? union.ResolveType : ((InterfaceType)declared).ResolveType;
        string? name = resolve?.Invoke(value);
        if (name is null && value is IReadOnlyDictionary<string, object?> map)
            name = map.GetValueOrDefault("__typename") as string;
        if (name is not null)
            return Type(name) is ObjectType type && PossibleTypes(declared).Contains(type) ? type : null;
        return _byClass.GetOrAdd((declared, value.GetType()), static (key, schema) => schema.ByClass(key.Item1, key.Item2), this);
    }

    private ObjectType? ByClass(NamedType declared, Type actual)
    {
        ImmutableArray<ObjectType> possible = PossibleTypes(declared);
        ObjectType[] exact = [.. possible.Where(type => type.ClrType == actual)];
        if (exact.Length == 0)
            exact = [.. possible.Where(type => type.ClrType is not null && type.ClrType != typeof(object) && type.ClrType.IsAssignableFrom(actual))];
        return exact.Length == 1 ? exact[0] : null;
    }

    private static IEnumerable<ObjectType> ObjectsOf(NamedType type, ImmutableArray<NamedType> all) => type switch
    {
        ObjectType self => [self],
        UnionType union => union.Members,
        InterfaceType implemented => all.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains(implemented)),
        _ => [],
    };
}
