using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Tests.Questions;

[Collection(SeededApi.Name)]
public sealed class QuestionTests(SeededApi seeded)
{
    public static TheoryData<string> Questions => [.. QuestionFile.Names];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_has_its_reviewed_answer(string name)
    {
        var question = new QuestionFile(name);
        var answer = await seeded.Api.AskAsync(question.Query);
        Assert.Empty(answer.Errors.Select(error => error.ToString()));
        Golden.Check(question.Answer, Golden.Json(answer.Root));
    }

    [Fact]
    public void Every_root_field_and_every_connection_is_asked_somewhere()
    {
        var schema = ApiSchema.Build();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in QuestionFile.Names)
        {
            var operation = Parser.ParseDocument(new QuestionFile(name).Query).Document!.Definitions.OfType<OperationNode>().Single();
            Walk(schema, schema.QueryType, operation.SelectionSet, asked);
        }

        // By id one asks for what an answer gave; those are asked in a test of their own.
        string[] byId = ["Query.node", "Query.nodes"];
        var expected = schema.Types.OfType<ObjectType>().Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal))
            .SelectMany(type => type.Fields.Select(field => (Type: type, Field: field)))
            .Where(pair => pair.Type.Name is "Query" or "Moment" || pair.Field.Type.Named.Name.EndsWith("Connection", StringComparison.Ordinal))
            .Select(pair => $"{pair.Type.Name}.{pair.Field.Name}")
            .Except(byId);
        Assert.Empty(expected.Except(asked));
    }

    private static void Walk(GraphQL.TypeSystem.Schema schema, NamedType type, SelectionSetNode? selections, HashSet<string> asked)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            if (selection is InlineFragmentNode inline)
            {
                Walk(schema, schema.Type(inline.TypeCondition!.Name.Value)!, inline.SelectionSet, asked);
            }
            else if (selection is FieldNode field && type is FieldsType owner && owner.Field(field.Name.Value) is { } definition)
            {
                asked.Add($"{owner.Name}.{definition.Name}");
                Walk(schema, definition.Type.Named, field.SelectionSet, asked);
            }
        }
    }
}
