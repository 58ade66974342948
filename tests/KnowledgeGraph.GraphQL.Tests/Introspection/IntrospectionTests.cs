using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Tests.Introspection;

/// <summary>Section 4.</summary>
public sealed class IntrospectionTests
{
    private static readonly GraphQLEngine Engine = Execution.Loose.Engine(
        """
        "A shop."
        schema { query: Q }
        directive @mark(with: String = "x" @deprecated, times: Int) repeatable on FIELD | QUERY
        "Where it all begins."
        type Q implements N { id: ID! all(by: By, first: Int = 3 @deprecated(reason: "Enough.")): [U!]! old: Int @deprecated }
        interface N { id: ID! }
        union U = Q | P
        type P implements N { id: ID! }
        enum E { A B @deprecated(reason: "Use A.") }
        input By @oneOf { e: E, list: [Int!], old: Int @deprecated }
        scalar D @specifiedBy(url: "https://example.org/d")
        """);

    [Theory]
    [InlineData("{ __schema { description queryType { name } mutationType { name } subscriptionType { name } } }", """{"__schema":{"description":"A shop.","queryType":{"name":"Q"},"mutationType":null,"subscriptionType":null}}""")]
    [InlineData("{ __schema { types { name } } }", """{"__schema":{"types":[{"name":"Q"},{"name":"N"},{"name":"U"},{"name":"P"},{"name":"E"},{"name":"By"},{"name":"D"},{"name":"Int"},{"name":"String"},{"name":"Boolean"},{"name":"ID"},{"name":"__Schema"},{"name":"__Type"},{"name":"__TypeKind"},{"name":"__Field"},{"name":"__InputValue"},{"name":"__EnumValue"},{"name":"__Directive"},{"name":"__DirectiveLocation"}]}}""")]
    [InlineData("{ __schema { directives { name isRepeatable locations args { name defaultValue } all: args(includeDeprecated: true) { name } } } }", null)]
    [InlineData("{ __type(name: \"Q\") { kind description fields { name } all: fields(includeDeprecated: true) { name isDeprecated deprecationReason } interfaces { name } possibleTypes { name } enumValues { name } ofType { name } isOneOf } }", """{"__type":{"kind":"OBJECT","description":"Where it all begins.","fields":[{"name":"id"},{"name":"all"}],"all":[{"name":"id","isDeprecated":false,"deprecationReason":null},{"name":"all","isDeprecated":false,"deprecationReason":null},{"name":"old","isDeprecated":true,"deprecationReason":"No longer supported"}],"interfaces":[{"name":"N"}],"possibleTypes":null,"enumValues":null,"ofType":null,"isOneOf":null}}""")]
    [InlineData("{ __type(name: \"Q\") { fields { args(includeDeprecated: true) { name defaultValue isDeprecated deprecationReason type { kind name } } type { kind ofType { kind ofType { kind ofType { name } } } } } } }", """{"__type":{"fields":[{"args":[],"type":{"kind":"NON_NULL","ofType":{"kind":"SCALAR","ofType":null}}},{"args":[{"name":"by","defaultValue":null,"isDeprecated":false,"deprecationReason":null,"type":{"kind":"INPUT_OBJECT","name":"By"}},{"name":"first","defaultValue":"3","isDeprecated":true,"deprecationReason":"Enough.","type":{"kind":"SCALAR","name":"Int"}}],"type":{"kind":"NON_NULL","ofType":{"kind":"LIST","ofType":{"kind":"NON_NULL","ofType":{"name":"U"}}}}}]}}""")]
    [InlineData("{ i: __type(name: \"N\") { kind possibleTypes { name } interfaces { name } fields { name } } u: __type(name: \"U\") { kind possibleTypes { name } fields { name } } }", """{"i":{"kind":"INTERFACE","possibleTypes":[{"name":"Q"},{"name":"P"}],"interfaces":[],"fields":[{"name":"id"}]},"u":{"kind":"UNION","possibleTypes":[{"name":"Q"},{"name":"P"}],"fields":null}}""")]
    [InlineData("{ e: __type(name: \"E\") { enumValues { name } all: enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } } b: __type(name: \"By\") { isOneOf inputFields { name } all: inputFields(includeDeprecated: true) { name } } }", """{"e":{"enumValues":[{"name":"A"}],"all":[{"name":"A","isDeprecated":false,"deprecationReason":null},{"name":"B","isDeprecated":true,"deprecationReason":"Use A."}]},"b":{"isOneOf":true,"inputFields":[{"name":"e"},{"name":"list"}],"all":[{"name":"e"},{"name":"list"},{"name":"old"}]}}""")]
    [InlineData("{ __type(name: \"D\") { kind specifiedByURL } none: __type(name: \"Nothing\") { name } __typename }", """{"__type":{"kind":"SCALAR","specifiedByURL":"https://example.org/d"},"none":null,"__typename":"Q"}""")]
    public async Task The_schema_tells_of_itself(string query, string? data)
    {
        string answer = await Run.Query(Engine, query);
        Assert.Empty(Run.Errors(answer));
        if (data is not null)
            Assert.Equal("{\"data\":" + data + "}", answer);
        else
            Assert.Contains("""{"name":"mark","isRepeatable":true,"locations":["FIELD","QUERY"],"args":[{"name":"times","defaultValue":null}],"all":[{"name":"with"},{"name":"times"}]}""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_element_of_introspection_is_described()
    {
        using JsonDocument answer = JsonDocument.Parse(await Run.Query(
            Engine, "{ __schema { types { name description fields { description } enumValues { description } } directives { name description args { description } } } }"));
        JsonElement schema = answer.RootElement.GetProperty("data").GetProperty("__schema");
        foreach (JsonElement type in schema.GetProperty("types").EnumerateArray().Where(type => type.GetProperty("name").GetString()!.StartsWith("__", StringComparison.Ordinal)))
            Assert.DoesNotContain("\"description\":null", type.GetRawText(), StringComparison.Ordinal);
        foreach (JsonElement directive in schema.GetProperty("directives").EnumerateArray().Where(directive => directive.GetProperty("name").GetString() != "mark"))
            Assert.DoesNotContain("\"description\":null", directive.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introspection_can_be_off()
    {
        GraphQLEngine engine = Execution.Loose.Engine("type Query { a: Int }", options: new GraphQLOptions { Introspection = false });
        Assert.Equal(["1:3 GRAPHQL_VALIDATION_FAILED - Introspection is off."], Run.Errors(await Run.Query(engine, "{ __schema { description } }")));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await Run.Query(engine, "{ __typename }"));
    }
}
