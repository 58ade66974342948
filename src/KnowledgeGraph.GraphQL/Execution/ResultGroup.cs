namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Objects of one concrete type under one selection at one level: the parents that its fields are resolved for, and their columns.</summary>
internal sealed class ResultGroup
{
    public ResultGroup(TypePlan plan)
    {
        Plan = plan;
        Columns = new ResultColumn[plan.Fields.Length];
    }

    public TypePlan Plan { get; }

    public object[] Parents { get; private set; } = [];

    public int Count { get; private set; }

    /// <summary>One for each field of the plan; null for __typename, which needs none.</summary>
    public ResultColumn?[] Columns { get; }

    /// <summary>Makes room for so many more objects at once.</summary>
    public void Reserve(int more)
    {
        if (Count + more <= Parents.Length)
            return;
        object[] parents = Parents;
        Array.Resize(ref parents, Math.Max(Count + more, Count * 2));
        Parents = parents;
    }

    /// <summary>Adds an object; its row.</summary>
    public int Add(object parent)
    {
        Reserve(1);
        Parents[Count] = parent;
        return Count++;
    }
}

/// <summary>The values of one field for all parents of a group; for lists the cells name spans of the items.</summary>
internal sealed class ResultColumn(Cell[] cells, int count)
{
    public Cell[] Cells { get; } = cells;

    public int Count { get; } = count;

    /// <summary>All items of all lists, one after another.</summary>
    public ResultColumn? Items { get; set; }
}
