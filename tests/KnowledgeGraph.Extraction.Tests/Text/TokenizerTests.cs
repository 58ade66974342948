using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Tests.Text;

public sealed class TokenizerTests
{
    private static readonly Lexicon Words = Lexicon.Load();

    [Theory]
    [InlineData("Dr. Li's talk, 5.1%", "Dr.|Li|'s|talk|,|5.1|%")]
    [InlineData("U.S. Co., Ltd", "U.S.|Co.|,|Ltd")]
    [InlineData("Centre,Bangsar", "Centre|,|Bangsar")]
    [InlineData("Ministers'Meeting", "Ministers|'|Meeting")]
    [InlineData("withPresident", "with|President")]
    [InlineData("China–ASEAN post-pandemic", "China–ASEAN|post-pandemic")]
    [InlineData("Nur a/l Sami, O'Neill", "Nur|a/l|Sami|,|O'Neill")]
    [InlineData("Dato’ Ali", "Dato’|Ali")]
    [InlineData("done.The next", "done|.|The|next")]
    [InlineData("S&T and R&D", "S&T|and|R&D")]
    public void Words_are_cut_where_a_reader_cuts_them(string text, string tokens)
    {
        var article = new ArticleText(text, Words);
        new Tokenizer(Words).Read(article);

        Assert.Equal(tokens, string.Join('|', Enumerable.Range(0, article.Count).Select(i => article.Span(i).ToString())));
    }

    [Theory]
    [InlineData("He met Dr. Li. She left.", 2)]
    [InlineData("ABC Co., Ltd. said so.", 1)]
    [InlineData("“It rains. It pours,” she said. He left.", 3)]
    [InlineData("One line\n\nAnother line", 2)]
    [InlineData("It grew by 5.1 percent. Then it fell.", 2)]
    public void Sentences_end_where_a_reader_ends_them(string text, int count)
    {
        var article = new ArticleText(text, Words);
        new Tokenizer(Words).Read(article);
        LineJoiner.Read(article);
        Lookup.Read(article);
        LineReader.Read(article);
        SentenceSplitter.Read(article);

        Assert.Equal(count, article.Sentences.Count);
    }
}
