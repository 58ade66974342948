using KnowledgeGraph.Model;

namespace KnowledgeGraph.Tests;

public sealed class ComposedNameTests
{
    private const string Text = "Greenfield\nCollege visited the Port Library.";

    [Fact]
    public void A_composed_name_is_its_frame_with_the_words_of_the_text_on_one_line() =>
        Assert.Equal("Visit of Greenfield College to Port Library", new ComposedName(NameFrame.VisitOfTo, [new TextRange(0, 18), new TextRange(31, 43)]).Of(Text));

    [Fact]
    public void Every_frame_has_a_place_for_each_of_its_parts()
    {
        var part = new TextRange(0, 10);

        foreach (var frame in Enum.GetValues<NameFrame>())
        {
            Assert.Contains("Greenfield", new ComposedName(frame, [part, part, part]).Of(Text), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_entity_without_a_composed_name_is_called_by_its_own_words() =>
        Assert.Equal("Port Library", new LocalEntity(EntityKind.Event, new TextRange(31, 43), []).NameIn(Text));
}
