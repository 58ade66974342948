using System.Text.Json;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>The engine answers as the reference implementation does, on thousands of generated cases.</summary>
public sealed class VectorTests
{
    // Every limit of our own is out of the way: the reference has none of them.
    private static readonly GraphQLOptions Unlimited = new()
    {
        MaxErrors = 100_000,
        MaxSelectionDepth = 500,
        MaxAliases = 100_000,
        MaxDirectivesPerNode = 100,
        MaxRootFields = 100_000,
        MaxExpandedFields = 100_000_000,
        MergeBudget = 100_000_000,
    };

    [Fact]
    public void A_text_is_refused_at_the_same_place()
    {
        IReadOnlyList<JsonElement> rows = VectorFile.Rows("syntax");
        var differences = new List<string>();
        foreach (JsonElement row in rows)
        {
            string text = row.GetProperty("text").GetString()!;
            string? expected = row.GetProperty("error").GetString();
            (DocumentNode? document, SyntaxError? error) = Parser.ParseDocument(text, SyntaxLimits.Trusted);
            if (expected != error?.Location.ToString())
                differences.Add($"{text}\nexpected {expected ?? "none"}, got {error?.ToString() ?? "none"}");
            if (document is not null && Printer.Print(document) is var printed && printed != Printer.Print(Parser.ParseDocument(printed, SyntaxLimits.Trusted).Document!))
                differences.Add($"{text}\nis printed in two ways");
        }

        VectorFile.AssertNone(rows.Count, differences, 1000);
    }

    [Fact]
    public void Types_are_printed_alike()
    {
        IReadOnlyList<JsonElement> rows = VectorFile.Rows("schemas");
        var differences = new List<string>();
        foreach (JsonElement row in rows)
        {
            Schema schema = VectorFile.Build(row.GetProperty("sdl").GetString()!);
            foreach (JsonProperty type in row.GetProperty("printed").EnumerateObject())
            {
                string printed = SchemaPrinter.Print(schema.Type(type.Name)!);
                string expected = type.Value.GetString()!;
                // The reference breaks long defaults over lines, and block strings in them lose their indent; read again, they are alike.
                if (expected.Contains("= [", StringComparison.Ordinal) || expected.Contains("= {", StringComparison.Ordinal))
                    expected = Printer.Print(Parser.ParseDocument(expected).Document!);
                if (printed != expected)
                    differences.Add($"expected\n{expected}\ngot\n{printed}");
            }

            if (schema.ToSdl() != VectorFile.Build(schema.ToSdl()).ToSdl())
                differences.Add($"{schema.ToSdl()}\nis printed in two ways");
        }

        VectorFile.AssertNone(rows.Count, differences, 40);
    }

    [Fact]
    public async Task Introspection_answers_alike()
    {
        IReadOnlyList<JsonElement> rows = VectorFile.Rows("schemas");
        var differences = new List<string>();
        foreach (JsonElement row in rows)
        {
            var engine = new GraphQLEngine(VectorFile.Build(row.GetProperty("sdl").GetString()!));
            using JsonDocument answer = JsonDocument.Parse(await Run.Query(engine, VectorIntrospection.Query));
            string expected = VectorIntrospection.Normal(row.GetProperty("introspection"));
            string actual = VectorIntrospection.Normal(answer.RootElement.GetProperty("data").GetProperty("__schema"));
            if (expected != actual)
                differences.Add(Around(expected, actual));
        }

        VectorFile.AssertNone(rows.Count, differences, 40);
    }

    private static string Around(string expected, string actual)
    {
        int at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        int from = Math.Max(0, at - 200);
        return $"expected ...{expected[from..Math.Min(expected.Length, at + 100)]}\ngot      ...{actual[from..Math.Min(actual.Length, at + 100)]}";
    }

    [Fact]
    public void The_same_schemas_are_refused()
    {
        string[] schemas = VectorFile.Schemas();
        IReadOnlyList<JsonElement> rows = VectorFile.Rows("validity");
        var differences = new List<string>();
        foreach (JsonElement row in rows)
        {
            List<string> lines = [.. schemas[row.GetProperty("schema").GetInt32()].Split('\n')];
            int from = row.GetProperty("from").GetInt32();
            lines.RemoveRange(from, row.GetProperty("to").GetInt32() - from);
            string[] changed = [.. row.GetProperty("lines").EnumerateArray().Select(line => line.GetString()!)];
            lines.InsertRange(from, changed);
            string problem = "";
            try
            {
                VectorFile.Build(string.Join('\n', lines));
            }
            catch (SchemaException refused)
            {
                problem = refused.Message;
            }

            // The reference does not look at the values given to applied directives; the specification does (5.6.1).
            bool stricter = problem.Contains("\"@", StringComparison.Ordinal) && problem.Contains("has an invalid value", StringComparison.Ordinal);
            if (!stricter && row.GetProperty("valid").GetBoolean() != (problem.Length == 0))
                differences.Add($"{string.Join('\n', changed)}\n(line {from} of schema {row.GetProperty("schema")}) expected {(row.GetProperty("valid").GetBoolean() ? "valid" : "refused")}; we say: {problem}");
        }

        VectorFile.AssertNone(rows.Count, differences, 400);
    }

    [Fact]
    public void A_document_breaks_the_same_rules_at_the_same_places()
    {
        Schema[] schemas = [.. VectorFile.Schemas().Select(VectorFile.Build)];
        IReadOnlyList<JsonElement> rows = VectorFile.Rows("validation");
        var differences = new List<string>();
        foreach (JsonElement row in rows)
        {
            string query = row.GetProperty("query").GetString()!;
            DocumentNode document = Parser.ParseDocument(query).Document!;
            string[] expected = [.. row.GetProperty("errors").EnumerateArray().Select(error => Shown(error[0].GetString()!, error[1].GetString()!)).Distinct().Order(StringComparer.Ordinal)];
            IReadOnlyList<RequestError> errors = DocumentValidator.Validate(schemas[row.GetProperty("schema").GetInt32()], document, Unlimited).Errors;
            string[] actual = [.. errors.Select(error => Shown(error.Rule!, Places(error))).Distinct().Order(StringComparer.Ordinal)];
            // Fragments in a circle: we do not compare fields then.
            if (actual.Any(error => error.StartsWith("NoFragmentCycles", StringComparison.Ordinal)))
                expected = [.. expected.Where(error => !IsMoot(error))];
            if (!expected.SequenceEqual(actual))
                differences.Add($"schema {row.GetProperty("schema")}: {query}\nmissing: {string.Join("; ", expected.Except(actual))}\nextra: {string.Join("; ", actual.Except(expected))}");
        }

        VectorFile.AssertNone(rows.Count, differences, 1500);
    }

    private static bool IsMoot(string error) => error.StartsWith("Overlapping", StringComparison.Ordinal) || error.StartsWith("MaxIntrospection", StringComparison.Ordinal);

    private static string Places(RequestError error) => string.Join(' ', error.Locations.Select(location => location.ToString()).Order(StringComparer.Ordinal));

    // The reference tells a conflict of fields with all fields on the way to it, we with the two that differ: only the rule counts.
    private static string Shown(string rule, string places) => rule == "OverlappingFieldsCanBeMerged" ? rule : $"{rule} {places}";

    [Fact]
    public async Task Data_and_the_places_of_errors_are_the_same()
    {
        GraphQLEngine[] engines = [.. VectorFile.Schemas().Select(VectorValues.Engine)];
        IReadOnlyList<JsonElement> rows = VectorFile.Rows("execution");
        var differences = new List<string>();
        foreach (JsonElement row in rows)
        {
            string query = row.GetProperty("query").GetString()!;
            string variables = row.GetProperty("variables").GetRawText();
            (string answer, GraphQLOutcome outcome) = await Run.Full(engines[row.GetProperty("schema").GetInt32()], query, variables);
            string? expected = row.TryGetProperty("data", out JsonElement data) ? data.GetString() : null;
            int at = answer.IndexOf("\"data\":", StringComparison.Ordinal);
            string? actual = outcome.Stage == GraphQLStage.Executed ? answer[(at + 7)..^1] : null;
            string[] paths = [.. Run.Errors(answer).Select(error => error.Split(' ')[2])];
            string[] expectedPaths = [.. row.GetProperty("errors").EnumerateArray().Select(path => path.GetString()!)];
            if (expected != actual || (actual is not null && !SameErrors(expectedPaths, paths)))
                differences.Add($"schema {row.GetProperty("schema")}: {query}\n{variables}\nexpected {expected ?? "a request error"}\n  at {string.Join(", ", expectedPaths)}\ngot      {actual ?? answer}\n  at {string.Join(", ", paths)}");
        }

        VectorFile.AssertNone(rows.Count, differences, 1000);
    }

    // The reference may also tell errors of places that another error has swept away: one of ours lies then in the same swept part.
    private static bool SameErrors(string[] expected, string[] actual) => actual.All(expected.Contains) && actual.Distinct().Count() == actual.Length && (expected.Length > 0) == (actual.Length > 0);
}
