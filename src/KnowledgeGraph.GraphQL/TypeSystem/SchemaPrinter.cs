using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A schema as text: built-in parts left out, everything else in the order of definition, every applied directive kept.</summary>
internal static class SchemaPrinter
{
    public static string Print(Schema schema)
    {
        ImmutableArray<DefinitionNode>.Builder definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        if (NeedsDefinition(schema))
            definitions.Add(SchemaOf(schema));
        foreach (DirectiveDefinition directive in schema.Directives)
        {
            if (!BuiltIn.IsDirective(directive.Name))
                definitions.Add(DirectiveOf(directive));
        }

        foreach (NamedType type in schema.Types)
        {
            if (!type.IsIntrospection && !BuiltIn.IsScalar(type.Name))
                definitions.Add(TypeOf(type));
        }

        return Printer.Print(new DocumentNode(definitions.DrainToImmutable())) + "\n";
    }

    public static string Print(NamedType type) => Printer.Print(TypeOf(type));

    // Root types with the usual names need no definition, unless another type has a usual name without being a root.
    private static bool NeedsDefinition(Schema schema) =>
        schema.Description is not null
        || !schema.AppliedDirectives.IsEmpty
        || !IsUsual(schema, schema.QueryType, "Query")
        || !IsUsual(schema, schema.MutationType, "Mutation")
        || !IsUsual(schema, schema.SubscriptionType, "Subscription");

    private static bool IsUsual(Schema schema, ObjectType? root, string name) => root is null ? schema.Type(name) is not ObjectType : root.Name == name;

    private static SchemaNode SchemaOf(Schema schema)
    {
        ImmutableArray<RootOperationTypeNode>.Builder roots = ImmutableArray.CreateBuilder<RootOperationTypeNode>();
        foreach (OperationKind kind in Enum.GetValues<OperationKind>())
        {
            if (schema.RootType(kind) is { } type)
                roots.Add(new RootOperationTypeNode(kind, Named(type.Name), default));
        }

        return new SchemaNode(schema.Description, schema.AppliedDirectives, roots.DrainToImmutable(), false, default);
    }

    private static DirectiveDefinitionNode DirectiveOf(DirectiveDefinition directive) => new(
        directive.Description,
        Name(directive.Name),
        Inputs(directive.Arguments),
        directive.IsRepeatable,
        [.. directive.Locations.Select(Name)],
        default);

    private static TypeDefinitionNode TypeOf(NamedType type)
    {
        NameNode name = Name(type.Name);
        string? about = type.Description;
        ImmutableArray<DirectiveNode> directives = Applied(type.Directives);
        return type switch
        {
            ScalarType => new ScalarTypeNode(about, name, directives, false, default),
            ObjectType fields => new ObjectTypeNode(about, name, Interfaces(fields), directives, Fields(fields), false, default),
            InterfaceType fields => new InterfaceTypeNode(about, name, Interfaces(fields), directives, Fields(fields), false, default),
            UnionType union => new UnionTypeNode(about, name, directives, [.. union.Members.Select(member => Named(member.Name))], false, default),
            EnumType values => new EnumTypeNode(about, name, directives, [.. values.Values.Select(Value)], false, default),
            InputObjectType input => new InputObjectTypeNode(about, name, directives, Inputs(input.Fields), false, default),
            _ => throw new ArgumentException($"No definition for {type}.", nameof(type)),
        };
    }

    private static ImmutableArray<NamedTypeNode> Interfaces(FieldsType type) => [.. type.Interfaces.Select(implemented => Named(implemented.Name))];

    private static ImmutableArray<FieldDefinitionNode> Fields(FieldsType type) =>
    [
        .. type.Fields.Select(field => new FieldDefinitionNode(
            field.Description, Name(field.Name), Inputs(field.Arguments), Reference(field.Type), Applied(field.Directives), default)),
    ];

    private static ImmutableArray<InputValueDefinitionNode> Inputs(ImmutableArray<InputValueDefinition> inputs) =>
    [
        .. inputs.Select(input => new InputValueDefinitionNode(
            input.Description, Name(input.Name), Reference(input.Type), input.DefaultValue, Applied(input.Directives), default)),
    ];

    private static EnumValueDefinitionNode Value(EnumValueDefinition value) =>
        new(value.Description, Name(value.Name), Applied(value.Directives), default);

    private static TypeNode Reference(GraphQLType type) => type switch
    {
        NonNullType nonNull => new NonNullTypeNode(Reference(nonNull.Inner)),
        ListType list => new ListTypeNode(Reference(list.Item), default),
        _ => Named(((NamedType)type).Name),
    };

    // The default reason is not repeated.
    private static ImmutableArray<DirectiveNode> Applied(ImmutableArray<DirectiveNode> directives) =>
    [
        .. directives.Select(directive =>
            directive.Name.Value == BuiltIn.Deprecated && directive.Argument("reason") is StringValueNode { Value: "No longer supported" }
                ? new DirectiveNode(directive.Name, [], default)
                : directive),
    ];

    private static NamedTypeNode Named(string name) => new(Name(name));

    private static NameNode Name(string name) => new(name, default);
}
