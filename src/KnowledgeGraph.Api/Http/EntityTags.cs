using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Traversal;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Api;

/// <summary>
/// The tag of an answer, known before it is made: of the version of the record, the question, and the program that answers it.
/// </summary>
internal static class EntityTags
{
    private static readonly string Program = string.Join(' ', new[] { typeof(EntityTags), typeof(Snapshots), typeof(GraphQLEngine) }.Select(type => type.Module.ModuleVersionId));

    public static EntityTagHeaderValue Of(AppliedState state, GraphQLRequest request, string mediaType)
    {
        string?[] parts =
        [
            Program,
            mediaType,
            state.Hash.ToString("x32", CultureInfo.InvariantCulture),
            state.Sequence.ToString(CultureInfo.InvariantCulture),
            request.Query,
            request.OperationName,
            request.Variables.ValueKind == JsonValueKind.Undefined ? null : request.Variables.GetRawText(),
            request.ReportCost ? "cost" : null,
        ];
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(parts)));
        return new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(hash.AsSpan(0, 16))}\"");
    }

    /// <summary>Whether the client has this answer already.</summary>
    public static bool Has(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any));
}
