using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.GraphQL.Validation.Rules;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Section 5, and the engine's own limits, which come first: a document beyond them is not looked at further.</summary>
internal static class DocumentValidator
{
    /// <summary>The errors, none if the document may be executed; and the number of its fields with fragments written out.</summary>
    public static (IReadOnlyList<RequestError> Errors, int ExpandedFields) Validate(Schema schema, DocumentNode document, GraphQLOptions options)
    {
        var context = new ValidationContext(schema, document, options);
        SizeLimits.Check(context);
        if (context.Errors.Count == 0)
            new DocumentWalker(context, AllRules(context)).Walk();
        return (context.Errors, context.ExpandedFields);
    }

    /// <summary>In the order of the specification.</summary>
    private static ValidationRule[] AllRules(ValidationContext context) =>
    [
        new ExecutableDefinitions(context),
        new KnownOperationTypes(context),
        new UniqueOperationNames(context),
        new LoneAnonymousOperation(context),
        new SingleFieldSubscriptions(context),
        new FieldsOnCorrectType(context),
        new OverlappingFieldsCanBeMerged(context),
        new ScalarLeafs(context),
        new KnownArgumentNames(context),
        new UniqueArgumentNames(context),
        new ProvidedRequiredArguments(context),
        new UniqueFragmentNames(context),
        new KnownTypeNames(context),
        new FragmentsOnCompositeTypes(context),
        new NoUnusedFragments(context),
        new KnownFragmentNames(context),
        new NoFragmentCycles(context),
        new PossibleFragmentSpreads(context),
        new ValuesOfCorrectType(context),
        new UniqueInputFieldNames(context),
        new KnownDirectives(context),
        new UniqueDirectivesPerLocation(context),
        new UniqueVariableNames(context),
        new VariablesAreInputTypes(context),
        new NoUndefinedVariables(context),
        new NoUnusedVariables(context),
        new VariablesInAllowedPosition(context),
        new MaxIntrospectionDepth(context),
    ];
}
