namespace KnowledgeGraph.Ingestion.Tests.Settings;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Without_any_setting_the_embedded_store_stands_in_the_data_folder()
    {
        var options = Read().Options!;
        Assert.Equal((StoreKind.Embedded, "./data", 10_000_000), (options.Store, options.DataDirectory, options.Limits.ArticleBytes));
    }

    [Fact]
    public void Names_and_words_are_taken_in_any_case_and_blank_values_as_absent()
    {
        var options = Read(("store", "Neo4J"), ("neo4j:URI", " http://127.0.0.1:7474 "), ("Neo4j:TimeoutSeconds", "5"), ("Neo4j:User", ""), ("DataDirectory", null)).Options!;

        Assert.Equal(StoreKind.Neo4j, options.Store);
        Assert.Equal(new Uri("http://127.0.0.1:7474"), options.Neo4j.Uri);
        Assert.Equal((TimeSpan.FromSeconds(5), (string?)null, "./data"), (options.Neo4j.Timeout, options.Neo4j.User, options.DataDirectory));
    }

    [Theory]
    [InlineData("Store", "postgres", "KnowledgeGraph:Store is 'postgres'; it may be embedded or neo4j.")]
    [InlineData("Store", "neo4j", "KnowledgeGraph:Neo4j:Uri is needed when KnowledgeGraph:Store is neo4j.")]
    [InlineData("Neo4j:Uri", "localhost", "KnowledgeGraph:Neo4j:Uri is not an address; it looks like http://127.0.0.1:7474.")]
    [InlineData("Neo4j:Uri", "bolt://localhost:7687", "KnowledgeGraph:Neo4j:Uri begins with bolt: where http: or https: is spoken (Neo4j's HTTP port is 7474 unless set otherwise).")]
    [InlineData("Neo4j:TimeoutSeconds", "0", "KnowledgeGraph:Neo4j:TimeoutSeconds is '0'; it is a number of seconds from 1 to 600.")]
    [InlineData("Neo4j:User", "neo4j", "KnowledgeGraph:Neo4j:Password is needed: user and password go together.")]
    [InlineData("Limits:ArticleBytes", "10MB", "KnowledgeGraph:Limits:ArticleBytes is '10MB'; it is a number of bytes from 1 to 1000000000.")]
    public void A_wrong_value_is_refused_by_its_setting(string name, string value, string problem)
    {
        var result = Read((name, value));
        Assert.Null(result.Options);
        Assert.Equal(problem, Assert.Single(result.Problems));
    }

    [Fact]
    public void An_unknown_setting_is_refused_with_those_that_there_are_unless_its_section_is_the_hosts_own()
    {
        Assert.StartsWith("KnowledgeGraph:Stoer is no setting; there are Store, DataDirectory, Neo4j:Uri,", Assert.Single(Read(("Stoer", "neo4j")).Problems), StringComparison.Ordinal);
        Assert.Empty(SettingsReader.Read([KeyValuePair.Create("Seeding:Folder", (string?)"seeds")], "Seeding").Problems);
    }

    [Fact]
    public void All_problems_are_said_at_once()
    {
        Assert.Equal(3, Read(("Store", "x"), ("Neo4j:Uri", "y"), ("Limits:ArticleBytes", "z")).Problems.Count);
    }

    [Fact]
    public void A_password_is_never_repeated()
    {
        const string Secret = "hunter2";
        var options = Read(("Neo4j:User", "neo4j"), ("Neo4j:Password", Secret)).Options!;
        var wrong = Read(("Neo4j:Uri", $"http://neo4j:{Secret}@127.0.0.1:7474"), ("Neo4j:Password", Secret));

        Assert.Equal(Secret, options.Neo4j.Password);
        Assert.DoesNotContain(Secret, options.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, wrong.Problems.Count);
        Assert.All(wrong.Problems, problem => Assert.DoesNotContain(Secret, problem, StringComparison.Ordinal));
    }

    private static SettingsResult Read(params (string Name, string? Value)[] settings) =>
        SettingsReader.Read(settings.Select(s => KeyValuePair.Create(s.Name, s.Value)));
}
