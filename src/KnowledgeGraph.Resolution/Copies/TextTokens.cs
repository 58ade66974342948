using System.Runtime.InteropServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>A word of a text: the hash of what it folds to, and whether it is a particular.</summary>
/// <param name="IsParticular">It holds a digit, or is written with a capital inside a sentence.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextToken(ulong Hash, bool IsParticular);

/// <summary>
/// Walks over a text word by word with no allocation. Case, accents, apostrophes and punctuation do not matter. Ideographs and kana,
/// which stand without blanks, are taken two by two, each with the next.
/// </summary>
internal ref struct TextTokens(ReadOnlySpan<char> text)
{
    private const ulong Offset = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;
    private bool _atStart = true;

    public bool TryNext(out TextToken token)
    {
        while (_next < _text.Length)
        {
            var c = _text[_next];
            if (IsIdeograph(c))
            {
                _next++;
                var pair = _next < _text.Length && IsIdeograph(_text[_next]) ? _text[_next] : '\0';
                _atStart = false;
                token = new TextToken(Add(Add(Offset, c), pair), false);
                return true;
            }

            if (IsWord(c))
            {
                token = Word(char.IsUpper(c) && !_atStart);
                _atStart = false;
                return true;
            }

            _atStart |= c is '.' or '!' or '?' or '\n' or '"' or '\u201C' or '\u201D' or ':' or '\u3002';
            _next++;
        }

        token = default;
        return false;
    }

    private TextToken Word(bool isParticular)
    {
        var hash = Offset;
        for (; _next < _text.Length; _next++)
        {
            var c = _text[_next];
            if (char.IsAsciiLetter(c))
            {
                hash = Add(hash, (char)(c | 0x20));
            }
            else if (char.IsDigit(c))
            {
                isParticular = true;
                hash = AddFolded(hash, c);
            }
            else if (c < 0x80 ? c != '\'' : !Joins(c))
            {
                if (c < 0x80 || !char.IsLetter(c) || IsIdeograph(c))
                {
                    break;
                }

                hash = AddFolded(hash, c);
            }
        }

        return new TextToken(hash, isParticular);
    }

    private static ulong AddFolded(ulong hash, char c)
    {
        if (c < 0x80)
        {
            return Add(hash, c);
        }

        if ((c < 0x250 || c is (>= '\u1E00' and < '\u1F00') or >= '\uFF00') && NameFolding.Latin(c) is { } letters)
        {
            foreach (var letter in letters)
            {
                hash = Add(hash, letter);
            }

            return hash;
        }

        return Add(hash, char.ToLowerInvariant(c));
    }

    private static ulong Add(ulong hash, char c) => (hash ^ c) * Prime;

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || (c >= 0x80 && char.IsLetterOrDigit(c));

    private static bool Joins(char c) => c is '\u2018' or '\u2019' or '\u02BC' or '\u00AD' or (>= '\u0300' and <= '\u036F');

    private static bool IsIdeograph(char c) => c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uD800' and <= '\uDFFF') && c is not (>= '\u3000' and <= '\u303F');
}
