using KnowledgeGraph.Model;

namespace KnowledgeGraph.Tests;

public sealed class IdTests
{
    [Fact]
    public void Ids_order_as_their_texts_do()
    {
        var random = new Random(7);
        var ids = Enumerable.Range(0, 2_000).Select(i =>
        {
            var bytes = new byte[16];
            random.NextBytes(bytes);
            if (i % 3 == 0)
            {
                Array.Clear(bytes, 0, 14);
            }

            return Id.FromHash(bytes);
        }).ToList();

        for (var i = 1; i < ids.Count; i++)
        {
            Assert.Equal(Math.Sign(string.CompareOrdinal(ids[i - 1].ToString(), ids[i].ToString())), Math.Sign(ids[i - 1].CompareTo(ids[i])));
        }
    }

    [Fact]
    public void An_id_comes_back_from_its_text()
    {
        var id = new IdHasher("mention").Add("x").Finish();
        Assert.Equal(id, Id.Parse(id.ToString()));
        Assert.False(Id.TryParse(id.ToString()[..25] + "7", out _) && Id.Parse(id.ToString()[..25] + "7") == id);
    }

    [Fact]
    public void Parts_are_kept_apart() =>
        Assert.NotEqual(new IdHasher("k").Add("ab").Add("c").Finish(), new IdHasher("k").Add("a").Add("bc").Finish());

    [Theory]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2021-12-22", "2021-12-22", "2021-12-22")]
    public void A_partial_date_stands_for_all_its_days(string text, string first, string last)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal(first, date.FirstDay.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(last, date.LastDay.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("2021-13")]
    [InlineData("2021-00")]
    [InlineData("2021-02-30")]
    [InlineData("21-02-03")]
    [InlineData("2021/02/03")]
    [InlineData("")]
    public void What_is_no_date_is_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));
}
