using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Model;

/// <summary>A few 32-bit hashes, ascending and distinct; in JSON the base64 of their little-endian bytes.</summary>
[JsonConverter(typeof(HashesJsonConverter))]
public sealed class Hashes(ImmutableArray<uint> values) : IEquatable<Hashes>
{
    public ImmutableArray<uint> Values { get; } = values;

    public bool Equals(Hashes? other) => other is not null && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as Hashes);

    public override int GetHashCode() => Values.IsEmpty ? 0 : HashCode.Combine(Values.Length, Values[0], Values[^1]);
}

internal sealed class HashesJsonConverter : JsonConverter<Hashes>
{
    public override Hashes Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var bytes = reader.GetBytesFromBase64();
        if (bytes.Length % sizeof(uint) != 0)
        {
            throw new JsonException("not whole hashes");
        }

        var values = ImmutableArray.CreateBuilder<uint>(bytes.Length / sizeof(uint));
        for (var i = 0; i < bytes.Length; i += sizeof(uint))
        {
            values.Add(BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i)));
        }

        return new Hashes(values.MoveToImmutable());
    }

    public override void Write(Utf8JsonWriter writer, Hashes value, JsonSerializerOptions options)
    {
        var bytes = new byte[value.Values.Length * sizeof(uint)];
        for (var i = 0; i < value.Values.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), value.Values[i]);
        }

        writer.WriteBase64StringValue(bytes);
    }
}
