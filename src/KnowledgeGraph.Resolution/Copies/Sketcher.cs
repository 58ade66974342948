using System.Buffers;
using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Sketches a text: every run of three words and every particular is hashed, and the least hashes are kept (a bottom-k sketch, after
/// Broder 1997). Fixed mixing, so that a text has one sketch everywhere. Linear but for sorting; it allocates what it returns.
/// </summary>
internal static class Sketcher
{
    /// <summary>Hashes kept of phrases: the share of phrases that two texts have in common is known to about 5%.</summary>
    public const int PhrasesKept = 96;

    /// <summary>Hashes kept of particulars.</summary>
    public const int ParticularsKept = 48;

    /// <summary>Null when the text has no word.</summary>
    public static SketchRow? Of(Id article, string text)
    {
        var phrases = ArrayPool<uint>.Shared.Rent(text.Length + 1);
        var particulars = ArrayPool<uint>.Shared.Rent(text.Length + 1);
        try
        {
            var (phraseCount, particularCount) = Read(text, phrases, particulars);
            if (phraseCount == 0)
            {
                return null;
            }

            var phraseSet = Distinct(phrases.AsSpan(0, phraseCount));
            var particularSet = Distinct(particulars.AsSpan(0, particularCount));
            return new SketchRow
            {
                Id = article,
                PhraseCount = phraseSet.Length,
                Phrases = Least(phraseSet, PhrasesKept),
                ParticularCount = particularSet.Length,
                Particulars = Least(particularSet, ParticularsKept),
            };
        }
        finally
        {
            ArrayPool<uint>.Shared.Return(phrases);
            ArrayPool<uint>.Shared.Return(particulars);
        }
    }

    private static (int Phrases, int Particulars) Read(string text, uint[] phrases, uint[] particulars)
    {
        var tokens = new TextTokens(text);
        var (words, phraseCount, particularCount) = (0, 0, 0);
        var (first, second) = (0UL, 0UL);
        while (tokens.TryNext(out var token))
        {
            if (token.IsParticular)
            {
                particulars[particularCount++] = Mix(token.Hash);
            }

            if (++words > 2)
            {
                phrases[phraseCount++] = Phrase(first, second, token.Hash);
            }

            (first, second) = (second, token.Hash);
        }

        // One or two words are the phrase that they are.
        if (words is 1 or 2)
        {
            phrases[phraseCount++] = Phrase(0, first, second);
        }

        return (phraseCount, particularCount);
    }

    private static uint Phrase(ulong first, ulong second, ulong third) =>
        Mix(ulong.RotateLeft((ulong.RotateLeft(first * 0x9E3779B97F4A7C15, 29) ^ second) * 0xBF58476D1CE4E5B9, 31) ^ third);

    /// <summary>Every bit of the input moves every bit of the output (the finalizer of SplitMix64).</summary>
    private static uint Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return (uint)((value ^ (value >> 31)) >> 32);
    }

    /// <summary>Sorts, and brings each value to the front once.</summary>
    private static Span<uint> Distinct(Span<uint> values)
    {
        values.Sort();
        var count = 0;
        foreach (var value in values)
        {
            if (count == 0 || values[count - 1] != value)
            {
                values[count++] = value;
            }
        }

        return values[..count];
    }

    private static Hashes Least(ReadOnlySpan<uint> sorted, int count) => new(ImmutableArray.Create(sorted[..Math.Min(sorted.Length, count)]));
}
