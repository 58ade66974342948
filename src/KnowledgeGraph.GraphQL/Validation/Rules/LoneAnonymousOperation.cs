using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.2.3.1: an operation without a name is the only operation of its document.</summary>
internal sealed class LoneAnonymousOperation(ValidationContext context) : ValidationRule(context)
{
    private int _operations;

    public override void Document(DocumentNode document) => _operations = document.Definitions.Count(definition => definition is OperationNode);

    public override void Operation(OperationNode operation)
    {
        if (operation.Name is null && _operations > 1)
            Report("An operation without a name must be the only one in the document.", operation.Location);
    }
}
