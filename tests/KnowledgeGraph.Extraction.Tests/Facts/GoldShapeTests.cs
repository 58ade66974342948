using System.Text;
using System.Text.Json;
using KnowledgeGraph.Extraction.Facts;
using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Facts;

public sealed class GoldShapeTests
{
    [Fact]
    public void Only_what_is_asserted_is_written()
    {
        const string text = "The River Forum was held in Lusaka. Ms. Petra Novak attended the forum. Mr. Ivo Marek will attend the forum.";
        var root = Write(text);

        var relation = Assert.Single(root.GetProperty("relations").EnumerateArray());
        Assert.Equal("ATTENDED", relation.GetProperty("type").GetString());
        Assert.Equal("Petra Novak", root.GetProperty("persons").EnumerateArray().Single(p => p.GetProperty("id").GetString() == relation.GetProperty("from").GetString()).GetProperty("name").GetString());
    }

    [Fact]
    public void A_session_may_be_called_by_its_event()
    {
        var root = Write("The River Forum was held in Lusaka. During the opening ceremony, Mr. Otto Lindgren said a word.");
        var session = root.GetProperty("events").EnumerateArray().Single(e => e.GetProperty("name").GetString() == "opening ceremony");

        Assert.Contains("opening ceremony of River Forum", session.GetProperty("aliases").EnumerateArray().Select(a => a.GetString()));
        Assert.NotNull(session.GetProperty("part_of").GetString());
    }

    private static JsonElement Write(string text)
    {
        var document = new ArticleDocument(text, null, null);
        return JsonDocument.Parse(Encoding.UTF8.GetString(GoldShape.Write(document, Corpus.Extractor.Extract(document)))).RootElement;
    }
}
