using KnowledgeGraph.Worker.Watching;

namespace KnowledgeGraph.Worker.Tests.Watching;

public sealed class SettlingTests
{
    private readonly Settling _settling = new(TimeSpan.FromSeconds(1));

    /// <summary>Each look is "time: file=size ...", with what is taken then.</summary>
    public static TheoryData<string, string[]> Looks => new()
    {
        { "a file at rest is taken once", ["0: a=1 >", "1: a=1 > a", "2: a=1 >"] },
        { "a look too soon takes nothing", ["0: a=1 >", "0.9: a=1 >", "1: a=1 > a"] },
        { "a file that grows is left alone until it rests", ["0: a=1 >", "1: a=2 >", "2: a=3 >", "3: a=3 > a"] },
        { "a file that changed is taken again", ["0: a=1 >", "1: a=1 > a", "2: a=2 >", "3: a=2 > a"] },
        { "a file that came back is taken again", ["0: a=1 >", "1: a=1 > a", "2: >", "3: a=1 >", "4: a=1 > a"] },
        { "each file rests for itself", ["0: a=1 >", "1: a=1 b=1 > a", "2: a=1 b=1 c=1 > b", "3: a=1 b=1 c=1 > c"] },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public void Files_are_taken_when_they_rest(string what, string[] looks)
    {
        foreach (var look in looks)
        {
            var (time, files, taken) = (look.Split(':')[0], look.Split(':', '>')[1], look.Split('>')[1]);

            var ready = _settling.Look([.. Words(files).Select(File)], TimeSpan.FromSeconds(double.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));

            Assert.True(Words(taken).SequenceEqual(ready), $"{what}: at {time} it took {string.Join(' ', ready)}");
        }
    }

    [Fact]
    public void Another_look_is_wanted_soon_only_while_a_file_does_not_rest()
    {
        Assert.False(_settling.IsWaiting);
        _settling.Look([File("a=1")], TimeSpan.Zero);
        Assert.True(_settling.IsWaiting);
        _settling.Look([File("a=1")], TimeSpan.FromSeconds(1));
        Assert.False(_settling.IsWaiting);
    }

    [Fact]
    public void Metadata_that_changed_makes_its_file_another()
    {
        var plain = File("a=1");
        var titled = plain with { Stamp = plain.Stamp with { MetadataLength = 20 } };
        _settling.Look([plain], TimeSpan.Zero);
        _settling.Look([plain], TimeSpan.FromSeconds(1));

        _settling.Look([titled], TimeSpan.FromSeconds(2));

        Assert.Equal(["a"], _settling.Look([titled], TimeSpan.FromSeconds(3)));
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static WatchedFile File(string word) => new(word.Split('=')[0], new FileStamp(int.Parse(word.Split('=')[1], System.Globalization.CultureInfo.InvariantCulture), default, 0, default));
}
