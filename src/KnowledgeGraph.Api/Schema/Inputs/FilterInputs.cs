using System.Reflection;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>
/// Turns the schema's filter and order inputs into the records of the same names. A field of the input is the record's member of the
/// same letters; a field without a member stops the start, so that none is silently ignored.
/// </summary>
internal static class FilterInputs
{
    public static void Bind(SchemaBuilder schema)
    {
        Bind<StringFilter>(schema);
        Bind<IntFilter>(schema);
        Bind<FloatFilter>(schema);
        Bind<IdFilter>(schema);
        Bind<DateFilter>(schema);
        Bind<DateTimeFilter>(schema);
        Bind<ChoiceFilter<Relation>>(schema, "RelationFilter");
        Bind<ChoiceFilter<OrganizerRole>>(schema, "OrganizerRoleFilter");
        Bind<ChoiceFilter<EventKind>>(schema, "EventKindFilter");
        Bind<ChoiceFilter<Presence>>(schema, "PresenceFilter");
        Bind<MeetingGradeFilter>(schema);
        Bind<PersonFilter>(schema);
        Bind<AffiliationsFilter>(schema);
        Bind<ParticipationsFilter>(schema);
        Bind<AffiliationFilter>(schema);
        Bind<ParticipationFilter>(schema);
        Bind<InstitutionFilter>(schema);
        Bind<EventFilter>(schema);
        Bind<ParticipantsFilter>(schema);
        Bind<ParticipantFilter>(schema);
        Bind<ArticleFilter>(schema);
        Bind<StatementFilter>(schema);
        Bind<MeetingFilter>(schema);
        Bind<MeetingsFilter>(schema);
        Bind<TieFilter>(schema);
        BindOrder<EntityOrderField>(schema, "EntityOrder");
        BindOrder<EventOrderField>(schema, "EventOrder");
        BindOrder<ArticleOrderField>(schema, "ArticleOrder");
        BindOrder<ParticipationOrderField>(schema, "ParticipationOrder");
        BindOrder<MeetingOrderField>(schema, "MeetingOrder");
        BindOrder<TieOrderField>(schema, "TieOrder");
    }

    private static void BindOrder<TField>(SchemaBuilder schema, string name)
        where TField : struct, Enum => schema.Input(name).Into(fields =>
            Coerced.Of(new Order<TField>(fields.Get<TField>("field"), fields.Get<Direction>("direction"))));

    private static void Bind<TRecord>(SchemaBuilder schema, string? name = null)
        where TRecord : class, new()
    {
        var members = typeof(TRecord).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .ToDictionary(property => property.Name, property => property, StringComparer.OrdinalIgnoreCase);
        schema.Input(name ?? typeof(TRecord).Name).Into(fields =>
        {
            var record = new TRecord();
            foreach (var (field, value) in fields.Entries)
            {
                if (value is not null && Set(record, members[field], value) is { } problem)
                {
                    return Coerced.Refused(problem);
                }
            }

            return Coerced.Of(record);
        });
    }

    private static string? Set(object record, PropertyInfo member, object value)
    {
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        if (type == typeof(Id) || type == typeof(IReadOnlyList<Id>))
        {
            var ids = (value is IReadOnlyList<object?> list ? list.Cast<string>() : [(string)value]).Select(text => EntityHandle.Parse(text)).ToList();
            if (ids.Find(id => !id.IsValid) is { Error: { } error })
            {
                return error.Message;
            }

            member.SetValue(record, type == typeof(Id) ? ids[0].Value!.Id : ids.ConvertAll(id => id.Value!.Id));
            return null;
        }

        member.SetValue(record, value is IReadOnlyList<object?> items ? ListOf(type.GetGenericArguments()[0], items) : value);
        return null;
    }

    private static Array ListOf(Type item, IReadOnlyList<object?> items)
    {
        var list = Array.CreateInstance(item, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            list.SetValue(items[i], i);
        }

        return list;
    }
}
