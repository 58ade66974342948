namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>One level on its way: what is resolved at once is completed at once, what waits is waited for together.</summary>
internal sealed class LevelRun(RequestScope scope, ValueCompletion completion)
{
    private readonly List<ResultGroup> _next = [];
    private List<Pending>? _pending;

    /// <summary>Begins one field of a group.</summary>
    public void Start(ResultGroup group, int index)
    {
        FieldPlan field = group.Plan.Fields[index];
        if (field.IsTypeName)
            return;
        FieldError? refusal = field.Arguments(scope.Variables, out InputObject? arguments);
        if (refusal is not null)
            Fail(group, index, refusal);
        else if (field.Resolver is ProjectionResolver projection)
            Project(group, index, projection, arguments!);
        else
            StartBatch(group, index, (BatchResolver)field.Resolver, arguments!);
    }

    /// <summary>Waits for what is pending, until the deadline; gives the groups of the next level.</summary>
    public ValueTask<List<ResultGroup>> FinishAsync() => _pending is null ? new ValueTask<List<ResultGroup>>(_next) : AwaitPendingAsync(_pending);

    private void Project(ResultGroup group, int index, ProjectionResolver projection, InputObject arguments)
    {
        FieldPlan field = group.Plan.Fields[index];
        var cells = new Cell[group.Count];
        FieldBatch? batch = projection.NeedsBatch ? new FieldBatch(scope, field, group.Parents, group.Count, arguments) : null;
        int at = 0;
        while (at < cells.Length)
        {
            try
            {
                projection.Fill(group.Parents, batch, cells, ref at);
            }
            catch (Exception exception) when (!IsClientGone(exception))
            {
                cells[at++] = new Cell(scope.ErrorOf(exception, field));
                scope.HasErrors = true;
            }
        }

        Complete(group, index, cells);
    }

    private void StartBatch(ResultGroup group, int index, BatchResolver resolver, InputObject arguments)
    {
        FieldPlan field = group.Plan.Fields[index];
        scope.Client.ThrowIfCancellationRequested();
        if (scope.DeadlinePassed)
        {
            Fail(group, index, RequestScope.TimedOut());
            return;
        }

        try
        {
            ValueTask<FieldColumn> answer = resolver.Resolve(new FieldBatch(scope, field, group.Parents, group.Count, arguments));
            if (answer.IsCompletedSuccessfully)
                Accept(group, index, answer.Result);
            else
                (_pending ??= []).Add(new Pending(group, index, answer.AsTask()));
        }
        catch (Exception exception) when (!IsClientGone(exception))
        {
            Fail(group, index, scope.ErrorOf(exception, field));
        }
    }

    private async ValueTask<List<ResultGroup>> AwaitPendingAsync(List<Pending> pending)
    {
        Task all = Task.WhenAll(pending.Select(one => one.Answer));
        try
        {
            await all.WaitAsync(scope.Token).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Each task's own end is looked at below; a task that is abandoned must not raise its exception later.
            _ = all.ContinueWith(static task => task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        }

        scope.Client.ThrowIfCancellationRequested();
        foreach (Pending one in pending)
            Collect(one);
        return _next;
    }

    private void Collect(Pending one)
    {
        FieldPlan field = one.Group.Plan.Fields[one.Index];
        if (one.Answer.IsCompletedSuccessfully)
            Accept(one.Group, one.Index, one.Answer.Result);
        else if (one.Answer.IsFaulted)
            Fail(one.Group, one.Index, scope.ErrorOf(one.Answer.Exception!.InnerException!, field));
        else if (scope.DeadlinePassed)
            Fail(one.Group, one.Index, RequestScope.TimedOut());
        else
            Fail(one.Group, one.Index, scope.Internal(new TaskCanceledException(one.Answer), field));
    }

    private void Accept(ResultGroup group, int index, FieldColumn? column)
    {
        if (column is not null && column.Count == group.Count)
        {
            Complete(group, index, column.Cells);
            return;
        }

        FieldPlan field = group.Plan.Fields[index];
        var exception = new InvalidOperationException($"The resolver of {field.Coordinate} gave {column?.Count ?? 0} values for {group.Count} parents.");
        Fail(group, index, scope.Internal(exception, field));
    }

    private void Fail(ResultGroup group, int index, FieldError error)
    {
        var cells = new Cell[group.Count];
        Array.Fill(cells, new Cell(error));
        scope.HasErrors = true;
        group.Columns[index] = new ResultColumn(cells, cells.Length);
    }

    private void Complete(ResultGroup group, int index, Cell[] cells)
    {
        var column = new ResultColumn(cells, cells.Length);
        group.Columns[index] = column;
        completion.Complete(column, group.Plan.Fields[index], _next);
    }

    private bool IsClientGone(Exception exception) => exception is OperationCanceledException && scope.Client.IsCancellationRequested;

    private readonly record struct Pending(ResultGroup Group, int Index, Task<FieldColumn> Answer);
}
