using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Benchmarks.Server;

/// <summary>The schema that all servers read, bound to the data.</summary>
internal static class BenchmarkSchema
{
    public static Schema Build()
    {
        SchemaBuilder builder = new SchemaBuilder().AddSdl(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema.graphql")));
        builder.Object<BenchmarkData>("Query")
            .Bind("greet", data => data.Greeting)
            .BindBatch("posts", batch => ValueTask.FromResult(batch.Map(data => data.Posts)));
        builder.Object<Post>("Post")
            .Bind("id", post => post.Id)
            .Bind("userId", post => post.UserId)
            .Bind("title", post => post.Title)
            .BindBatch("user", UsersAsync);
        builder.Object<User>("User")
            .Bind("id", user => user.Id)
            .Bind("name", user => user.Name)
            .Bind("email", user => user.Email);
        return builder.Build();
    }

    private static ValueTask<FieldColumn> UsersAsync(FieldBatch<Post> batch)
    {
        var data = batch.State<BenchmarkData>();
        return ValueTask.FromResult(batch.Map(data.UserOf));
    }
}
