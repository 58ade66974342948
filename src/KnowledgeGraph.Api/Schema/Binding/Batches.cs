using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>Answers a field for all parents of a level, moment by moment, and turns a question's refusal into the field's error.</summary>
internal static class Batches
{
    /// <param name="ask">One result for each parent given, in their order.</param>
    public static async ValueTask<FieldColumn> AskAsync<TParent, TResult>(
        this FieldBatch<TParent> batch, Func<Scope, IReadOnlyList<TParent>, ValueTask<IReadOnlyList<TResult>>> ask)
        where TParent : Node
    {
        var column = batch.NewColumn();
        foreach (var group in Enumerable.Range(0, batch.Count).GroupBy(i => batch[i].Scope))
        {
            var places = group.ToList();
            try
            {
                var results = await ask(group.Key.ForField(), places.ConvertAll(i => batch[i]));
                for (var i = 0; i < places.Count; i++)
                {
                    column.Set(places[i], results[i]);
                }
            }
            catch (QuestionException refusal)
            {
                places.ForEach(place => column.Fail(place, ErrorOf(refusal)));
            }
        }

        return column;
    }

    /// <summary>The same for a question whose answer does not depend on the parent, but on its moment.</summary>
    public static ValueTask<FieldColumn> AskOnceAsync<TParent, TResult>(this FieldBatch<TParent> batch, Func<Scope, ValueTask<TResult>> ask)
        where TParent : Node => batch.AskAsync<TParent, TResult>(async (scope, parents) =>
        {
            var result = await ask(scope);
            return [.. parents.Select(_ => result)];
        });

    /// <summary>A connection for each parent.</summary>
    public static ValueTask<FieldColumn> AskPagesAsync<TParent, TRow, TItem>(
        this FieldBatch<TParent> batch,
        Func<Scope, IReadOnlyList<TParent>, PageRequest, ValueTask<IReadOnlyList<Page<TRow>>>> ask,
        Func<Scope, TRow, TItem> item)
        where TParent : Node => batch.AskAsync<TParent, Connection<TItem>>(async (scope, parents) =>
        {
            var pages = await ask(scope, parents, PageOf(batch.Arguments, scope));
            return [.. pages.Select((page, i) => Connection<TItem>.Of(parents[i].Scope, page, row => item(parents[i].Scope, row)))];
        });

    /// <exception cref="BadArgumentException">A number out of bounds, or a cursor that is none.</exception>
    public static PageRequest PageOf(InputObject arguments, Scope scope) => PageRequest.Create(
        arguments.Int("first"), arguments.Text("after"), arguments.Int("last"), arguments.Text("before"), scope.Reader.Settings.Pages).OrThrow();

    public static FieldError ErrorOf(QuestionException refusal) => new(
        refusal.Code,
        refusal.Message,
        refusal is BadArgumentException bad ? new Dictionary<string, object?> { ["argument"] = bad.Argument } : null);
}
