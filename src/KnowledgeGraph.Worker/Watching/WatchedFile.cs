namespace KnowledgeGraph.Worker.Watching;

/// <summary>A file of articles as a look at its folder found it.</summary>
internal readonly record struct WatchedFile(string Path, FileStamp Stamp);

/// <summary>What tells one state of a file from another: its size and time, and those of the metadata beside it (0 when there is none).</summary>
internal readonly record struct FileStamp(long Length, DateTimeOffset Written, long MetadataLength, DateTimeOffset MetadataWritten);
