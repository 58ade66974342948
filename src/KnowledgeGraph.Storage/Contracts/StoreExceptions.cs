namespace KnowledgeGraph.Storage;

/// <summary>The store cannot be used as it is: unreachable, refused, corrupt or locked. The message is for the person who runs it.</summary>
public class StoreException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Another process writes to this store.</summary>
public sealed class StoreLockedException(string message) : StoreException(message);

/// <summary>A record's bytes are not what was written; names the segment and the offset.</summary>
public sealed class StoreCorruptException(string message) : StoreException(message);

/// <summary>The store cannot be reached, or refuses the credentials.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : StoreException(message, inner);

/// <summary>The deltas do not follow what is applied: somebody else applied meanwhile.</summary>
public sealed class StaleDeltaException(string message) : StoreException(message);
