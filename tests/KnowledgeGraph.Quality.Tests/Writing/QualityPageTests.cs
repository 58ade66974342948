using KnowledgeGraph.Quality.Figures;
using KnowledgeGraph.Quality.Writing;

namespace KnowledgeGraph.Quality.Tests.Writing;

public sealed class QualityPageTests
{
    [Fact]
    public void The_page_says_what_the_recorded_figures_say() =>
        Assert.Equal(QualityPage.Write(FigureFile.Parse(File.ReadAllText(FigureFile.Path))), File.ReadAllText(Repository.At("docs", "quality.md")).Replace("\r\n", "\n", StringComparison.Ordinal));
}
