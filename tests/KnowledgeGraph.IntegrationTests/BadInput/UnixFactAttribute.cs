namespace KnowledgeGraph.IntegrationTests;

/// <summary>A fact about file modes, as somebody to whom they apply.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip =
        OperatingSystem.IsWindows() ? "needs Unix file modes"
        : Environment.IsPrivilegedProcess && !File.Exists("/usr/bin/setpriv") ? "runs as root, who may read everything, and there is no /usr/bin/setpriv to give that up"
        : null;
}
