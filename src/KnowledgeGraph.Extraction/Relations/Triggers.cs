using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>
/// What the rules that go over all tokens begin at: a rule that begins at something new names it here, else <see cref="SentenceView.Cues"/> leaves it out.
/// </summary>
internal static class Triggers
{
    /// <summary>Verbs and nouns of speech.</summary>
    public static readonly Label Speech = Label.SpeechVerb | Label.SpeechNoun | Label.Utterance;

    /// <summary>Other words that open a telling.</summary>
    public static readonly WordSet Told = new(W.Talks, W.Addresses, W.Welcome, W.Read, W.Delivered, W.Taught);

    /// <summary>What leads to a speaker who is named behind it.</summary>
    public static readonly WordSet Leading = new(W.According, W.By, W.Heard, W.Turn, W.To, W.As, W.So, W.With, W.And, W.Followed, W.Opened, W.Closed, W.Concluded, W.Began, W.Ended, W.Off, W.Up);

    /// <summary>Verbs and nouns of organising, and deeds that organise what they are done to.</summary>
    public static readonly Label Organizing = Label.Organize | Label.Elsewhere | Label.Deed | Label.Signing | Label.Runs | Label.ToHold;

    /// <summary>Verbs of holding, and what leads to a helper ("with the technical support of").</summary>
    public static readonly WordSet Held = new(W.Held, W.Holds, W.Began, W.Concluded, W.Ended, W.With, W.Through);

    public static readonly Label Labels = Speech | Organizing | Label.Attend;

    public static readonly WordSet Words = new(Told, Leading, Held);
}
