using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>Tags of answers, and documents that are asked for by their id.</summary>
public sealed partial class CachingTests : IAsyncLifetime
{
    private const string Question = "query People($first: Int) { people(first: $first) { nodes { name } } }";

    private RunningApi _api = null!;

    public async Task InitializeAsync() => _api = await RunningApi.StartEmptyAsync("KnowledgeGraph:Api:PersistedCharacters=200");

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Fact]
    public async Task An_answer_that_the_client_has_is_not_sent_again_until_the_record_or_the_question_changes()
    {
        var first = await GetAsync(("query", Question), ("variables", """{"first":5}"""));
        var tag = first.Headers["ETag"];
        Assert.Matches(Tag(), tag);
        Assert.Equal("no-cache, private", first.Headers["Cache-Control"]);

        var again = await GetAsync(tag, ("query", Question), ("variables", """{"first":5}"""));
        Assert.Equal((304, "", tag), (again.Status, again.Body, again.Headers["ETag"]));
        Assert.Equal(304, (await GetAsync("W/" + tag, ("query", Question), ("variables", """{"first":5}"""))).Status);
        Assert.Equal(200, (await GetAsync(tag, ("query", Question), ("variables", """{"first":6}"""))).Status);
        Assert.Equal(200, (await GetAsync(tag, ("query", Question))).Status);

        await _api.AskAsync("""mutation { ingestArticle(input: {text: "On May 1, 2024, Mr. John Smith attended the Paris Forum."}) { changed } }""");
        var later = await GetAsync(tag, ("query", Question), ("variables", """{"first":5}"""));
        Assert.Equal(200, later.Status);
        Assert.NotEqual(tag, later.Headers["ETag"]);
    }

    [Fact]
    public async Task What_is_posted_or_has_failed_bears_no_tag()
    {
        Assert.DoesNotContain("ETag", (await _api.AskAsync("{ __typename }")).Headers.Keys);
        Assert.DoesNotContain("ETag", (await GetAsync(("query", "{ nothing }"))).Headers.Keys);
        Assert.DoesNotContain("ETag", (await GetAsync(("query", """{ person(by: {id: "x"}) { name } }"""))).Headers.Keys);
    }

    [Fact]
    public async Task A_document_sent_once_with_its_id_is_known_by_the_id()
    {
        var id = PersistedDocuments.IdOf(Question);
        Assert.Equal(404, (await PostAsync(new { documentId = id })).Status);
        Assert.Equal(200, (await PostAsync(new { documentId = id, query = Question })).Status);
        Assert.Equal(200, (await PostAsync(new { documentId = id, variables = new { first = 3 } })).Status);

        var got = await GetAsync(("documentId", id));
        Assert.Equal(304, (await GetAsync(got.Headers["ETag"], ("documentId", id))).Status);
    }

    [Fact]
    public async Task An_id_that_is_not_the_hash_of_the_document_is_refused_and_not_kept()
    {
        var id = PersistedDocuments.IdOf("{ other }");
        var answer = await PostAsync(new { documentId = id, query = Question });
        Assert.Equal((400, "The 'documentId' is not the SHA-256 of 'query'."), (answer.Status, answer.Message));
        Assert.Equal(404, (await PostAsync(new { documentId = id })).Status);
    }

    [Fact]
    public async Task A_document_that_cannot_be_executed_is_not_kept()
    {
        var id = PersistedDocuments.IdOf("{ nothing }");
        await PostAsync(new { documentId = id, query = "{ nothing }" });
        Assert.Equal(404, (await PostAsync(new { documentId = id })).Status);
    }

    [Fact]
    public async Task The_documents_kept_are_bounded_and_the_least_lately_used_goes_first()
    {
        var documents = Enumerable.Range(0, 3).Select(i => $"{{ __typename }} # {i} {new string('x', 60)}").ToList();
        foreach (var document in documents.Take(2).Append(documents[0]).Append(documents[2]))
        {
            Assert.Equal(200, (await PostAsync(new { documentId = PersistedDocuments.IdOf(document), query = document })).Status);
        }

        // Two of them fit; the first was used after the second.
        Assert.Equal([200, 404, 200], await StatusesAsync(documents.Take(3)));
        var large = $"{{ __typename }} #{new string('y', 300)}";
        await PostAsync(new { documentId = PersistedDocuments.IdOf(large), query = large });
        Assert.Equal(404, (await PostAsync(new { documentId = PersistedDocuments.IdOf(large) })).Status);
    }

    private async Task<IReadOnlyList<int>> StatusesAsync(IEnumerable<string> documents)
    {
        var statuses = new List<int>();
        foreach (var document in documents)
        {
            statuses.Add((await PostAsync(new { documentId = PersistedDocuments.IdOf(document) })).Status);
        }

        return statuses;
    }

    private Task<Answer> PostAsync(object body) => _api.SendAsync(JsonSerializer.Serialize(body));

    private Task<Answer> GetAsync(params (string Name, string Value)[] parameters) => _api.GetAsync(parameters.ToDictionary(p => p.Name, p => p.Value));

    private Task<Answer> GetAsync(string known, params (string Name, string Value)[] parameters) => _api.GetAsync(parameters.ToDictionary(p => p.Name, p => p.Value), ("If-None-Match", known));

    [GeneratedRegex("^\"[A-Za-z0-9_-]{22}\"$")]
    private static partial Regex Tag();
}
