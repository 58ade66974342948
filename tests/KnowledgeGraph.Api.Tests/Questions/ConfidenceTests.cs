namespace KnowledgeGraph.Api.Tests.Questions;

[Collection(SeededApi.Name)]
public sealed class ConfidenceTests(SeededApi seeded)
{
    [Theory]
    [InlineData("statements")]
    [InlineData("participations")]
    [InlineData("affiliations")]
    public async Task What_is_sure_enough_can_be_asked_for_alone(string list)
    {
        var all = await ConfidencesAsync($"{list}(first: 500)", list);
        var bar = all.Order().ElementAt(all.Count / 2);
        var sure = await ConfidencesAsync(FormattableString.Invariant($"{list}(first: 500, where: {{ confidence: {{ gte: {bar} }} }})"), list);

        Assert.NotEqual(all.Count, sure.Count);
        Assert.Equal(all.Where(confidence => confidence >= bar).Order(), sure.Order());
    }

    private async Task<IReadOnlyList<double>> ConfidencesAsync(string field, string list)
    {
        var answer = await seeded.Api.AskAsync($"{{ people(first: 100) {{ nodes {{ {field} {{ nodes {{ confidence }} }} }} }} }}");
        Assert.Empty(answer.Errors.Select(error => error.ToString()));
        return [.. answer.Root.GetProperty("data").GetProperty("people").GetProperty("nodes").EnumerateArray()
            .SelectMany(person => person.GetProperty(list).GetProperty("nodes").EnumerateArray())
            .Select(node => node.GetProperty("confidence").GetDouble())];
    }
}
