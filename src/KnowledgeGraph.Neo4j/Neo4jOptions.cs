namespace KnowledgeGraph.Neo4j;

/// <summary>Where Neo4j is and how it is spoken to. Its text form never holds the password.</summary>
public sealed class Neo4jOptions
{
    /// <summary>The HTTP address, such as http://localhost:7474: the Query API is spoken, not Bolt.</summary>
    public Uri? Uri { get; set; }

    public string Database { get; set; } = "neo4j";

    /// <summary>Null or empty where the server asks for no sign-in.</summary>
    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>For one request. The server may go on with a statement that was given up; its own bound is db.transaction.timeout.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a request is tried again after a transient error or a lost connection; the pauses grow from 100 ms.</summary>
    public int Retries { get; set; } = 4;

    /// <summary>How long nothing is asked after the server was found unreachable or refused the credentials.</summary>
    public TimeSpan Pause { get; set; } = TimeSpan.FromSeconds(5);

    public int MaxConnections { get; set; } = 32;

    /// <summary>What is wrong with the settings, each in one sentence; empty when they can be used.</summary>
    public IReadOnlyList<string> Problems()
    {
        var problems = new List<string>();
        if (Uri is null || !Uri.IsAbsoluteUri)
        {
            problems.Add("Neo4j:Uri is not set; give the HTTP address, such as http://localhost:7474.");
        }
        else if (Uri.Scheme is not ("http" or "https"))
        {
            problems.Add($"Neo4j:Uri begins with {Uri.Scheme}://; give the HTTP address (port 7474 or 7473), not that of Bolt.");
        }
        else if (Uri.UserInfo.Length > 0)
        {
            problems.Add("Neo4j:Uri holds a user; give it as Neo4j:User and Neo4j:Password.");
        }

        Require(!string.IsNullOrWhiteSpace(Database), "Neo4j:Database is empty.");
        Require(string.IsNullOrEmpty(User) == string.IsNullOrEmpty(Password), "Neo4j:User and Neo4j:Password are given both or not at all.");
        Require(User?.Contains(':', StringComparison.Ordinal) != true, "Neo4j:User holds a colon, which HTTP basic authentication cannot carry.");
        Require(Timeout >= TimeSpan.FromMilliseconds(10) && Timeout <= TimeSpan.FromHours(1), "Neo4j:Timeout is not between 10 ms and an hour.");
        Require(Pause >= TimeSpan.FromMilliseconds(500) && Pause <= TimeSpan.FromMinutes(10), "Neo4j:Pause is not between half a second and ten minutes.");
        Require(Retries is >= 0 and <= 20, "Neo4j:Retries is not between 0 and 20.");
        Require(MaxConnections is >= 1 and <= 1_000, "Neo4j:MaxConnections is not between 1 and 1000.");
        return problems;

        void Require(bool holds, string problem)
        {
            if (!holds)
            {
                problems.Add(problem);
            }
        }
    }

    public override string ToString() =>
        $"{Uri?.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped)} database {Database}{(string.IsNullOrEmpty(User) ? "" : $" as {User}")}";
}
