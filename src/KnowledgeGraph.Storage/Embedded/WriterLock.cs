namespace KnowledgeGraph.Storage;

/// <summary>The right to write to a data directory: a file that the operating system locks for as long as this lives, and frees when its process dies.</summary>
internal static class WriterLock
{
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;

    /// <exception cref="StoreLockedException">Somebody else has it.</exception>
    public static FileStream Take(string directory)
    {
        try
        {
            return new FileStream(Path.Combine(directory, "LOCK"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (exception.HResult is WindowsSharingViolation or LinuxWouldBlock or MacWouldBlock)
        {
            throw new StoreLockedException(
                $"Another running process writes to the data directory {directory}. Stop it, or, where it is the service, send the change through it: ingest, retract and watch take --server URL.");
        }
    }
}
