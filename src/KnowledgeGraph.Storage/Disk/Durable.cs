using System.Runtime.InteropServices;
using System.Text;

namespace KnowledgeGraph.Storage;

/// <summary>Makes what was written outlive a loss of power.</summary>
internal static partial class Durable
{
    public static void Sync(Stream stream)
    {
        if (stream is FileStream file)
        {
            file.Flush(flushToDisk: true);
        }
        else
        {
            stream.Flush();
        }
    }

    /// <summary>A new name is durable only once its directory is. Windows sees to that itself, and some network disks cannot be asked.</summary>
    /// <exception cref="IOException">The directory could not be written to the disk.</exception>
    public static void SyncDirectory(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const int ReadOnly = 0;
        const int InvalidArgument = 22;
        var directory = Open(Encoding.UTF8.GetBytes(path + '\0'), ReadOnly);
        if (directory < 0)
        {
            throw new IOException($"Cannot open the directory {path} ({Marshal.GetLastPInvokeErrorMessage()}).");
        }

        var failed = FSync(directory) != 0 && Marshal.GetLastPInvokeError() != InvalidArgument;
        var message = Marshal.GetLastPInvokeErrorMessage();
        _ = Close(directory);
        if (failed)
        {
            throw new IOException($"Cannot write the directory {path} to the disk ({message}).");
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int FSync(int file);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Close(int file);
}
