using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>
/// 5.3.2: fields that answer under one name can be merged: always of the same shape, and the same field with the same arguments
/// where one object could have both. See <see cref="FieldMerge"/> for the way it is found.
/// </summary>
internal sealed class OverlappingFieldsCanBeMerged(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        // Fragments in a circle have no end to compare; the document is refused for that already.
        if (Context.Fragments.Cycles.Count > 0)
            return;
        var merge = new FieldMerge(Context, (message, first, second) => Report(message, first.Location, second.Location));
        foreach (DefinitionNode definition in document.Definitions)
        {
            if (definition is ExecutableDefinitionNode executable && !merge.Check(executable))
            {
                Report("The fields of the document take too long to compare.", executable.Location);
                return;
            }
        }
    }
}
