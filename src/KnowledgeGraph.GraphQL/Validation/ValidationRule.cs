using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>One rule of section 5. It is told of the nodes of one document in the order of the text, and reports what breaks it.</summary>
internal abstract class ValidationRule(ValidationContext context)
{
    private readonly ValidationContext _context = context;

    protected ValidationContext Context => _context;

    protected Schema Schema => _context.Schema;

    public virtual void Document(DocumentNode document)
    {
    }

    public virtual void LeaveDocument(DocumentNode document)
    {
    }

    public virtual void Operation(OperationNode operation)
    {
    }

    public virtual void Fragment(FragmentNode fragment)
    {
    }

    public virtual void VariableDefinition(VariableDefinitionNode variable)
    {
    }

    public virtual void Field(FieldNode field)
    {
    }

    public virtual void InlineFragment(InlineFragmentNode fragment)
    {
    }

    public virtual void FragmentSpread(FragmentSpreadNode spread)
    {
    }

    /// <param name="directives">All directives of one node, in order; never empty.</param>
    /// <param name="location">The place, by its name in <see cref="DirectiveLocations"/>.</param>
    public virtual void Directives(ImmutableArray<DirectiveNode> directives, string location)
    {
    }

    public virtual void Directive(DirectiveNode directive)
    {
    }

    /// <param name="definition">Null where the field, the directive or the argument is unknown.</param>
    public virtual void Argument(ArgumentNode argument, InputValueDefinition? definition)
    {
    }

    public virtual void ObjectValue(ObjectValueNode value)
    {
    }

    public virtual void NamedType(NamedTypeNode type)
    {
    }

    protected void Report(string message, params ImmutableArray<SourceLocation> locations) => _context.Report(GetType().Name, message, locations);
}
