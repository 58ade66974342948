using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>Figures of the whole record; each is counted only when it is asked for.</summary>
internal static class QualityBinding
{
    private static readonly PageRequest None = PageRequest.First(0);

    public static void Bind(SchemaBuilder schema) => schema.Object<QualityNode>("Quality")
        .BindBatch("articles", batch => batch.AskOnceAsync(async scope =>
            (int)await (await new Listings(scope.Reader).ArticlesAsync(null, includeRetracted: false, null, None)).Whole.CountAsync()))
        .BindBatch("singleSourceTies", batch => batch.AskOnceAsync(async scope =>
            (int)await (await new Ties(scope.Reader).ListAsync(null, null, new TieFilter { IndependentSources = new IntFilter { Lte = 1 } }, null, None)).Whole.CountAsync()))
        .BindBatch("undatedEvents", batch => batch.AskOnceAsync(async scope =>
            (int)await (await new Listings(scope.Reader).EventsAsync(new EventFilter { Date = new DateFilter { IsNull = true } }, null, None)).Whole.CountAsync()))
        .BindBatch("openReviews", batch => batch.AskOnceAsync(async scope => (int)await (await new Reviews(scope.Reader).ListAsync(null, None)).Whole.CountAsync()))
        .Bind("lastRecordedAt", node => node.Scope.Reader.State.Sequence == 0 ? null : (DateTimeOffset?)node.Scope.Reader.State.RecordedAt);
}
