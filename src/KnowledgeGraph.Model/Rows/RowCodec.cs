using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Model;

/// <summary>Rows to and from JSON, and their hashes. Members stand in declaration order, nulls are left out, so equal rows have equal bytes.</summary>
public static class RowCodec
{
    private static readonly RowJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static byte[] ToJson(Row row) => row switch
    {
        ArticleRow r => JsonSerializer.SerializeToUtf8Bytes(r, Json.ArticleRow),
        MentionRow r => JsonSerializer.SerializeToUtf8Bytes(r, Json.MentionRow),
        MembershipRow r => JsonSerializer.SerializeToUtf8Bytes(r, Json.MembershipRow),
        EntityRow r => JsonSerializer.SerializeToUtf8Bytes(r, Json.EntityRow),
        ParticipationRow r => JsonSerializer.SerializeToUtf8Bytes(r, Json.ParticipationRow),
        AffiliationRow r => JsonSerializer.SerializeToUtf8Bytes(r, Json.AffiliationRow),
        StatementRow r => JsonSerializer.SerializeToUtf8Bytes(r, Json.StatementRow),
        ClaimRow r => JsonSerializer.SerializeToUtf8Bytes(r, Json.ClaimRow),
        InteractionRow r => JsonSerializer.SerializeToUtf8Bytes(r, Json.InteractionRow),
        JudgementRow r => JsonSerializer.SerializeToUtf8Bytes(r, Json.JudgementRow),
        ReviewRow r => JsonSerializer.SerializeToUtf8Bytes(r, Json.ReviewRow),
        SketchRow r => JsonSerializer.SerializeToUtf8Bytes(r, Json.SketchRow),
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.Kind, "no such kind of row"),
    };

    /// <exception cref="JsonException">The bytes are not a row of this kind.</exception>
    public static Row FromJson(RowKind kind, ReadOnlySpan<byte> json)
    {
        Row? row = kind switch
        {
            RowKind.Article => JsonSerializer.Deserialize(json, Json.ArticleRow),
            RowKind.Mention => JsonSerializer.Deserialize(json, Json.MentionRow),
            RowKind.Membership => JsonSerializer.Deserialize(json, Json.MembershipRow),
            RowKind.Entity => JsonSerializer.Deserialize(json, Json.EntityRow),
            RowKind.Participation => JsonSerializer.Deserialize(json, Json.ParticipationRow),
            RowKind.Affiliation => JsonSerializer.Deserialize(json, Json.AffiliationRow),
            RowKind.Statement => JsonSerializer.Deserialize(json, Json.StatementRow),
            RowKind.Claim => JsonSerializer.Deserialize(json, Json.ClaimRow),
            RowKind.Interaction => JsonSerializer.Deserialize(json, Json.InteractionRow),
            RowKind.Judgement => JsonSerializer.Deserialize(json, Json.JudgementRow),
            RowKind.Review => JsonSerializer.Deserialize(json, Json.ReviewRow),
            RowKind.Sketch => JsonSerializer.Deserialize(json, Json.SketchRow),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind of row"),
        };
        return row ?? throw new JsonException("a row is not null");
    }

    /// <summary>The row's share of the graph hash: a SHA-256 of kind and content, times of recording left out; zero for a retracted article or a withdrawn judgement.</summary>
    public static UInt128 Hash(Row row)
    {
        if (row is ArticleRow { RetractedAt: not null } or JudgementRow { WithdrawnAt: not null })
        {
            return 0;
        }

        var content = Canonical(row);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData([(byte)row.Kind, .. content], digest);
        return Id.FromHash(digest).Value;
    }

    /// <summary>The row's JSON without what depends on when it was recorded. Two versions with equal bytes say the same.</summary>
    public static byte[] Canonical(Row row) => ToJson(row switch
    {
        ArticleRow r => r with { RecordedAt = default },
        StatementRow r => r with { RecordedAt = default },
        ClaimRow r => r with { RecordedAt = default },
        InteractionRow r => r with { RecordedAt = default },
        ParticipationRow r => r with { FirstRecorded = default },
        JudgementRow r => r with { RecordedAt = default, Sequence = default },
        _ => row,
    });
}

[JsonSerializable(typeof(ArticleRow))]
[JsonSerializable(typeof(MentionRow))]
[JsonSerializable(typeof(MembershipRow))]
[JsonSerializable(typeof(EntityRow))]
[JsonSerializable(typeof(ParticipationRow))]
[JsonSerializable(typeof(AffiliationRow))]
[JsonSerializable(typeof(StatementRow))]
[JsonSerializable(typeof(ClaimRow))]
[JsonSerializable(typeof(InteractionRow))]
[JsonSerializable(typeof(JudgementRow))]
[JsonSerializable(typeof(ReviewRow))]
[JsonSerializable(typeof(SketchRow))]
internal sealed partial class RowJson : JsonSerializerContext;
