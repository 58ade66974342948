using KnowledgeGraph.GraphQL.Cost;
using KnowledgeGraph.GraphQL.Introspection;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>
/// A draft into a schema: built-in parts are added, names become references, the whole is validated, defaults are coerced, prices
/// are read.
/// </summary>
internal sealed class SchemaAssembler
{
    private readonly SchemaDraft _draft;
    private readonly List<string> _errors;
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);

    private SchemaAssembler(SchemaDraft draft)
    {
        _draft = draft;
        _errors = [.. draft.Errors];
    }

    public static (Schema? Schema, IReadOnlyList<string> Errors) Assemble(SchemaDraft draft)
    {
        var assembler = new SchemaAssembler(draft);
        Schema? schema = assembler.Assemble();
        return assembler._errors.Count == 0 ? (schema, []) : (null, assembler._errors);
    }

    private Schema? Assemble()
    {
        List<TypeDraft> drafts = AllTypes();
        foreach (TypeDraft draft in drafts)
        {
            if (!_types.TryAdd(draft.Name, Shell(draft)))
                _errors.Add($"There can be only one type named \"{draft.Name}\".");
        }

        if (_errors.Count > 0)
            return null;
        foreach (TypeDraft draft in drafts)
            Fill(_types[draft.Name], draft);
        ImmutableArray<DirectiveDefinition> directives = AllDirectives();
        Schema? schema = _errors.Count == 0 ? NewSchema(drafts, directives) : null;
        if (schema is null)
            return null;
        _errors.AddRange(SchemaValidator.Validate(schema));
        if (_errors.Count > 0)
            return null;
        CostReader.Read(schema, _errors);
        return schema;
    }

    private Schema? NewSchema(List<TypeDraft> drafts, ImmutableArray<DirectiveDefinition> directives)
    {
        ObjectType? query = Root(OperationKind.Query, "Query");
        ObjectType? mutation = Root(OperationKind.Mutation, "Mutation");
        ObjectType? subscription = Root(OperationKind.Subscription, "Subscription");
        if (query is null && _errors.Count == 0)
            _errors.Add("The query root type must be given.");
        if (_errors.Count > 0)
            return null;
        ImmutableArray<NamedType> types = [.. drafts.Select(draft => _types[draft.Name])];
        return new Schema(_draft.Description, [.. _draft.Directives], types, directives, query!, mutation, subscription)
        {
            SchemaField = IntrospectionTypes.SchemaField(Lookup),
            TypeField = IntrospectionTypes.TypeField(Lookup),
            TypeNameField = IntrospectionTypes.TypeNameField(Lookup),
        };
    }

    private NamedType Lookup(string name) => _types[name];

    // Without a schema definition, types named Query, Mutation and Subscription are the roots (section 3.3.1).
    private ObjectType? Root(OperationKind kind, string usualName)
    {
        string? name = usualName;
        if (_draft.HasSchemaDefinition || _draft.Roots.Count > 0)
            name = _draft.Roots.FirstOrDefault(root => root.Kind == kind).Type;
        else if (!_types.TryGetValue(usualName, out NamedType? usual) || usual is not ObjectType)
            return null;
        if (name is null)
            return null;
        if (_types.GetValueOrDefault(name) is ObjectType type)
            return type;
        _errors.Add($"The {OperationKinds.Word(kind)} root type must be an object type, and \"{name}\" is none.");
        return null;
    }

    // A built-in scalar that nothing refers to is left out (section 3.5).
    private List<TypeDraft> AllTypes()
    {
        List<TypeDraft> drafts = [.. _draft.Types];
        SchemaDraft introspection = IntrospectionTypes.Draft();
        HashSet<string> used = [.. References([.. _draft.Types, .. introspection.Types])];
        foreach (DirectiveDraft directive in _draft.DirectiveDefinitions)
            used.UnionWith(directive.Arguments.Select(argument => NamedIn(argument.Type)));
        if (UsesCost())
            used.Add("Int");
        foreach (TypeDraft scalar in Parsed(BuiltIn.Scalars).Types)
        {
            if (used.Contains(scalar.Name) && !drafts.Exists(draft => draft.Name == scalar.Name))
                drafts.Add(scalar);
        }

        drafts.AddRange(introspection.Types);
        return drafts;
    }

    private static IEnumerable<string> References(IEnumerable<TypeDraft> drafts)
    {
        foreach (TypeDraft draft in drafts)
        {
            foreach (FieldDraft field in draft.Fields)
            {
                yield return NamedIn(field.Type);
                foreach (InputDraft argument in field.Arguments)
                    yield return NamedIn(argument.Type);
            }

            foreach (InputDraft input in draft.Inputs)
                yield return NamedIn(input.Type);
        }
    }

    private static string NamedIn(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => NamedIn(nonNull.Inner),
        ListTypeNode list => NamedIn(list.Item),
        _ => ((NamedTypeNode)node).Name.Value,
    };

    private bool UsesCost() => _draft.Types
        .SelectMany(type => type.Directives
            .Concat(type.Fields.SelectMany(field => field.Directives.Concat(field.Arguments.SelectMany(argument => argument.Directives))))
            .Concat(type.Inputs.SelectMany(input => input.Directives)))
        .Any(directive => directive.Name.Value is BuiltIn.Cost or BuiltIn.ListSize);

    private ImmutableArray<DirectiveDefinition> AllDirectives()
    {
        List<DirectiveDraft> drafts = [.. _draft.DirectiveDefinitions];
        IEnumerable<DirectiveDraft> builtIn = Parsed(BuiltIn.Directives).DirectiveDefinitions;
        if (UsesCost())
            builtIn = builtIn.Concat(Parsed(BuiltIn.CostDirectives).DirectiveDefinitions);
        drafts.AddRange(builtIn.Where(directive => !drafts.Exists(known => known.Name == directive.Name)));
        foreach (string name in drafts.GroupBy(draft => draft.Name).Where(group => group.Count() > 1).Select(group => group.Key))
            _errors.Add($"There can be only one directive named \"@{name}\".");
        return _errors.Count > 0 ? [] : [.. drafts.Select(DirectiveOf)];
    }

    private DirectiveDefinition DirectiveOf(DirectiveDraft draft) =>
        new(draft.Name, draft.Description, Inputs(draft.Arguments, $"@{draft.Name}"), draft.IsRepeatable, draft.Locations);

    private static SchemaDraft Parsed(string sdl)
    {
        var draft = new SchemaDraft();
        SdlReader.Read(Parser.ParseDocument(sdl, SyntaxLimits.Trusted).Document!, draft);
        return draft;
    }

    private NamedType Shell(TypeDraft draft) => draft.Kind switch
    {
        TypeDraftKind.Scalar => new ScalarType(draft.Name, draft.Description, [.. draft.Directives], draft.Coercion),
        TypeDraftKind.Object => new ObjectType(draft.Name, draft.Description, [.. draft.Directives], draft.ClrType),
        TypeDraftKind.Interface => new InterfaceType(draft.Name, draft.Description, [.. draft.Directives], draft.ResolveType),
        TypeDraftKind.Union => new UnionType(draft.Name, draft.Description, [.. draft.Directives], draft.ResolveType),
        TypeDraftKind.Enum => new EnumType(draft.Name, draft.Description, [.. draft.Directives], EnumValues(draft)),
        _ => new InputObjectType(draft.Name, draft.Description, [.. draft.Directives], draft.Convert),
    };

    private ImmutableArray<EnumValueDefinition> EnumValues(TypeDraft draft)
    {
        foreach (string name in draft.Values.GroupBy(value => value.Name).Where(group => group.Count() > 1).Select(group => group.Key))
            _errors.Add($"The value \"{draft.Name}.{name}\" can be defined only once.");
        return [.. draft.Values.Select(value => new EnumValueDefinition(value.Name, value.Description, value.Value ?? value.Name, [.. value.Directives]))];
    }

    private void Fill(NamedType type, TypeDraft draft)
    {
        switch (type)
        {
            case FieldsType fields:
                NoDoubles(draft.Fields.Select(field => field.Name), draft.Name, "field");
                fields.Fill([.. draft.Fields.Select(field => FieldOf(draft, field))], [.. Named<InterfaceType>(draft, draft.Interfaces, "implement", "an interface")]);
                break;
            case UnionType union:
                union.Members = [.. Named<ObjectType>(draft, draft.Members, "include", "an object type")];
                break;
            case InputObjectType input:
                input.Fill(Inputs(draft.Inputs, draft.Name));
                break;
        }
    }

    private FieldDefinition FieldOf(TypeDraft owner, FieldDraft draft)
    {
        string coordinate = $"{owner.Name}.{draft.Name}";
        return new FieldDefinition(
            draft.Name, draft.Description, TypeOf(draft.Type, coordinate), Inputs(draft.Arguments, coordinate), [.. draft.Directives], draft.Resolver, draft.Subscribe);
    }

    private ImmutableArray<InputValueDefinition> Inputs(List<InputDraft> drafts, string owner)
    {
        NoDoubles(drafts.Select(draft => draft.Name), owner, "argument or input field");
        return [.. drafts.Select(draft => new InputValueDefinition(
            draft.Name, draft.Description, TypeOf(draft.Type, $"{owner}.{draft.Name}"), draft.DefaultValue, [.. draft.Directives]))];
    }

    private void NoDoubles(IEnumerable<string> names, string owner, string what)
    {
        foreach (string name in names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key))
            _errors.Add($"{owner}: the {what} \"{name}\" can be defined only once.");
    }

    private IEnumerable<T> Named<T>(TypeDraft owner, List<string> names, string verb, string kind)
        where T : NamedType
    {
        foreach (string name in names)
        {
            if (_types.GetValueOrDefault(name) is T type)
                yield return type;
            else
                _errors.Add($"Type {owner.Name} cannot {verb} \"{name}\": it is not {kind} of this schema.");
        }
    }

    private GraphQLType TypeOf(TypeNode node, string coordinate)
    {
        switch (node)
        {
            case NonNullTypeNode nonNull:
                return new NonNullType(TypeOf(nonNull.Inner, coordinate));
            case ListTypeNode list:
                return new ListType(TypeOf(list.Item, coordinate));
            default:
                string name = ((NamedTypeNode)node).Name.Value;
                if (_types.TryGetValue(name, out NamedType? type))
                    return type;
                _errors.Add($"{coordinate}: unknown type \"{name}\".");
                return _types["String"];
        }
    }
}
