using System.Text;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Quality.Scoring;

namespace KnowledgeGraph.Extraction.Tests.Scoring;

/// <summary>
/// Gives every person and institution of an article another name of the same shape, in text and gold alike: surnames and given names that
/// the lists hold become others of their list, other words have each vowel and each consonant moved on by one. Words that a lexicon knows
/// otherwise, and acronyms that are initials, stay.
/// </summary>
internal static class Renaming
{
    private static readonly string[] Surnames = ["Wang", "Zhao", "Zhou", "Sun", "Ma", "Zhu", "Hu", "Guo", "Lin", "Gao", "Luo", "Song", "Zheng", "Han", "Tang", "Feng", "Deng", "Cao", "Peng", "Zeng", "Xiao", "Tian", "Dong", "Pan", "Yuan"];

    public static readonly string[] Givens = ["Ricardo", "Beatriz", "Stefan", "Ingrid", "Kofi", "Adaeze", "Rajesh", "Lakshmi", "Hiroshi", "Keiko", "Mehmet", "Zeynep", "Dmitri", "Svetlana", "Tariq", "Nadia", "Giuseppe", "Chiara", "Pieter", "Marieke", "Budi", "Dewi", "Farrukh", "Nilufar", "Thabo"];

    private static Label Listed => Label.GivenName | Label.GivenNameWeak | Label.FamilyName;

    /// <param name="strange">Whether a name that the lists of given and family names hold becomes one that they do not.</param>
    public static (string Name, string Text, string Gold) Apply((string Name, string Text, string Gold) article, Lexicon lexicon, bool strange = false)
    {
        var gold = GoldArticle.Parse(article.Gold);
        var initials = gold.Institutions.Select(i => string.Concat(i.Name.Split(' ').Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]))).ToHashSet();
        var words = new SortedSet<string>(StringComparer.Ordinal);
        var persons = gold.Persons.SelectMany(e => Split(e.Name)).ToHashSet();
        foreach (var name in gold.Persons.Concat(gold.Institutions).Select(e => e.Name))
        {
            words.UnionWith(Split(name).Where(w => w.Length > 1 && char.IsAsciiLetterUpper(w[0]) && !initials.Contains(w)));
        }

        var renamed = words.Select((w, i) => (Word: w, New: NewName(w, i, persons.Contains(w), lexicon, strange))).Where(x => x.New is not null).ToDictionary(x => x.Word, x => x.New!);
        return (article.Name, Replace(article.Text, renamed), Replace(article.Gold, renamed));
    }

    private static IEnumerable<string> Split(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end > i)
            {
                yield return text[i..end];
            }

            i = Math.Max(end, i + 1);
        }
    }

    private static string? NewName(string word, int index, bool person, Lexicon lexicon, bool strange)
    {
        var id = lexicon.Vocabulary.Find(word, Fold.Hash(word));
        var label = lexicon.Of(id);
        if (id == 0 || (label & ~Listed) == Label.None && label != Label.None && (strange || !label.Meets(Label.GivenName)))
        {
            return Shift(word);
        }

        return !person ? null : label.Meets(Label.Surname) ? Surnames[index % Surnames.Length] : (label & ~Listed) == Label.None && label.Meets(Label.GivenName) ? Givens[index % Givens.Length] : null;
    }

    private static string Shift(string word) => string.Concat(word.Select(c => "aeiou".Contains(char.ToLowerInvariant(c)) ? Next(c, "aeiou") : char.IsAsciiLetter(c) ? Next(c, "bcdfghjklmnpqrstvwxyz") : c));

    private static char Next(char c, string ring)
    {
        var next = ring[(ring.IndexOf(char.ToLowerInvariant(c)) + 1) % ring.Length];
        return char.IsUpper(c) ? char.ToUpperInvariant(next) : next;
    }

    private static string Replace(string text, Dictionary<string, string> renamed)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            result.Append(end > i ? renamed.GetValueOrDefault(text[i..end], text[i..end]) : text[i]);
            i = Math.Max(end, i + 1);
        }

        return result.ToString();
    }
}
