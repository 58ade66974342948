using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.5.2.3: a fragment is spread only where some object could be of both types.</summary>
internal sealed class PossibleFragmentSpreads(ValidationContext context) : ValidationRule(context)
{
    public override void InlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is not null)
            Check(fragment.TypeCondition, fragment.Location);
    }

    public override void FragmentSpread(FragmentSpreadNode spread)
    {
        if (Context.Fragments.Find(spread.Name.Value) is { } fragment)
            Check(fragment.TypeCondition, spread.Location);
    }

    private void Check(NamedTypeNode condition, SourceLocation location)
    {
        bool impossible = Context.ParentType is { } parent
            && Schema.Type(condition.Name.Value) is NamedType { IsComposite: true } type
            && !Schema.Overlap(type, parent);
        if (impossible)
            Report($"A fragment on \"{condition}\" cannot be spread here: no object of \"{Context.ParentType}\" is one.", location);
    }
}
