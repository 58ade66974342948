namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// Section 6, breadth first: all fields of a level are resolved, each once for all its parents, before the objects they give make
/// the next level. No recursion, whatever the document's depth.
/// </summary>
internal sealed class Executor(RequestScope scope)
{
    private readonly ValueCompletion _completion = new(scope);

    /// <summary>A query, or one event of a subscription: the fields of the root side by side.</summary>
    public async ValueTask<ResultGroup> RunAsync(TypePlan plan, object root)
    {
        ResultGroup group = RootGroup(plan, root);
        List<ResultGroup> level = [group];
        while (level.Count > 0)
            level = await RunLevelAsync(level).ConfigureAwait(false);
        return group;
    }

    /// <summary>A mutation: each field of the root is finished, with all below it, before the next begins (section 6.2.2).</summary>
    public async ValueTask<ResultGroup> RunSeriallyAsync(TypePlan plan, object root)
    {
        ResultGroup group = RootGroup(plan, root);
        for (int i = 0; i < plan.Fields.Length; i++)
        {
            var level = new LevelRun(scope, _completion);
            level.Start(group, i);
            List<ResultGroup> next = await level.FinishAsync().ConfigureAwait(false);
            while (next.Count > 0)
                next = await RunLevelAsync(next).ConfigureAwait(false);
        }

        return group;
    }

    private static ResultGroup RootGroup(TypePlan plan, object root)
    {
        var group = new ResultGroup(plan);
        group.Add(root);
        return group;
    }

    private ValueTask<List<ResultGroup>> RunLevelAsync(List<ResultGroup> groups)
    {
        var level = new LevelRun(scope, _completion);
        foreach (ResultGroup group in groups)
        {
            for (int i = 0; i < group.Plan.Fields.Length; i++)
                level.Start(group, i);
        }

        return level.FinishAsync();
    }
}
