using System.Collections.Immutable;

namespace KnowledgeGraph.Resolution;

/// <summary>How a name is built, as far as its words show.</summary>
internal enum NameCulture
{
    /// <summary>Given names first, surname last, or not known.</summary>
    Other,

    /// <summary>Surname first, given syllables joined into one token: Chinese, Korean.</summary>
    EastAsian,

    /// <summary>Own name first, father's name after it: Malay, Arabic, Ethiopian. Order is meaning.</summary>
    Patronymic,
}

internal enum Gender { Unknown, Male, Female }

/// <summary>A word of a person's name as compared.</summary>
/// <param name="Canonical">Equal for spellings that a table makes one ("Mohammad", "Muhd").</param>
/// <param name="Folded">As written, folded.</param>
/// <param name="Information">Thousandths of nats: how much it says that two people share it.</param>
internal readonly record struct NameToken(string Canonical, string Folded, int Information)
{
    public bool IsInitial => Canonical.Length == 1;
}

/// <summary>A parsed name without honorifics, connectors and particles. East Asian: surname, then the given name as one token; else as written.</summary>
internal sealed record PersonName(string Text, ImmutableArray<NameToken> Tokens, NameCulture Culture, Gender Gender)
{
    /// <summary>Whether the surname of an East Asian name is known, so that tokens have roles.</summary>
    public bool HasRoles => Culture == NameCulture.EastAsian && Tokens.Length >= 2;

    public string Key { get; } = $"{Culture}:{string.Join(' ', Tokens.Select(t => t.Folded))}";

    /// <summary>Its words that are no initials two by two, and, if they are more, all together.</summary>
    public ImmutableArray<NamePart> Parts { get; } = NamePart.Of([.. Tokens.Where(t => !t.IsInitial)]);

    /// <summary>Words under which the person may stand alone: "Li" and "Simon" of Simon Li Wei.</summary>
    public ImmutableArray<NameToken> Standing { get; } =
    [
        .. (Culture == NameCulture.EastAsian && Tokens.Length >= 2 ? Tokens.Take(1).Concat(Tokens.Skip(2)) : Tokens).Where(t => !t.IsInitial).DistinctBy(t => t.Canonical),
    ];
}
