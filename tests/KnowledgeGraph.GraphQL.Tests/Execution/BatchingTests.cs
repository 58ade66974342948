using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

public sealed class BatchingTests
{
    private sealed record Person(int Number);

    private sealed record Group(int Number);

    private readonly List<string> _calls = [];

    private GraphQLEngine Engine()
    {
        var builder = new SchemaBuilder();
        builder.Interface("Named", "What has a name.").Field("name", "String!", "Its name.").Field("friends", "[Named!]!", "Others.");
        builder.Object<Person>("Person", "Someone.").Implements("Named")
            .Field("name", "String!", "A name.", person => $"P{person.Number}")
            .Batch("friends", "[Named!]!", "Others.", Friends<Person>("Person.friends", person => person.Number));
        builder.Object<Group>("Group", "Some people.").Implements("Named")
            .Field("name", "String!", "A name.", group => $"G{group.Number}")
            .Batch("friends", "[Named!]!", "Others.", Friends<Group>("Group.friends", group => group.Number));
        builder.Object<object>("Query", "Questions.")
            .Batch("all", "[Named!]!", "All.", batch =>
            {
                _calls.Add("Query.all");
                return ValueTask.FromResult(FieldColumn.Same<object[]>(1, [new Person(1), new Group(2), new Person(3)]));
            });
        return new GraphQLEngine(builder.Build());
    }

    private Func<FieldBatch<T>, ValueTask<FieldColumn>> Friends<T>(string name, Func<T, int> number) => async batch =>
    {
        _calls.Add($"{name}({batch.Count})");
        await Task.Yield();
        return batch.Map<object[]>(parent => [new Person((number(parent) * 10) + 1), new Group((number(parent) * 10) + 2)]);
    };

    [Fact]
    public async Task Each_field_is_resolved_once_a_level_and_type_however_many_parents_there_are()
    {
        string answer = await Run.Query(Engine(), "{ all { name friends { name friends { name friends { __typename } } } } }");
        Assert.StartsWith("{\"data\":{\"all\":[{\"name\":\"P1\",\"friends\":[{\"name\":\"P11\",\"friends\":[{\"name\":\"P111\"", answer, StringComparison.Ordinal);
        // Parents of both types give objects of both types: still one call for each type at each level.
        Assert.Equal(
            ["Query.all", "Person.friends(2)", "Group.friends(1)", "Person.friends(3)", "Group.friends(3)", "Person.friends(6)", "Group.friends(6)"], _calls);
    }

    [Fact]
    public async Task The_answer_keeps_the_order_of_lists_and_of_selection()
    {
        Assert.Equal(
            """{"data":{"all":[{"t":"Person","n":"P1"},{"t":"Group","n":"G2"},{"t":"Person","n":"P3"}]}}""",
            await Run.Query(Engine(), "{ all { t: __typename n: name } }"));
    }
}
