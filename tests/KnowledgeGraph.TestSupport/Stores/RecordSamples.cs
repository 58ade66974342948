using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.TestSupport;

/// <summary>Articles and ledger payloads with few arguments.</summary>
public static class RecordSamples
{
    public static ArticleDocument Document(string name) => new($"{name} begins.\nÅsa said \"hello\" to 陈伟.", $"On {name}", PartialDate.Parse("2021-12"));

    /// <summary>The document's recording with one fact of each sort in it.</summary>
    public static ArticleRecorded Recorded(string name) => new(Document(name).ToId(), [$"https://a.example/{name}?q=\"å\""], "Daily Sample", Facts)
    {
        ExternalIds = ImmutableDictionary<int, string>.Empty.Add(0, "Q1"),
    };

    public static ArticleRetracted Retracted(string name) => new(Document(name).ToId(), "withdrawn");

    public static JudgementMade Judged(string name) => new(
        RowSamples.Id(name),
        JudgementKind.Rename,
        new MentionRef(Document(name).ToId(), EntityKind.Person, new TextRange(0, 4)),
        null,
        null,
        "Åsa \"the\" Lind",
        "so she signs");

    public static JudgementWithdrawn Withdrawn(string name) => new(RowSamples.Id(name), null);

    private static ArticleFacts Facts { get; } = new()
    {
        Extractor = "sample/1",
        Sentences = [new(0, 10), new(11, 30)],
        Entities = [new LocalEntity(EntityKind.Person, new(0, 4), [new(5, 7)]), new LocalEntity(EntityKind.Event, new(11, 16), [], Credit: true)],
        Mentions = [new Mention(0, new(0, 4), MentionForm.Full, 950), new Mention(1, new(11, 16), MentionForm.Short, 900)],
        Statements =
        [
            new Statement(Relation.Organized, 0, 1, OrganizerRole.Host, new(2, 3), true, Presence.Remote, Modality.Planned, 1, 0, new(0, 10), 880, "rule 7"),
            new Statement(Relation.Attended, 0, 1, null, null, false, Presence.Unknown, Modality.Asserted, null, 1, new(11, 30), 700, "rule 8"),
        ],
        Claims = [new Claim(ClaimField.Start, 1, null, "2021-12-22", null, DateOrigin.Dateline, new(11, 30), 800)],
        Interactions = [new Interaction(0, 1, null, 1, new(11, 30), 600)],
    };
}
