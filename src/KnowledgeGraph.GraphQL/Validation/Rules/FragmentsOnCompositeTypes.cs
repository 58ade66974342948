using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.5.1.3: a fragment stands on an object type, an interface or a union.</summary>
internal sealed class FragmentsOnCompositeTypes(ValidationContext context) : ValidationRule(context)
{
    public override void Fragment(FragmentNode fragment) => Check(fragment.TypeCondition);

    public override void InlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is not null)
            Check(fragment.TypeCondition);
    }

    private void Check(NamedTypeNode condition)
    {
        if (Schema.Type(condition.Name.Value) is NamedType { IsComposite: false } type)
            Report($"A fragment cannot stand on \"{type}\", which has no fields.", condition.Location);
    }
}
