namespace KnowledgeGraph.Resolution.Tests;

public sealed class SyllableTableTests
{
    private static readonly SyllableTable Pinyin = SyllableTable.Read("pinyin.yml");

    [Theory]
    [InlineData("wei", 1)]
    [InlineData("zhuang", 1)]
    [InlineData("wenbin", 2)]
    [InlineData("shuchen", 2)]
    [InlineData("lyuyan", 2)]
    [InlineData("richard", 0)]
    [InlineData("boon", 0)]
    [InlineData("", 0)]
    public void A_word_splits_into_the_fewest_syllables(string word, int syllables) => Assert.Equal(syllables, Pinyin.Syllables(word));
}
