namespace KnowledgeGraph.Resolution;

/// <summary>Compares two parsed names word by word. Symmetric.</summary>
internal static class NameMatcher
{
    private const int LongWord = 6;

    /// <summary>The best agreement over all names of both; <see cref="NameMatch.None"/> when none agree.</summary>
    public static (NameMatch Match, PersonName Left, PersonName Right) Best(PersonSubject left, PersonSubject right)
    {
        var best = (Match: NameMatch.None, left.Names.FirstOrDefault()!, right.Names.FirstOrDefault()!);
        foreach (var l in left.Names)
        {
            foreach (var r in right.Names)
            {
                var match = Match(l, r);
                if (match.Agreement > best.Match.Agreement || (match.Agreement == best.Match.Agreement && match.Information > best.Match.Information))
                {
                    best = (match, l, r);
                }
            }
        }

        return best;
    }

    public static NameMatch Match(PersonName left, PersonName right)
    {
        var (few, many) = left.Tokens.Length <= right.Tokens.Length ? (left, right) : (right, left);
        return few.Tokens.Length == 1 ? Single(few, many) : Several(few, many);
    }

    /// <summary>One word stands for the whole where its role lets it: an East Asian surname, a Malay own name, else the first or last word.</summary>
    private static NameMatch Single(PersonName single, PersonName whole)
    {
        var token = single.Tokens[0];
        var last = whole.HasRoles || whole.Culture == NameCulture.Patronymic ? 0 : whole.Tokens.Length - 1;
        var fits = !token.IsInitial && (whole.Tokens[0].Canonical == token.Canonical || whole.Tokens[last].Canonical == token.Canonical || IsOwnName(token, whole));
        return fits ? new NameMatch(NameAgreement.Single, Math.Min(token.Information, single == whole ? token.Information : whole.Tokens.First(t => t.Canonical == token.Canonical).Information), false, 0) : NameMatch.None;
    }

    /// <summary>"Zulina" of "Yong Zulina Zubairi": people of patronymic names go by any of their own names.</summary>
    private static bool IsOwnName(NameToken token, PersonName whole) =>
        !whole.HasRoles && whole.Tokens.Length >= 3 && whole.Tokens.Take(whole.Tokens.Length - 1).Any(t => t.Canonical == token.Canonical);

    private static NameMatch Several(PersonName few, PersonName many)
    {
        if (few.HasRoles && many.HasRoles && few.Tokens[0].Canonical != many.Tokens[0].Canonical && !IsSwapped(few, many))
        {
            return NameMatch.None;
        }

        Span<bool> taken = stackalloc bool[many.Tokens.Length];
        var (information, whole, initials, respelled, near, last, reordered) = (0, 0, 0, 0, 0, -1, false);
        foreach (var token in few.Tokens)
        {
            var (at, kind) = Find(token, many, taken, last);
            if (at < 0)
            {
                return NameMatch.None;
            }

            taken[at] = true;
            reordered |= at < last && kind == Agreeing.Whole;
            last = kind == Agreeing.Whole ? at : last;
            var other = many.Tokens[at];
            whole += kind == Agreeing.Whole ? 1 : 0;
            initials += kind == Agreeing.Initial ? 1 : 0;
            near += kind == Agreeing.Near ? 1 : 0;
            respelled += kind == Agreeing.Whole && token.Folded != other.Folded ? 1 : 0;
            information += Math.Min(token.Information, other.Information);
        }

        if (whole == 0 || near > 1 || (near > 0 && (initials > 0 || many.Tokens.Length > few.Tokens.Length))
            || (reordered && (few.Culture == NameCulture.Patronymic || many.Culture == NameCulture.Patronymic)))
        {
            return NameMatch.None;
        }

        var agreement = near > 0 ? NameAgreement.Near
            : initials > 0 ? NameAgreement.Initials
            : many.Tokens.Length > few.Tokens.Length ? NameAgreement.Shorter
            : NameAgreement.Same;
        return new NameMatch(agreement, information, reordered, respelled);
    }

    private enum Agreeing { Not, Near, Initial, Whole }

    /// <summary>The best free place for a word: a whole agreement in order, then one out of order, then an initial, then a near spelling.</summary>
    private static (int At, Agreeing Kind) Find(NameToken token, PersonName name, Span<bool> taken, int after)
    {
        var (best, kind) = (-1, Agreeing.Not);
        for (var i = 0; i < name.Tokens.Length; i++)
        {
            if (taken[i])
            {
                continue;
            }

            var agreeing = Agree(token, name.Tokens[i], name.HasRoles);
            if (agreeing > kind || (agreeing == kind && agreeing != Agreeing.Not && best < after && i > after))
            {
                (best, kind) = (i, agreeing);
            }
        }

        return (best, kind);
    }

    private static Agreeing Agree(NameToken left, NameToken right, bool syllables)
    {
        if (left.Canonical == right.Canonical)
        {
            return left.IsInitial ? Agreeing.Initial : Agreeing.Whole;
        }

        if (left.IsInitial || right.IsInitial)
        {
            return left.Canonical[0] == right.Canonical[0] ? Agreeing.Initial : Agreeing.Not;
        }

        return !syllables && left.Canonical.Length >= LongWord && right.Canonical.Length >= LongWord && IsOneEditApart(left.Canonical, right.Canonical)
            ? Agreeing.Near
            : Agreeing.Not;
    }

    /// <summary>"Chen Wei" and "Wei Chen": both words are surnames, so either order may be meant.</summary>
    private static bool IsSwapped(PersonName left, PersonName right) =>
        left.Tokens.Length == 2 && right.Tokens.Length == 2
        && left.Tokens[0].Canonical == right.Tokens[1].Canonical && left.Tokens[1].Canonical == right.Tokens[0].Canonical;

    /// <summary>
    /// One slip of spelling: a letter doubled or mute, two neighbours swapped, or a letter for one that sounds alike. A changed vowel
    /// makes another name ("Hairil", "Hairul").
    /// </summary>
    private static bool IsOneEditApart(string left, string right)
    {
        if (left.Length > right.Length)
        {
            (left, right) = (right, left);
        }

        var start = 0;
        while (start < left.Length && left[start] == right[start])
        {
            start++;
        }

        return (right.Length - left.Length) switch
        {
            0 => (SoundAlike(left[start], right[start]) && left.AsSpan(start + 1).SequenceEqual(right.AsSpan(start + 1))) || IsSwap(left, right, start),
            1 => left.AsSpan(start).SequenceEqual(right.AsSpan(start + 1)) && (right[start] is 'h' or 'e' || (start > 0 && right[start] == right[start - 1])),
            _ => false,
        };
    }

    private static bool IsSwap(string left, string right, int at) =>
        at + 1 < left.Length && left[at] == right[at + 1] && left[at + 1] == right[at] && left.AsSpan(at + 2).SequenceEqual(right.AsSpan(at + 2));

    private static bool SoundAlike(char left, char right) => Sound(left) is > 0 and var sound && sound == Sound(right);

    private static int Sound(char c) => c switch
    {
        'c' or 'k' or 'q' or 't' => 1,
        's' or 'z' or 'x' => 2,
        'i' or 'y' or 'j' => 3,
        'v' or 'w' or 'u' => 4,
        _ => 0,
    };
}
