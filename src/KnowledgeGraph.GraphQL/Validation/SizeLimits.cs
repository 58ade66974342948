using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>
/// The limits of <see cref="GraphQLOptions"/> that concern a whole document: operations, aliases, directives on a node, and, with fragments
/// written out, depth, number of fields and root fields. Each fragment is measured once, after those it spreads.
/// </summary>
internal sealed class SizeLimits
{
    private readonly ValidationContext _context;
    private readonly Dictionary<string, Measure> _fragments = new(StringComparer.Ordinal);
    private int _aliases;

    private SizeLimits(ValidationContext context) => _context = context;

    public static void Check(ValidationContext context)
    {
        var limits = new SizeLimits(context);
        foreach (FragmentNode fragment in context.Fragments.ChildrenFirst)
        {
            limits.Directives(fragment.Directives, fragment.Location);
            limits._fragments[fragment.Name.Value] = limits.Of(fragment.SelectionSet);
        }

        OperationNode[] operations = [.. context.Document.Definitions.OfType<OperationNode>()];
        if (operations.Length > context.Options.MaxOperations)
            limits.Refuse($"The document has {operations.Length} operations; at most {context.Options.MaxOperations} are allowed.", new SourceLocation(1, 1));
        foreach (OperationNode operation in operations)
            limits.Operation(operation);

        if (limits._aliases > context.Options.MaxAliases)
            limits.Refuse($"The document has {limits._aliases} aliases; at most {context.Options.MaxAliases} are allowed.", new SourceLocation(1, 1));
    }

    private void Operation(OperationNode operation)
    {
        Directives(operation.Directives, operation.Location);
        foreach (VariableDefinitionNode variable in operation.Variables)
            Directives(variable.Directives, variable.Location);
        Measure measure = Of(operation.SelectionSet);
        _context.ExpandedFields = Math.Min(_context.ExpandedFields + measure.Fields, Measure.Enough);
        GraphQLOptions options = _context.Options;
        // Where fragments spread themselves, another rule says so; the figures would mean nothing.
        if (_context.Fragments.Cycles.Count > 0)
            return;
        if (measure.Depth > options.MaxSelectionDepth)
            Refuse($"The operation is {measure.Depth} fields deep; at most {options.MaxSelectionDepth} are allowed.", operation.Location);
        if (measure.RootFields > options.MaxRootFields)
            Refuse($"The operation has {measure.RootFields} root fields; at most {options.MaxRootFields} are allowed.", operation.Location);
        if (measure.Fields > options.MaxExpandedFields)
            Refuse($"The operation has more than {options.MaxExpandedFields} fields once its fragments are written out.", operation.Location);
    }

    // As deep as one definition. Sums stop growing far beyond any limit instead of overflowing.
    private Measure Of(SelectionSetNode set)
    {
        var sum = default(Measure);
        foreach (SelectionNode selection in set.Selections)
        {
            Directives(selection.Directives, selection.Location);
            switch (selection)
            {
                case FieldNode field:
                    _aliases += field.Alias is null ? 0 : 1;
                    Measure below = field.SelectionSet is null ? default : Of(field.SelectionSet);
                    sum = sum.And(new Measure(below.Depth + 1, below.Fields + 1, 1));
                    break;
                case InlineFragmentNode inline:
                    sum = sum.And(Of(inline.SelectionSet));
                    break;
                case FragmentSpreadNode spread:
                    sum = sum.And(_fragments.GetValueOrDefault(spread.Name.Value));
                    break;
            }
        }

        return sum;
    }

    private void Directives(ImmutableArray<DirectiveNode> directives, SourceLocation location)
    {
        if (directives.Length > _context.Options.MaxDirectivesPerNode)
            Refuse($"{directives.Length} directives stand at one place; at most {_context.Options.MaxDirectivesPerNode} are allowed.", location);
    }

    private void Refuse(string message, SourceLocation location) => _context.Report(nameof(SizeLimits), message, location);

    private readonly record struct Measure(int Depth, int Fields, int RootFields)
    {
        public const int Enough = 1_000_000_000;

        public Measure And(Measure other) => new(
            Math.Max(Depth, other.Depth), Math.Min(Fields + other.Fields, Enough), Math.Min(RootFields + other.RootFields, Enough));
    }
}
