using System.Globalization;
using System.Text;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The way into a variable: field names and list indices.</summary>
internal sealed class InputPath
{
    private readonly List<object> _steps = [];

    public bool IsEmpty => _steps.Count == 0;

    public void Push(object step) => _steps.Add(step);

    public void Pop() => _steps.RemoveAt(_steps.Count - 1);

    public void Clear() => _steps.Clear();

    public object[] Steps() => [.. _steps];

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (object step in _steps)
        {
            if (step is int index)
                text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else
                text.Append('.').Append(step);
        }

        return text.ToString();
    }
}
