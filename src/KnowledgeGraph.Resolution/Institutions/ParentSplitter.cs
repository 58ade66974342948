namespace KnowledgeGraph.Resolution;

/// <summary>
/// Parts "Division of X, Commission of Y", "College of X of SBS", "Centre of X at University of Y" and "SBS College of X" into unit and
/// parent. "of" parts two institutions only when both sides have a head of their own: "Ministry of Commerce" has one.
/// </summary>
internal sealed class ParentSplitter(Vocabulary vocabulary)
{
    private static readonly string[] Marks = ["of", "at", "from", "in", "under", "within", "for"];

    public (List<NameWord> Unit, List<NameWord> Parent) Split(List<NameWord> words)
    {
        if (words.Count < 3 || vocabulary.HeadOf(Canonical(words[0])) == HeadClass.Mission)
        {
            return (words, []);
        }

        for (var i = 1; i < words.Count; i++)
        {
            var mark = Marks.Contains(words[i].Folded);
            if (!mark && words[i].Before != ',')
            {
                continue;
            }

            var right = words.Skip(mark ? i + 1 : i).SkipWhile(w => w.Folded == "the").ToList();
            if (HasHead(words, 0, i) && IsWhole(right, comma: !mark))
            {
                return (words[..i], right);
            }
        }

        return ParentFirst(words);
    }

    /// <summary>"UTAR Faculty of X", "Cologne University Faculty of Law".</summary>
    private (List<NameWord> Unit, List<NameWord> Parent) ParentFirst(List<NameWord> words)
    {
        for (var i = 1; i + 1 < words.Count; i++)
        {
            var opens = vocabulary.HeadOf(Canonical(words[i])) is HeadClass.Unit or HeadClass.University or HeadClass.Body && words[i + 1].Folded is "of" or "for";
            var before = vocabulary.HeadOf(Canonical(words[i - 1]));
            if (opens && ((i == 1 && words[0].IsAcronym) || (i >= 2 && before == HeadClass.University)))
            {
                return (words[i..], words[..i]);
            }
        }

        return (words, []);
    }

    private bool HasHead(List<NameWord> words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (vocabulary.HeadOf(Canonical(words[i])) != HeadClass.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An institution by itself: an acronym, or a head at its end or before "of", "for" or the like.</summary>
    private bool IsWhole(List<NameWord> words, bool comma)
    {
        if (words.Count == 0)
        {
            return false;
        }

        if (words.Count == 1)
        {
            return words[0].IsAcronym;
        }

        if (words[0].Before == ',' && !comma && words.Count < 3)
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (vocabulary.HeadOf(Canonical(words[i])) != HeadClass.None && (i + 1 == words.Count || Marks.Contains(words[i + 1].Folded) || words[i + 1].Before == ','))
            {
                return true;
            }
        }

        return false;
    }

    private string Canonical(NameWord word) => vocabulary.Canonical(word.Folded);
}
