using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Server;

internal sealed record User(int Id, string Name, string Email);

internal sealed record Post(int Id, int UserId, string Title);

/// <summary>The data that all servers hold in memory.</summary>
internal sealed record BenchmarkData(string Greeting, IReadOnlyList<User> Users, IReadOnlyList<Post> Posts)
{
    private readonly Dictionary<int, User> _usersById = Users.ToDictionary(user => user.Id);

    public static BenchmarkData Load()
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data.json")));
        JsonElement root = file.RootElement;
        return new BenchmarkData(
            root.GetProperty("greeting").GetString()!,
            [.. root.GetProperty("users").EnumerateArray().Select(user => new User(Number(user, "id"), Text(user, "name"), Text(user, "email")))],
            [.. root.GetProperty("posts").EnumerateArray().Select(post => new Post(Number(post, "id"), Number(post, "userId"), Text(post, "title")))]);
    }

    public User? UserOf(Post post) => _usersById.GetValueOrDefault(post.UserId);

    private static int Number(JsonElement parent, string member) => parent.GetProperty(member).GetInt32();

    private static string Text(JsonElement parent, string member) => parent.GetProperty(member).GetString()!;
}
