using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>
/// Cuts a text into tokens in one pass. Hyphenated words stay whole, a possessive 's is a token of its own, the dot of an abbreviation or
/// an initial belongs to its word, and a small word glued to a capital ("withPresident") is cut off.
/// </summary>
internal sealed class Tokenizer(Lexicon lexicon)
{
    public void Read(ArticleText article)
    {
        var text = article.Text;
        var cells = new Cells(text);
        var lineStart = true;
        var space = false;
        var item = false;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c == ' ')
            {
                space = true;
                i++;
                continue;
            }

            var kind = CharKinds.Of(c);
            if ((kind & (CharKind.Letter | CharKind.Digit)) != 0)
            {
                i = Word(article, i, (space ? Shape.SpaceBefore : 0) | (lineStart ? Shape.LineStart : 0) | (item ? Shape.Item : 0));
                space = false;
                lineStart = false;
                item = false;
                continue;
            }

            if (c is '\n' or '\u2028' or '\u2029' or '\u0085')
            {
                lineStart = true;
                space = true;
                item = false;
                i++;
                continue;
            }

            if (Marks.Length(text, i, lineStart) is var mark and > 0)
            {
                item |= lineStart && Marks.IsBullet(text, i);
                space |= lineStart;
                i += mark;
                continue;
            }

            var border = c is '\t' or '|' && !lineStart && cells.IsBorder(i);
            if (!border && (kind & CharKind.Blank) != 0)
            {
                space = true;
                i++;
                continue;
            }

            var shape = (space ? Shape.SpaceBefore : 0) | (lineStart ? Shape.LineStart : 0) | (item ? Shape.Item : 0);
            i = border ? Border(article, i, shape) : (kind & CharKind.Surrogate) != 0 && i + 1 < text.Length ? Word(article, i, shape) : Mark(article, i, shape);
            space = border;
            lineStart = false;
            item = false;
        }

        article.Seal();
    }

    // Between two cells of a table stands what stands between the parts of a list.
    private static int Border(ArticleText article, int i, Shape shape)
    {
        article.AddBorder(i, shape | Shape.Punct);
        return i + 1;
    }

    private static bool IsQuote(char c) => Fold.Of(c) == '\'';

    private int Word(ArticleText article, int start, Shape shape)
    {
        var text = article.Text;
        var i = start;
        var digits = false;
        var lower = false;
        var upper = 0;
        var hash = Fold.HashSeed;
        for (; i < text.Length; hash = Fold.HashStep(hash, text[i]), i++)
        {
            for (; i < text.Length && char.IsAsciiLetterLower(text[i]); i++)
            {
                hash = Fold.HashPlain(hash, text[i]); // nearly all there is
                lower = true;
            }

            if (i == text.Length)
            {
                break;
            }

            var kind = CharKinds.Of(text[i]);
            if ((kind & CharKind.Blank) != 0)
            {
                break;
            }

            if ((kind & CharKind.Digit) != 0)
            {
                digits = true;
            }
            else if ((kind & (CharKind.Letter | CharKind.Surrogate)) != 0)
            {
                if ((kind & CharKind.Upper) != 0)
                {
                    if (lower && upper == 0 && !digits && lexicon.IsGlue(text.AsSpan(start, i - start)))
                    {
                        break;
                    }

                    upper++;
                }
                else
                {
                    lower |= (kind & CharKind.Lower) != 0;
                }

                shape |= (kind & CharKind.Cjk) != 0 ? Shape.Cjk : 0;
            }
            else if ((kind & CharKind.Accent) != 0)
            {
                continue; // an accent written behind its letter
            }
            else if (!Joins(text, start, i, digits, ref shape))
            {
                break;
            }
        }

        var first = CharKinds.Of(text[start]);
        shape |= (first & CharKind.Upper) != 0 ? Shape.Capital : (first & CharKind.Lower) != 0 ? Shape.Lower : 0;
        shape |= upper > 1 && !lower ? Shape.AllCaps : 0;
        shape |= upper == 1 && i - start == 1 ? Shape.Initial : 0;
        if ((first & CharKind.Digit) != 0)
        {
            shape |= Shape.Digit;
            shape |= lower && IsOrdinal(text.AsSpan(start, i - start)) ? Shape.Ordinal : 0;
        }

        var end = Dot(text, start, i, ref shape);
        article.Add(start, end, shape, Fold.HashEnd(hash));
        return end;
    }

    // Marks that stand inside a word: hyphens, apostrophes of O'Neill and D'Souza, dots of U.S. and 5.1, slashes of 03/2022 and a/l.
    private static bool Joins(string text, int start, int i, bool digits, ref Shape shape)
    {
        if (i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]))
        {
            return false;
        }

        var before = text[i - 1];
        var after = text[i + 1];
        switch (Fold.Of(text[i]))
        {
            case '-':
                if (text[i] is '\u2014' or '\u2015')
                {
                    return false;
                }

                shape |= Shape.Hyphen;
                return true;
            case '\'':
                var rest = text.AsSpan(i + 1);
                var possessive = Fold.Of(after) == 's' && (rest.Length == 1 || !char.IsLetterOrDigit(rest[1]));
                return !possessive && char.IsLetter(before) && char.IsLetter(after) && i - start <= 8 && !(Fold.Of(before) == 's' && char.IsUpper(after) && i - start > 2);
            case '.' when text[i] != '.':
                return false;
            case '.':
                return (i - start <= 2 && char.IsUpper(text[start]) && char.IsUpper(after) && (i + 2 >= text.Length || !char.IsLetter(text[i + 2]) || i + 3 >= text.Length || !char.IsLetter(text[i + 3])) && char.IsLetter(before))
                    || (char.IsDigit(before) && char.IsDigit(after))
                    || (i - start == 1 || text[i - 2] == '.') && char.IsLetter(before) && char.IsLetter(after) && (i + 2 >= text.Length || !char.IsLetter(text[i + 2]) || text[i - 1] is >= 'A' and <= 'Z' && char.IsUpper(after) && char.IsUpper(text[i + 2]))
                    || (char.IsLetter(before) && char.IsLower(after) && (i - start > 3 || char.IsUpper(before)) && !char.IsLower(text[start]))
                    || (char.IsUpper(before) && char.IsUpper(after) && i + 2 < text.Length && char.IsUpper(text[i + 2]) && i - start > 1);
            case ',' when text[i] == ',':
                return digits && char.IsDigit(before) && char.IsDigit(after) && i + 3 < text.Length && char.IsDigit(text[i + 2]) && char.IsDigit(text[i + 3])
                    && (i + 4 >= text.Length || !char.IsDigit(text[i + 4]));
            case '/':
                return (char.IsDigit(before) && char.IsDigit(after)) || (i - start == 1 && char.IsLetter(before) && char.IsLower(after));
            case '@':
                return char.IsLetter(before) && char.IsUpper(after);
            case '&':
                return i - start <= 2 && char.IsLetter(before) && char.IsLetter(after) && (i + 2 >= text.Length || !char.IsLetter(text[i + 2]));
            case '+':
                return char.IsDigit(after) && i - start <= 3;
            default:
                return false;
        }
    }

    private static bool IsOrdinal(ReadOnlySpan<char> word)
    {
        var digits = 0;
        while (digits < word.Length && char.IsDigit(word[digits]))
        {
            digits++;
        }

        return word[digits..] is "st" or "nd" or "rd" or "th";
    }

    private int Dot(string text, int start, int end, ref Shape shape)
    {
        if (end >= text.Length || text[end] != '.')
        {
            // Dato' is written with an apostrophe that closes nothing
            var marked = end < text.Length && IsQuote(text[end]) && Fold.Same(text.AsSpan(start, end - start), "dato");
            shape |= marked ? Shape.Dotted : 0;
            return marked ? end + 1 : end;
        }

        var initial = (shape & Shape.Initial) != 0 || (end - start >= 3 && text[end - 2] == '.' && char.IsLetter(text[end - 1]));
        if (!initial && !lexicon.IsAbbreviation(text.AsSpan(start, end - start), (shape & Shape.AllCaps) != 0) && !ShortensName(text, start, end))
        {
            return end;
        }

        shape |= Shape.Dotted;
        return (shape & Shape.Initial) != 0 && end + 3 < text.Length && text[end + 1] == '-' && char.IsUpper(text[end + 2]) && text[end + 3] == '.' ? end + 4 : end + 1; // "J.-M. Durand"
    }

    // "Ma. Theresa", "Abd. Rahman": what shortens a given name, before another one
    private bool ShortensName(string text, int start, int end)
    {
        if (end - start > 4 || end + 2 >= text.Length || text[end + 1] != ' ' || !char.IsUpper(text[end + 2]) || !lexicon.Is(text.AsSpan(start, end - start), Label.GivenShort))
        {
            return false;
        }

        var next = end + 2;
        while (next < text.Length && char.IsLetter(text[next]))
        {
            next++;
        }

        return lexicon.Is(text.AsSpan(end + 2, next - end - 2), Label.GivenName | Label.GivenNameWeak);
    }

    private static int Mark(ArticleText article, int i, Shape shape)
    {
        var text = article.Text;
        if (IsQuote(text[i]) && i + 1 < text.Length && Fold.Of(text[i + 1]) == 's' && (i + 2 >= text.Length || !char.IsLetterOrDigit(text[i + 2])) && i > 0 && char.IsLetterOrDigit(text[i - 1]))
        {
            Add(article, i, i + 2, shape | Shape.Punct);
            return i + 2;
        }

        Add(article, i, i + 1, shape | Shape.Punct);
        return i + 1;
    }

    private static void Add(ArticleText article, int start, int end, Shape shape) => article.Add(start, end, shape, Fold.Hash(article.Text.AsSpan(start, end - start)));
}
