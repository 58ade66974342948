using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.5.1.4: each fragment is reached by some operation.</summary>
internal sealed class NoUnusedFragments(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        HashSet<string> used = Context.Fragments.ReachedBy(document.Definitions.OfType<OperationNode>());

        foreach (DefinitionNode definition in document.Definitions)
        {
            if (definition is FragmentNode fragment && !used.Contains(fragment.Name.Value))
                Report($"The fragment \"{fragment.Name.Value}\" is never used.", fragment.Location);
        }
    }
}
