namespace KnowledgeGraph.Resolution;

/// <summary>
/// Parts "Division of X, Commission of Y", "College of X of SBS", "Centre of X at University of Y" and "SBS College of X" into unit and
/// parent, at the last place that will do. "of" parts two institutions only when both sides have a head of their own: "Ministry of
/// Commerce" has one.
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

        if (ParentFirst(words) is { Parent.Count: > 0 } first)
        {
            return first;
        }

        for (var i = words.Count - 1; i > 0; i--)
        {
            var mark = Marks.Contains(words[i].Folded);
            if (!mark && words[i].Before != ',')
            {
                continue;
            }

            var right = words.Skip(mark ? i + 1 : i).SkipWhile(w => w.Folded == "the").ToList();
            if (i >= 2 && HasHead(words, 0, i) && IsWhole(right))
            {
                return (words[..i], right);
            }
        }

        return (words, []);
    }

    /// <summary>"UBP Faculty of X", "Lingzhou University Faculty of Law", "University of Lingzhou Faculty of Law".</summary>
    private (List<NameWord> Unit, List<NameWord> Parent) ParentFirst(List<NameWord> words)
    {
        for (var i = 1; i + 1 < words.Count; i++)
        {
            var opens = vocabulary.HeadOf(Canonical(words[i])) is HeadClass.Unit or HeadClass.School && words[i + 1].Folded is "of" or "for";
            var university = vocabulary.HeadOf(Canonical(words[i - 1])) == HeadClass.University || (i >= 3 && vocabulary.HeadOf(Canonical(words[0])) == HeadClass.University);
            if (opens && ((i == 1 && words[0].IsAcronym) || (i >= 2 && university)))
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

    /// <summary>An institution by itself: an acronym, or a head at the end of its first stretch ("Shanghai Commission" of Commerce).</summary>
    private bool IsWhole(List<NameWord> words)
    {
        if (words.Count <= 1)
        {
            return words.Count == 1 && words[0].IsAcronym;
        }

        var end = 1;
        while (end < words.Count && words[end].Before != ',' && !Marks.Contains(words[end].Folded))
        {
            end++;
        }

        return vocabulary.HeadOf(Canonical(words[end - 1])) != HeadClass.None && (end > 1 || end < words.Count);
    }

    private string Canonical(NameWord word) => vocabulary.Canonical(word.Folded);
}
