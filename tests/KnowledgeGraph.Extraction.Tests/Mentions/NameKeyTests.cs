using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class NameKeyTests
{
    /// <summary>Words that no list holds are numbered as they come, so the number of a kind is easily made up for by the number of a word.</summary>
    [Fact]
    public void A_person_and_an_institution_have_no_key_in_common()
    {
        var lexicon = Lexicon.Load();
        var text = new ArticleText("Xyzzya Xyzzyb Xyzzyc Xyzzyd Xyzzye", lexicon);
        new Tokenizer(lexicon).Read(text);
        var names = new NameTable(text, new SpanTable(text));

        var keys = Enum.GetValues<EntityKind>().SelectMany(kind => Enumerable.Range(0, text.Count).Select(i => names.Key(kind, i, i + 1))).ToList();

        Assert.Equal(keys.Count, keys.Distinct().Count());
    }
}
