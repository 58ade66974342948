using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>The schema: declared in graph-schema/schema.graphql, bound here. A field without a resolver or a description stops the start.</summary>
internal static class ApiSchema
{
    private const string Resource = "schema.graphql";

    public static Schema Build()
    {
        var builder = new SchemaBuilder().AddSdl(Declaration());
        Scalars.Bind(builder);
        BindEnums(builder);
        FilterInputs.Bind(builder);
        QuestionBinding.Bind(builder);
        GraphBinding.Bind(builder);
        EntityBinding.Bind(builder);
        LinkBinding.Bind(builder);
        EvidenceBinding.Bind(builder);
        ConnectionBinding.Bind(builder);
        QualityBinding.Bind(builder);
        ChangeBinding.Bind(builder);
        MutationBinding.Bind(builder);
        JudgementBinding.Bind(builder);
        var schema = builder.Build();
        string[] faults = [.. schema.FieldsWithoutResolver().Select(field => $"{field} has no resolver"), .. schema.ElementsWithoutDescription().Select(element => $"{element} has no description")];
        return faults.Length == 0 ? schema : throw new InvalidOperationException($"The schema is not whole: {string.Join("; ", faults)}.");
    }

    /// <summary>The approved file, as it stands in the repository.</summary>
    public static string Declaration()
    {
        using var stream = typeof(ApiSchema).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static void BindEnums(SchemaBuilder schema)
    {
        schema.Enum("EntityKind").BindAll<EntityKind>();
        schema.Enum("Relation").BindAll<Relation>();
        schema.Enum("OrganizerRole").BindAll<OrganizerRole>();
        schema.Enum("EventKind").BindAll<EventKind>();
        schema.Enum("EventMode").BindAll<EventMode>();
        schema.Enum("Presence").BindAll<Presence>();
        schema.Enum("Modality").BindAll<Modality>();
        schema.Enum("ContentType").BindAll<ContentType>();
        schema.Enum("MentionForm").BindAll<MentionForm>();
        schema.Enum("DateOrigin").BindAll<DateOrigin>();
        schema.Enum("RepresentationOrigin").BindAll<RepresentationOrigin>();
        schema.Enum("MeetingGrade").BindAll<MeetingGrade>();
        schema.Enum("LinkKind").BindAll<LinkKind>();
        schema.Enum("PathOutcome").BindAll<PathOutcome>();
        schema.Enum("DateMatch").BindAll<DateMatch>();
        schema.Enum("Direction").BindAll<Direction>();
        schema.Enum("EntityOrderField").BindAll<EntityOrderField>();
        schema.Enum("EventOrderField").BindAll<EventOrderField>();
        schema.Enum("ArticleOrderField").BindAll<ArticleOrderField>();
        schema.Enum("ParticipationOrderField").BindAll<ParticipationOrderField>();
        schema.Enum("MeetingOrderField").BindAll<MeetingOrderField>();
        schema.Enum("TieOrderField").BindAll<TieOrderField>();
        schema.Enum("EventDimension").BindAll<EventDimension>();
        schema.Enum("TieDimension").BindAll<TieDimension>();
        schema.Enum("PersonDimension").BindAll<PersonDimension>();
        schema.Enum("ArticleDimension").BindAll<ArticleDimension>();
        schema.Enum("ChangeKind").BindAll<ChangeKind>();
        schema.Enum("UserErrorCode").BindAll<UserErrorCode>();
    }
}
