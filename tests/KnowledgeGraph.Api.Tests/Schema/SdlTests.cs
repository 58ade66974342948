using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Api.Tests.Schema;

[Collection(SeededApi.Name)]
public sealed class SdlTests(SeededApi seeded)
{
    [Fact]
    public async Task The_served_schema_is_the_reviewed_file_byte_for_byte() =>
        Golden.Check(Repository.At("graph-schema", "schema.graphql"), await seeded.Api.Client.GetStringAsync(new Uri("schema.graphql", UriKind.Relative)));

    [Fact]
    public void Every_element_is_described_and_every_field_can_be_resolved()
    {
        var schema = ApiSchema.Build();
        Assert.Empty(schema.ElementsWithoutDescription());
        Assert.Empty(schema.FieldsWithoutResolver());
    }
}
