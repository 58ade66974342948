using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Section 5.</summary>
internal static class DocumentValidator
{
    public static IReadOnlyList<RequestError> Validate(Schema schema, DocumentNode document, GraphQLOptions options) => [];
}
