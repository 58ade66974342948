using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

/// <summary>Section 5, rule by rule: a document, and the rules it breaks with the places that are told.</summary>
public sealed class RuleTests
{
    private static readonly Schema Library = new SchemaBuilder().AddSdl(
        """
        directive @onField on FIELD
        directive @many(n: Int) repeatable on FIELD
        directive @onVariable on VARIABLE_DEFINITION
        directive @needs(it: Int!) on FIELD
        directive @onQuery on QUERY
        scalar Anything
        enum Genre { NOVEL POEM }
        interface Item { title: String! pages: Int }
        type Book implements Item { title: String! pages: Int genre: Genre author(full: Boolean): Author cite(style: String!, at: Int! = 1): String }
        type Record implements Item { title: String! pages: Int minutes: Float! label: String! author: Author }
        type Author { name: String! books: [Book!]! items: [Item] }
        union Thing = Book | Author
        input Range { from: Int! to: Int = 9 inner: Range }
        input By @oneOf { id: ID title: String }
        type Query {
          book(by: By): Book
          books(range: Range, genres: [Genre!], ids: [ID!]): [Book!]!
          item: Item
          thing: Thing
          echo(int: Int, float: Float, text: String, bool: Boolean, id: ID, any: Anything, matrix: [[Int!]]): String
          need(int: Int!): String
        }
        type Mutation { add: Book }
        type Subscription { added: Book removed: Book }
        """).Build();

    private static string Validate(string query)
    {
        (DocumentNode? document, SyntaxError? error) = Parser.ParseDocument(query);
        Assert.Null(error);
        IReadOnlyList<RequestError> errors = DocumentValidator.Validate(Library, document!, new GraphQLOptions()).Errors;
        return string.Join("; ", errors.Select(found => $"{found.Rule} {string.Join(",", found.Locations)}"));
    }

    [Theory]
    // 5.1.1 Executable definitions
    [InlineData("{ item { title } } type A { b: Int }", "ExecutableDefinitions 1:20")]
    [InlineData("{ item { title } } extend type Book { b: Int }", "ExecutableDefinitions 1:20")]
    // 5.2 Operations
    [InlineData("query A { item { title } } query A { item { title } }", "UniqueOperationNames 1:7,1:34")]
    [InlineData("query A { item { title } } mutation A { add { title } }", "UniqueOperationNames 1:7,1:37")]
    [InlineData("{ item { title } } query A { item { title } }", "LoneAnonymousOperation 1:1")]
    [InlineData("subscription { added { title } removed { title } }", "SingleFieldSubscriptions 1:32")]
    [InlineData("subscription { ...F } fragment F on Subscription { added { title } x: removed { title } }", "SingleFieldSubscriptions 1:68")]
    [InlineData("subscription { __typename }", "SingleFieldSubscriptions 1:16")]
    [InlineData("subscription { added @include(if: true) { title } }", "SingleFieldSubscriptions 1:22")]
    [InlineData("subscription { added { title } added { pages } }", "")]
    // 5.3.1 Field selections
    [InlineData("{ item { weight } }", "FieldsOnCorrectType 1:10")]
    [InlineData("{ item { minutes } }", "FieldsOnCorrectType 1:10")]
    [InlineData("{ thing { title } }", "FieldsOnCorrectType 1:11")]
    [InlineData("{ thing { __typename } item { ... on Record { minutes } } }", "")]
    [InlineData("{ item { __schema { description } } }", "FieldsOnCorrectType 1:10")]
    // 5.3.2 Field selection merging
    [InlineData("{ item { title title } }", "")]
    [InlineData("{ item { x: title x: pages } }", "OverlappingFieldsCanBeMerged 1:10,1:19")]
    [InlineData("{ echo(int: 1) echo(int: 1) }", "")]
    [InlineData("{ echo(int: 1, text: \"a\") echo(text: \"a\", int: 1) }", "")]
    [InlineData("{ echo(int: 1) echo(int: 2) }", "OverlappingFieldsCanBeMerged 1:3,1:16")]
    [InlineData("{ echo(int: 1) echo }", "OverlappingFieldsCanBeMerged 1:3,1:16")]
    [InlineData("query($a: Int, $b: Int) { echo(int: $a) echo(int: $b) }", "OverlappingFieldsCanBeMerged 1:27,1:41")]
    [InlineData("{ item { ... on Book { v: genre } ... on Record { v: minutes } } }", "OverlappingFieldsCanBeMerged 1:24,1:51")]
    [InlineData("{ item { ... on Book { v: title } ... on Record { v: label } } }", "")]
    [InlineData("{ item { ... on Book { v: title } ... on Record { v: pages } } }", "OverlappingFieldsCanBeMerged 1:24,1:51")]
    [InlineData("{ item { ... on Book { author { x: name } } ... on Record { author { x: books { title } } } } }", "OverlappingFieldsCanBeMerged 1:33,1:70")]
    [InlineData("{ item { ...A ...B } } fragment A on Item { x: title } fragment B on Item { x: pages }", "OverlappingFieldsCanBeMerged 1:45,1:77")]
    // 5.3.3 Leaf field selections
    [InlineData("{ item { title { length } } }", "ScalarLeafs 1:16")]
    [InlineData("{ item }", "ScalarLeafs 1:3")]
    [InlineData("{ books }", "ScalarLeafs 1:3")]
    // 5.4 Arguments
    [InlineData("{ need(int: 1, other: 2) }", "KnownArgumentNames 1:16")]
    [InlineData("{ need(int: 1) @skip(unless: true, if: true) }", "KnownArgumentNames 1:22")]
    [InlineData("{ need(int: 1, int: 2) }", "UniqueArgumentNames 1:8,1:16")]
    [InlineData("{ need }", "ProvidedRequiredArguments 1:3")]
    [InlineData("{ need(int: null) }", "ValuesOfCorrectType 1:13")]
    [InlineData("{ book { cite(style: \"x\") } }", "")]
    [InlineData("{ item @needs { title } }", "ProvidedRequiredArguments 1:8")]
    // 5.5.1 Fragment declarations
    [InlineData("{ item { ...A } } fragment A on Item { title } fragment A on Item { title }", "UniqueFragmentNames 1:28,1:57")]
    [InlineData("{ item { ... on Missing { title } } }", "KnownTypeNames 1:17")]
    [InlineData("{ item { ...A } } fragment A on Missing { title }", "KnownTypeNames 1:33")]
    [InlineData("{ item { ... on Genre { title } } }", "FragmentsOnCompositeTypes 1:17")]
    [InlineData("{ book { ...A } } fragment A on By { title }", "FragmentsOnCompositeTypes 1:33")]
    [InlineData("{ item { title } } fragment A on Item { title }", "NoUnusedFragments 1:20")]
    // 5.5.2 Fragment spreads
    [InlineData("{ item { ...A } }", "KnownFragmentNames 1:13")]
    [InlineData("{ item { ...A } } fragment A on Item { title ...A }", "NoFragmentCycles 1:46")]
    [InlineData("{ item { ...A } } fragment A on Item { ...B } fragment B on Item { ...A }", "NoFragmentCycles 1:40,1:68")]
    [InlineData("{ thing { ...A } } fragment A on Author { books { ...B } } fragment B on Book { author { ...A } }", "NoFragmentCycles 1:51,1:90")]
    [InlineData("{ book { ... on Author { name } } }", "PossibleFragmentSpreads 1:10")]
    [InlineData("{ item { ...A } } fragment A on Author { name }", "PossibleFragmentSpreads 1:10")]
    [InlineData("{ item { ... on Thing { ... on Book { genre } } } }", "")]
    [InlineData("{ thing { ... on Record { minutes } } }", "PossibleFragmentSpreads 1:11")]
    // 5.6 Values
    [InlineData("{ echo(int: \"1\") }", "ValuesOfCorrectType 1:13")]
    [InlineData("{ echo(int: 1.0) }", "ValuesOfCorrectType 1:13")]
    [InlineData("{ echo(int: 2147483648) }", "ValuesOfCorrectType 1:13")]
    [InlineData("{ echo(int: -2147483648, float: 1, id: 7, any: {a: [1]}, bool: true) }", "")]
    [InlineData("{ echo(float: 1e400) }", "ValuesOfCorrectType 1:15")]
    [InlineData("{ echo(text: 1) }", "ValuesOfCorrectType 1:14")]
    [InlineData("{ echo(text: ENUM) }", "ValuesOfCorrectType 1:14")]
    [InlineData("{ echo(bool: 1) }", "ValuesOfCorrectType 1:14")]
    [InlineData("{ echo(id: 1.5) }", "ValuesOfCorrectType 1:12")]
    [InlineData("{ echo(matrix: [[1], null, [null]]) }", "ValuesOfCorrectType 1:29")]
    [InlineData("{ echo(matrix: 1) }", "")]
    [InlineData("{ books(genres: [NOVEL, EPIC]) { title } }", "ValuesOfCorrectType 1:25")]
    [InlineData("{ books(genres: \"NOVEL\") { title } }", "ValuesOfCorrectType 1:17")]
    [InlineData("{ books(range: {from: 1, step: 2}) { title } }", "ValuesOfCorrectType 1:26")]
    [InlineData("{ books(range: {to: 1}) { title } }", "ValuesOfCorrectType 1:16")]
    [InlineData("{ books(range: {from: 1, inner: {from: \"x\"}}) { title } }", "ValuesOfCorrectType 1:40")]
    [InlineData("{ books(range: {from: 1, from: 2}) { title } }", "UniqueInputFieldNames 1:17,1:26")]
    [InlineData("{ book(by: {}) { title } }", "ValuesOfCorrectType 1:12")]
    [InlineData("{ book(by: {id: 1, title: \"x\"}) { title } }", "ValuesOfCorrectType 1:12")]
    [InlineData("{ book(by: {id: null}) { title } }", "ValuesOfCorrectType 1:12")]
    [InlineData("query($t: String) { book(by: {title: $t}) { title } }", "VariablesInAllowedPosition 1:7,1:38")]
    [InlineData("query($t: String!) { book(by: {title: $t}) { title } }", "")]
    // 5.7 Directives
    [InlineData("{ item @unknown { title } }", "KnownDirectives 1:8")]
    [InlineData("query @skip(if: true) { item { title } }", "KnownDirectives 1:7")]
    [InlineData("query($a: Int @onField) { echo(int: $a) }", "KnownDirectives 1:15")]
    [InlineData("query($a: Int @onVariable) @onQuery { echo(int: $a) @onField }", "")]
    [InlineData("{ item @onField @onField { title } }", "UniqueDirectivesPerLocation 1:8,1:17")]
    [InlineData("{ item @many(n: 1) @many(n: 2) { title } }", "")]
    // 5.8 Variables
    [InlineData("query($a: Int, $a: Int) { echo(int: $a) }", "UniqueVariableNames 1:8,1:17")]
    [InlineData("query($a: Book) { item { title @skip(if: $a) } }", "VariablesAreInputTypes 1:11; VariablesInAllowedPosition 1:7,1:42")]
    [InlineData("query($a: Missing) { echo(int: $a) }", "KnownTypeNames 1:11")]
    [InlineData("query Q { echo(int: $a) }", "NoUndefinedVariables 1:21,1:1")]
    [InlineData("query Q { ...F } fragment F on Query { echo(int: $a) }", "NoUndefinedVariables 1:50,1:1")]
    [InlineData("query($a: Int) { item { title } }", "NoUnusedVariables 1:7")]
    [InlineData("query($a: Int) { ...F } fragment F on Query { echo(int: $a) }", "")]
    [InlineData("query($a: Int) { need(int: $a) }", "VariablesInAllowedPosition 1:7,1:28")]
    [InlineData("query($a: Int = 1) { need(int: $a) }", "")]
    [InlineData("query($a: Int = null) { need(int: $a) }", "VariablesInAllowedPosition 1:7,1:35")]
    [InlineData("query($a: Int) { book { cite(style: \"x\", at: $a) } }", "")]
    [InlineData("query($a: [Int]) { echo(int: $a) }", "VariablesInAllowedPosition 1:7,1:30")]
    [InlineData("query($a: [Genre]) { books(genres: $a) { title } }", "VariablesInAllowedPosition 1:7,1:36")]
    [InlineData("query($a: Int = \"x\") { echo(int: $a) }", "ValuesOfCorrectType 1:17")]
    [InlineData("query($a: Int!) { echo(matrix: [[$a]]) }", "")]
    [InlineData("query($a: Int) { echo(matrix: [[$a]]) }", "VariablesInAllowedPosition 1:7,1:33")]
    // Places in a document of several lines, whatever ends them
    [InlineData("{\r\n  item {\r    weight\n  }\n}", "FieldsOnCorrectType 3:5")]
    public void A_document_breaks_these_rules_at_these_places(string query, string expected) => Assert.Equal(expected, Validate(query));

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }", "")]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "MaxIntrospectionDepth 1:3")]
    [InlineData("{ __type(name: \"Book\") { ...T } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { interfaces { possibleTypes { name } } }", "MaxIntrospectionDepth 1:3")]
    public void Introspection_does_not_run_in_circles(string query, string expected) => Assert.Equal(expected, Validate(query));
}
