namespace KnowledgeGraph.TestSupport;

/// <summary>Put on a test class whose tests need something that a machine may lack; they are then skipped with the reason.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class RequirementAttribute : Attribute
{
    /// <summary>Why the tests cannot run here; null when they can.</summary>
    public abstract string? Missing { get; }
}
