using KnowledgeGraph.Model;

namespace KnowledgeGraph.Tests;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("José Ignacio Larrañaga", "jose ignacio larranaga")]
    [InlineData("Nguyễn Thị Bích Duyên", "nguyen thi bich duyen")]
    [InlineData("Çağla Yörükoğlu İpek", "cagla yorukoglu ipek")]
    [InlineData("Łukasz Schloßmann", "lukasz schlossmann")]
    [InlineData("Xi’an", "xian")]
    [InlineData("People‘s Government", "peoples government")]
    [InlineData("Zhi-qiang", "zhi qiang")]
    [InlineData("ＡＢＣ１２", "abc12")]
    [InlineData("e\u0301t\u00e9", "ete")]
    [InlineData("  a ,, b  ", "a b")]
    [InlineData("", "")]
    [InlineData("!?", "")]
    public void A_sort_key_is_ascii_words(string text, string key) => Assert.Equal(key, NameFolding.SortKey(text));

    [Theory]
    [InlineData("李伟", "~674e~4f1f")]
    [InlineData("\ud840\udc00", "~d840~dc00")]
    [InlineData("Иван", "~0418~0432~0430~043d")]
    public void Other_scripts_become_hex_that_sorts_and_compares(string text, string key) => Assert.Equal(key, NameFolding.SortKey(text));

    [Theory]
    [InlineData("\ud83d\ude00")]
    [InlineData("\ud800")]
    public void What_is_no_letter_parts_words(string text) => Assert.Equal("a b", NameFolding.SortKey($"a{text}b"));

    [Theory]
    [InlineData("Gao Wenbin", "WENBIN GAO")]
    [InlineData("Larrañaga, Ximena", "Ximena Larranaga")]
    public void A_fold_key_knows_no_order_case_or_accent(string left, string right) => Assert.Equal(NameFolding.FoldKey(left), NameFolding.FoldKey(right));
}
