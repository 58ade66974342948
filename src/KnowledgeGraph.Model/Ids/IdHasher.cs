using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>
/// Hashes a sequence of parts into an <see cref="Id"/>. Every part is preceded by its length in bytes (4, big-endian), so that
/// ("ab", "c") and ("a", "bc") differ; a null part has length -1.
/// </summary>
public sealed class IdHasher : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <param name="kind">What is named: "mention", "statement", ... It keeps the ids of different kinds apart.</param>
    public IdHasher(string kind) => Add(kind);

    public IdHasher Add(string? part)
    {
        if (part is null)
        {
            Length(-1);
            return this;
        }

        var bytes = Encoding.UTF8.GetBytes(part);
        Length(bytes.Length);
        _hash.AppendData(bytes);
        return this;
    }

    public IdHasher Add(Id part) => Add(part.ToString());

    public IdHasher Add(long part)
    {
        Length(sizeof(long));
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, part);
        _hash.AppendData(bytes);
        return this;
    }

    public Id Finish()
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        _hash.GetHashAndReset(digest);
        return Id.FromHash(digest);
    }

    public void Dispose() => _hash.Dispose();

    private void Length(int length)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, length);
        _hash.AppendData(bytes);
    }
}
