namespace KnowledgeGraph.Worker;

/// <summary>What the process says to the script that started it.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>Some inputs were refused, or verifying found problems; everything else was done.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line or a setting is wrong; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>The store is locked, corrupt, unreachable or refuses us; or the service is.</summary>
    public const int StoreUnavailable = 3;
}
