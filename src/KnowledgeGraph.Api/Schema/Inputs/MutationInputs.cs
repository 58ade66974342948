using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>What all mutations read alike.</summary>
internal static class MutationInputs
{
    /// <summary>In whose name the service writes: it does not know its users apart.</summary>
    public const string Actor = "api";

    /// <summary>The id that a client gave for a thing of some types; else what is wrong with it, at its place in the input.</summary>
    /// <param name="what">The thing in words, with its article: "an article".</param>
    public static (Id Id, UserError? Error) Handle(string text, string[] path, Func<NodeType, bool> fits, string what)
    {
        var handle = EntityHandle.Parse(text);
        return handle.Value is { } found && fits(found.Type)
            ? (found.Id, null)
            : (default, new UserError(UserErrorCode.BadUserInput, handle.Error?.Message ?? $"This is not the id of {what}.", path));
    }
}
