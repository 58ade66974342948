using System.Buffers;
using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Sketches a text: its phrases (every three words), its particulars and its runs (every five words) are hashed, and the least
/// hashes are kept (a bottom-k sketch, after Broder 1997). Phrases are short, so that copy-editing leaves most of them; runs are
/// long, so that articles share them only for a reason. Fixed mixing: a text has one sketch everywhere. Linear but for sorting; it
/// allocates what it returns.
/// </summary>
internal static class Sketcher
{
    /// <summary>Hashes kept of phrases: the share of phrases that two texts have in common is known to about 5%.</summary>
    public const int PhrasesKept = 96;

    /// <summary>Hashes kept of particulars.</summary>
    public const int ParticularsKept = 48;

    /// <summary>Runs kept, as keys: texts that have a third of their runs in common miss each other once in 600 times.</summary>
    public const int RunsKept = 16;

    /// <summary>Null when the text has no word.</summary>
    public static SketchRow? Of(Id article, string text)
    {
        var room = text.Length + 1;
        var buffer = ArrayPool<uint>.Shared.Rent(3 * room);
        try
        {
            var phrases = buffer.AsSpan(0, room);
            var particulars = buffer.AsSpan(room, room);
            var runs = buffer.AsSpan(2 * room, room);
            var counts = Read(text, phrases, particulars, runs);
            if (counts.Runs == 0)
            {
                return null;
            }

            phrases = Distinct(phrases[..counts.Phrases]);
            particulars = Distinct(particulars[..counts.Particulars]);
            return new SketchRow
            {
                Id = article,
                PhraseCount = phrases.Length,
                Phrases = Least(phrases, PhrasesKept),
                ParticularCount = particulars.Length,
                Particulars = Least(particulars, ParticularsKept),
                Runs = Least(Distinct(runs[..counts.Runs]), RunsKept),
            };
        }
        finally
        {
            ArrayPool<uint>.Shared.Return(buffer);
        }
    }

    private static (int Phrases, int Particulars, int Runs) Read(string text, Span<uint> phrases, Span<uint> particulars, Span<uint> runs)
    {
        var tokens = new TextTokens(text);
        var (words, phraseCount, particularCount, runCount) = (0, 0, 0, 0);
        var (first, second, third, fourth) = (0UL, 0UL, 0UL, 0UL);
        while (tokens.TryNext(out var token))
        {
            if (token.IsParticular)
            {
                particulars[particularCount++] = Mix(token.Hash);
            }

            words++;
            if (words >= 3)
            {
                phrases[phraseCount++] = Mix(Join(Join(third, fourth), token.Hash));
            }

            if (words >= 5)
            {
                runs[runCount++] = Mix(Join(Join(Join(Join(first, second), third), fourth), token.Hash));
            }

            (first, second, third, fourth) = (second, third, fourth, token.Hash);
        }

        // A text of fewer words is the one phrase and the one run that it is.
        var whole = Mix(Join(Join(Join(first, second), third), fourth));
        if (words is 1 or 2)
        {
            phrases[phraseCount++] = whole;
        }

        if (words is > 0 and < 5)
        {
            runs[runCount++] = whole;
        }

        return (phraseCount, particularCount, runCount);
    }

    private static ulong Join(ulong left, ulong right) => (ulong.RotateLeft(left * 0x9E3779B97F4A7C15, 29) ^ right) * 0xBF58476D1CE4E5B9;

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
