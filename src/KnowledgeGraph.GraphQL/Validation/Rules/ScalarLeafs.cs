using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.3.3: a scalar or enum takes no selection, everything else needs one.</summary>
internal sealed class ScalarLeafs(ValidationContext context) : ValidationRule(context)
{
    public override void Field(FieldNode field)
    {
        if (Context.Field?.Type is not { } type)
            return;
        if (type.IsLeaf && field.SelectionSet is not null)
            Report($"The field \"{field.Name.Value}\" of type \"{type}\" takes no selection.", field.SelectionSet.Location);
        else if (!type.IsLeaf && field.SelectionSet is null)
            Report($"The field \"{field.Name.Value}\" of type \"{type}\" needs a selection of fields.", field.Location);
    }
}
