using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

public sealed class CursorTests
{
    private static readonly Cursor Sample = new("Person Name", 42, new Place(1, "liu beimin", new Id(12345)));

    [Fact]
    public void A_cursor_comes_back_as_it_was()
    {
        Assert.True(Cursor.TryParse(Sample.ToString(), out var read));
        Assert.Equal(Sample, read);
    }

    [Fact]
    public void A_cursor_changed_at_any_letter_is_refused()
    {
        var text = Sample.ToString();
        for (var i = 0; i < text.Length; i++)
        {
            var changed = text[..i] + (text[i] == 'A' ? 'B' : 'A') + text[(i + 1)..];
            Assert.False(Cursor.TryParse(changed, out _) && changed != text, changed);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("not a cursor")]
    [InlineData("////")]
    [InlineData("YWJjZGVmZ2hpamtsbW5vcA")]
    public void What_is_not_a_cursor_is_named_as_the_argument(string text)
    {
        Assert.Equal("after", PageRequest.Create(5, text, null, null, new PageSettings()).Error?.Argument);
        Assert.Equal("before", PageRequest.Create(5, null, null, text, new PageSettings()).Error?.Argument);
    }

    [Theory]
    [InlineData(-1, null, "first")]
    [InlineData(501, null, "first")]
    [InlineData(20, -1, "last")]
    [InlineData(20, 501, "last")]
    public void Sizes_out_of_bounds_are_named(int? first, int? last, string argument) =>
        Assert.Equal(argument, PageRequest.Create(first, null, last, null, new PageSettings()).Error?.Argument);

    [Fact]
    public void A_page_is_twenty_unless_said_otherwise_and_last_outranks_first()
    {
        Assert.Equal(20, PageRequest.Create(null, null, null, null, new PageSettings()).Value!.Size);
        var backward = PageRequest.Create(20, null, 3, null, new PageSettings()).Value!;
        Assert.Equal((3, true), (backward.Size, backward.Backward));
    }

    [Fact]
    public async Task A_cursor_of_another_list_or_order_is_refused()
    {
        using var graph = await TestGraph.OfAsync(RandomGraph.Of(1));
        var reader = await graph.ReadAsync();
        var people = await new Listings(reader).PeopleAsync(null, null, PageRequest.First(2));
        var page = PageRequest.First(2, people.EndCursor);

        await Assert.ThrowsAsync<BadArgumentException>(async () => await new Listings(reader).EventsAsync(null, null, page));
        await Assert.ThrowsAsync<BadArgumentException>(async () => await new Listings(reader).PeopleAsync(null, new(EntityOrderField.Mentions), page));
        await Assert.ThrowsAsync<BadArgumentException>(async () => await new Ties(reader).MetWithAsync([graph.Built.Rows[0].Id], null, null, null, page));
        await Assert.ThrowsAsync<BadArgumentException>(async () => await new Mentions(reader).OfEntitiesAsync([graph.Built.Rows[0].Id], page));
    }
}
