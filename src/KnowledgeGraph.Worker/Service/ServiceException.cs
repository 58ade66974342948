namespace KnowledgeGraph.Worker.Service;

/// <summary>The service cannot be used as it is: it does not answer, is not ready, or is something else. The message names its address.</summary>
internal sealed class ServiceException(string message, Exception? inner = null) : Exception(message, inner);
