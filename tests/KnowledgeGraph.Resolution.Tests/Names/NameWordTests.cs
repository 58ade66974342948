namespace KnowledgeGraph.Resolution.Tests;

public sealed class NameWordTests
{
    [Theory]
    [InlineData("China's Ministry", "china ministry")]
    [InlineData("People‘s Government", "people government")]
    [InlineData("Ministers'Meeting", "ministers meeting")]
    [InlineData("U.S.-Kenya Summit", "us -kenya summit")]
    [InlineData("Rubber Co.Ltd", "rubber co ltd")]
    [InlineData("Science & Ports", "science and ports")]
    [InlineData("Ports, Roads", "ports ,roads")]
    [InlineData("World Forum - Lingzhou Dialogue", "world forum ,lingzhou dialogue")]
    [InlineData("M. Puvaneswary", "m puvaneswary")]
    [InlineData("Xi'an", "xian")]
    public void Words_are_folded_and_know_what_parts_them(string text, string words) =>
        Assert.Equal(words, string.Join(' ', NameWord.Split(text).Select(w => (w.Before == ' ' ? "" : w.Before.ToString()) + w.Folded)));

    [Theory]
    [InlineData("LBS", true)]
    [InlineData("SUSTech", true)]
    [InlineData("Lingzhou", false)]
    [InlineData("A", false)]
    public void Two_capitals_make_an_acronym(string text, bool acronym) => Assert.Equal(acronym, NameWord.Split(text).Single().IsAcronym);
}
