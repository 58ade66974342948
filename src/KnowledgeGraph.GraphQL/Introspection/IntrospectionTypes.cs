using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>Section 4.2: the schema of the schema, resolved like any other.</summary>
internal static class IntrospectionTypes
{
    private const string Sdl =
        """"
        "A schema: its types, its directives, and where operations begin."
        type __Schema {
          "What the schema as a whole is about."
          description: String
          "All types, by the order of definition."
          types: [__Type!]!
          "Where queries begin."
          queryType: __Type!
          "Where mutations begin, if there are any."
          mutationType: __Type
          "Where subscriptions begin, if there are any."
          subscriptionType: __Type
          "All directives."
          directives: [__Directive!]!
        }

        "A type, named or wrapping another; its kind tells which fields mean something."
        type __Type {
          "Which sort of type it is."
          kind: __TypeKind!
          "Its name; null for lists and non-nulls."
          name: String
          "What it stands for."
          description: String
          "Of a scalar: where it is specified."
          specifiedByURL: String
          "Of an object or interface: its fields."
          fields("Whether what is deprecated is listed too." includeDeprecated: Boolean! = false): [__Field!]
          "Of an object or interface: what it implements."
          interfaces: [__Type!]
          "Of an interface or union: the objects it may be."
          possibleTypes: [__Type!]
          "Of an enum: its values."
          enumValues("Whether what is deprecated is listed too." includeDeprecated: Boolean! = false): [__EnumValue!]
          "Of an input object: its fields."
          inputFields("Whether what is deprecated is listed too." includeDeprecated: Boolean! = false): [__InputValue!]
          "Of a list or non-null: the type inside."
          ofType: __Type
          "Of an input object: whether exactly one field is to be given."
          isOneOf: Boolean
        }

        "The sorts of types."
        enum __TypeKind {
          "A leaf with a value of its own kind."
          SCALAR
          "A type with fields."
          OBJECT
          "Fields that several objects have in common."
          INTERFACE
          "One of several objects."
          UNION
          "A leaf with one of several named values."
          ENUM
          "A type of arguments with fields."
          INPUT_OBJECT
          "Many of another type, in order."
          LIST
          "Another type, never null."
          NON_NULL
        }

        "A field of an object or interface."
        type __Field {
          "Its name."
          name: String!
          "What it answers."
          description: String
          "What it takes."
          args("Whether what is deprecated is listed too." includeDeprecated: Boolean! = false): [__InputValue!]!
          "The type of its answer."
          type: __Type!
          "Whether it should no longer be used."
          isDeprecated: Boolean!
          "Why, and what to use instead."
          deprecationReason: String
        }

        "An argument of a field or directive, or a field of an input object."
        type __InputValue {
          "Its name."
          name: String!
          "What it means."
          description: String
          "The type of its value."
          type: __Type!
          "The value it has when none is given, as a literal."
          defaultValue: String
          "Whether it should no longer be used."
          isDeprecated: Boolean!
          "Why, and what to use instead."
          deprecationReason: String
        }

        "A value of an enum."
        type __EnumValue {
          "Its name."
          name: String!
          "What it means."
          description: String
          "Whether it should no longer be used."
          isDeprecated: Boolean!
          "Why, and what to use instead."
          deprecationReason: String
        }

        "A directive, and where it may stand."
        type __Directive {
          "Its name, without the at sign."
          name: String!
          "What it changes."
          description: String
          "Whether it may stand several times at one place."
          isRepeatable: Boolean!
          "Where it may stand."
          locations: [__DirectiveLocation!]!
          "What it takes."
          args("Whether what is deprecated is listed too." includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        "Where a directive may stand."
        enum __DirectiveLocation {
          "On a query."
          QUERY
          "On a mutation."
          MUTATION
          "On a subscription."
          SUBSCRIPTION
          "On a field of a selection."
          FIELD
          "On the definition of a fragment."
          FRAGMENT_DEFINITION
          "On the spread of a fragment."
          FRAGMENT_SPREAD
          "On an inline fragment."
          INLINE_FRAGMENT
          "On the definition of a variable."
          VARIABLE_DEFINITION
          "On the schema."
          SCHEMA
          "On a scalar."
          SCALAR
          "On an object type."
          OBJECT
          "On the definition of a field."
          FIELD_DEFINITION
          "On the definition of an argument."
          ARGUMENT_DEFINITION
          "On an interface."
          INTERFACE
          "On a union."
          UNION
          "On an enum."
          ENUM
          "On a value of an enum."
          ENUM_VALUE
          "On an input object."
          INPUT_OBJECT
          "On the definition of a field of an input object."
          INPUT_FIELD_DEFINITION
        }
        """";

    /// <summary>The types, to be built together with those of a schema.</summary>
    public static SchemaDraft Draft()
    {
        var draft = new SchemaDraft();
        SdlReader.Read(Parser.ParseDocument(Sdl, SyntaxLimits.Trusted).Document!, draft);
        BindSchema(Of<Schema>(draft, "__Schema"));
        BindType(Of<GraphQLType>(draft, "__Type"));
        BindField(Of<FieldDefinition>(draft, "__Field"));
        BindInputValue(Of<InputValueDefinition>(draft, "__InputValue"));
        BindEnumValue(Of<EnumValueDefinition>(draft, "__EnumValue"));
        BindDirective(Of<DirectiveDefinition>(draft, "__Directive"));
        return draft;
    }

    public static FieldDefinition SchemaField(Func<string, NamedType> type) => new(
        "__schema", "The schema itself.", new NonNullType(type("__Schema")), [], [], new ContextProjectionResolver<object, Schema>((_, batch) => batch.Schema), null);

    public static FieldDefinition TypeField(Func<string, NamedType> type)
    {
        var name = new InputValueDefinition("name", "The type's name.", new NonNullType(type("String")), null, []);
        var resolver = new ContextProjectionResolver<object, NamedType?>((_, batch) => batch.Schema.Type(batch.Arguments.Get<string>("name")));
        return new FieldDefinition("__type", "One type of the schema.", type("__Type"), [name], [], resolver, null);
    }

    public static FieldDefinition TypeNameField(Func<string, NamedType> type) =>
        new("__typename", "The name of the object's type.", new NonNullType(type("String")), [], [], null, null);

    private static ObjectTypeBuilder<T> Of<T>(SchemaDraft draft, string name) => new(draft.Types.Find(type => type.Name == name)!);

    private static void BindSchema(ObjectTypeBuilder<Schema> type) => type
        .Bind("description", schema => schema.Description)
        .Bind("types", schema => schema.Types.ToArray())
        .Bind("queryType", schema => schema.QueryType)
        .Bind("mutationType", schema => schema.MutationType)
        .Bind("subscriptionType", schema => schema.SubscriptionType)
        .Bind("directives", schema => schema.Directives.ToArray());

    private static void BindType(ObjectTypeBuilder<GraphQLType> type) => type
        .Bind("kind", Kind)
        .Bind("name", type => (type as NamedType)?.Name)
        .Bind("description", type => (type as NamedType)?.Description)
        .Bind("specifiedByURL", type => (type as ScalarType)?.SpecifiedBy)
        .Bind("fields", (type, batch) =>
            (type as FieldsType)?.Fields.Where(field => Listed(batch, field.DeprecationReason)).ToArray())
        .Bind("interfaces", type => (type as FieldsType)?.Interfaces.ToArray())
        .Bind("possibleTypes", (type, batch) => type is NamedType { IsAbstract: true } named ? batch.Schema.PossibleTypes(named).ToArray() : null)
        .Bind("enumValues", (type, batch) =>
            (type as EnumType)?.Values.Where(value => Listed(batch, value.DeprecationReason)).ToArray())
        .Bind("inputFields", (type, batch) =>
            (type as InputObjectType)?.Fields.Where(field => Listed(batch, field.DeprecationReason)).ToArray())
        .Bind("ofType", type => type is ListType list ? list.Item : (type as NonNullType)?.Inner)
        .Bind("isOneOf", type => (type as InputObjectType)?.IsOneOf is { } isOneOf ? (object)isOneOf : null);

    private static void BindField(ObjectTypeBuilder<FieldDefinition> type) => type
        .Bind("name", field => field.Name)
        .Bind("description", field => field.Description)
        .Bind("args", (field, batch) => Arguments(field.Arguments, batch))
        .Bind("type", field => field.Type)
        .Bind("isDeprecated", field => field.DeprecationReason is not null)
        .Bind("deprecationReason", field => field.DeprecationReason);

    private static void BindInputValue(ObjectTypeBuilder<InputValueDefinition> type) => type
        .Bind("name", value => value.Name)
        .Bind("description", value => value.Description)
        .Bind("type", value => value.Type)
        .Bind("defaultValue", value => value.DefaultValue is null ? null : Printer.Print(value.DefaultValue))
        .Bind("isDeprecated", value => value.DeprecationReason is not null)
        .Bind("deprecationReason", value => value.DeprecationReason);

    private static void BindEnumValue(ObjectTypeBuilder<EnumValueDefinition> type) => type
        .Bind("name", value => value.Name)
        .Bind("description", value => value.Description)
        .Bind("isDeprecated", value => value.DeprecationReason is not null)
        .Bind("deprecationReason", value => value.DeprecationReason);

    private static void BindDirective(ObjectTypeBuilder<DirectiveDefinition> type) => type
        .Bind("name", directive => directive.Name)
        .Bind("description", directive => directive.Description)
        .Bind("isRepeatable", directive => directive.IsRepeatable)
        .Bind("locations", directive => directive.Locations.ToArray())
        .Bind("args", (directive, batch) => Arguments(directive.Arguments, batch));

    private static InputValueDefinition[] Arguments(ImmutableArray<InputValueDefinition> arguments, FieldBatch batch) =>
        [.. arguments.Where(argument => Listed(batch, argument.DeprecationReason))];

    private static bool Listed(FieldBatch batch, string? deprecationReason) => deprecationReason is null || batch.Arguments.Flag("includeDeprecated");

    private static string Kind(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };
}
