using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>The orders of ties and meetings.</summary>
internal static class TieOrders
{
    public static readonly Order<TieOrderField> Default = new(TieOrderField.Strength, Direction.Desc);

    public static readonly Ordering<Meeting> OfAnyMeetings = new("AnyMeetings", false, meeting => new Place(0, $"{meeting.Left} {meeting.Right}", meeting.Event.Id));

    /// <summary>Of one person's ties, by the other.</summary>
    /// <param name="names">Entity rows of the others; only for order by name.</param>
    public static Ordering<Tie> Of(Id person, Order<TieOrderField> order, IReadOnlyDictionary<Id, EntityRow> names) =>
        Make("MetWith", order, tie => (Name(names, tie.Other(person)), tie.Other(person)));

    /// <summary>Of ties between any two.</summary>
    public static Ordering<Tie> OfAny(Order<TieOrderField> order, IReadOnlyDictionary<Id, EntityRow> names)
    {
        var ordering = Make("Ties", order, tie => ($"{Name(names, tie.Left)} {Name(names, tie.Right)}", tie.Right));
        return ordering with { PlaceOf = tie => ordering.PlaceOf(tie) is var place ? place with { Sort = $"{place.Sort} {tie.Left}" } : default };
    }

    public static Ordering<Meeting> OfMeetings(Order<MeetingOrderField>? order)
    {
        var (field, descending) = (order?.Field ?? MeetingOrderField.Date, order?.Descending ?? true);
        return new Ordering<Meeting>(Scope("Meetings", field, descending), descending, meeting => field switch
        {
            MeetingOrderField.Date => Dated(meeting.Date, meeting.Event.Id),
            MeetingOrderField.Strength => new Place(0, Number(meeting.Strength), meeting.Event.Id),
            _ => throw new ArgumentOutOfRangeException(nameof(order), field, "no such order"),
        });
    }

    private static Ordering<Tie> Make(string list, Order<TieOrderField> order, Func<Tie, (string Name, Id Id)> end) =>
        new(Scope(list, order.Field, order.Descending), order.Descending, tie => order.Field switch
        {
            TieOrderField.Strength => new Place(0, Number(tie.Strength), end(tie).Id),
            TieOrderField.Meetings => new Place(0, Number(tie.Meetings.Count), end(tie).Id),
            TieOrderField.LastMet => Dated(tie.LastMet, end(tie).Id),
            TieOrderField.Name => new Place(0, end(tie).Name, end(tie).Id),
            _ => throw new ArgumentOutOfRangeException(nameof(order), order.Field, "no such order"),
        });

    private static Place Dated(Dating? date, Id id) => new(date is null ? 1 : 0, RowIndexes.Day(date?.Value.FirstDay), id);

    private static string Name(IReadOnlyDictionary<Id, EntityRow> names, Id id) => names.TryGetValue(id, out var row) ? row.SortKey : "";

    private static string Number(long value) => value.ToString("D19", CultureInfo.InvariantCulture);

    private static string Scope<TField>(string list, TField field, bool descending) => $"{list} {field}{(descending ? " desc" : "")}";
}
