namespace KnowledgeGraph.Ingestion.Tests.Inputs;

/// <summary>Skipped for a user whom no file mode stops.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (Environment.IsPrivilegedProcess)
        {
            Skip = "this user may read every file, whatever its mode";
        }
    }
}
