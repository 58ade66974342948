using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.2.1.1: the schema has a root type for the kind of operation.</summary>
internal sealed class KnownOperationTypes(ValidationContext context) : ValidationRule(context)
{
    public override void Operation(OperationNode operation)
    {
        if (Schema.RootType(operation.Kind) is null)
            Report($"The schema has no {OperationKinds.Word(operation.Kind)} type.", operation.Location);
    }
}
