using System.Globalization;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Cost;

/// <summary>
/// Prices an operation from its actual values, before it runs. A field costs its own weight, the weights of the arguments given to
/// it, and for each item it may give the item's type weight (1 for an object, 0 for a leaf, unless @cost says otherwise) and the
/// price of what is selected below. A list's size is its largest slicing argument, else its assumed size, else 1. Of several
/// possible types the dearest counts. The static analysis of the IBM cost specification, its two figures taken together.
/// </summary>
internal sealed class CostCalculator
{
    private readonly Schema _schema;
    private readonly VariableValues _variables;
    private readonly Dictionary<(SelectionPlan, ObjectType, string, double), double> _known = [];
    private RequestError? _refusal;

    private CostCalculator(Schema schema, VariableValues variables)
    {
        _schema = schema;
        _variables = variables;
    }

    public static CostFigure Price(Schema schema, OperationPlan plan, VariableValues variables)
    {
        var calculator = new CostCalculator(schema, variables);
        var roots = new List<CostPart>();
        foreach (FieldPlan field in plan.Root.Fields)
            roots.Add(calculator.Field(field, null));
        return new CostFigure(roots, calculator._refusal);
    }

    private CostPart Field(FieldPlan field, Sizing? sizing)
    {
        FieldPrice price = field.Definition.Price;
        InputObject? arguments = field.Arguments(_variables, out InputObject? coerced) is null ? coerced : null;
        double own = price.Weight + Arguments(field, arguments);
        double? listSize = price.HasListSize ? Size(field, price, arguments) : null;
        bool sizesItself = listSize is not null && price.SizedFields.IsEmpty;
        double size = sizing?.Of(field.Definition.Name) ?? (sizesItself ? listSize!.Value : 1);
        Sizing? below = listSize is not null && !sizesItself ? new Sizing(price.SizedFields, listSize.Value) : null;
        double each = price.TypeWeight + (field.Selection is null ? 0 : Selection(field.Selection, below));
        return new CostPart(field, size, own + (size * each), below?.Size);
    }

    // The dearest possible type. Plans are shared between places, so each is priced once for each way of sizing it.
    private double Selection(SelectionPlan selection, Sizing? sizing)
    {
        double dearest = 0;
        foreach (ObjectType type in _schema.PossibleTypes(selection.Declared))
        {
            var key = (selection, type, sizing?.Names ?? "", sizing?.Size ?? 0);
            if (!_known.TryGetValue(key, out double price))
            {
                foreach (FieldPlan field in selection.For(type).Fields)
                    price += Field(field, sizing).Price;
                _known[key] = price;
            }

            dearest = Math.Max(dearest, price);
        }

        return dearest;
    }

    // What the client gave counts before what has a default, so that `last: 5` beside a default `first` is five.
    private double Size(FieldPlan field, FieldPrice price, InputObject? arguments)
    {
        int[] given = Slices(price, arguments, given: true);
        int[] defaulted = Slices(price, arguments, given: false);
        bool isOne = given.Length == 1 || (given.Length == 0 && defaulted.Length > 0);
        if (price.RequireOneSlicingArgument && price.SlicingArguments.Length > 0 && !isOne && arguments is not null)
        {
            _refusal ??= new RequestError(
                ErrorCodes.BadUserInput,
                $"Field \"{field.ResponseName}\" takes exactly one of {string.Join(", ", price.SlicingArguments)}; {given.Length} are given.",
                [field.Nodes[0].Location]);
        }

        int[] slices = given.Length > 0 ? given : defaulted;
        return slices.Length > 0 ? Math.Max(0, slices.Max()) : price.AssumedSize ?? 1;
    }

    private static int[] Slices(FieldPrice price, InputObject? arguments, bool given) => arguments is null
        ? []
        : [.. price.SlicingArguments.Where(name => arguments.IsGiven(name) == given).Select(arguments.Int).OfType<int>()];

    private static double Arguments(FieldPlan field, InputObject? arguments)
    {
        double sum = 0;
        foreach (InputValueDefinition argument in field.Definition.Arguments)
        {
            if (arguments is null || !arguments.TryGet(argument.Name, out object? value) || value is null)
                continue;
            sum += CostReader.Weight(argument.Directives, 0);
            if (argument.Type.Named is InputObjectType input)
                sum += Inputs(input, value);
        }

        return sum;
    }

    // As deep as the value, whose depth is bounded where it was read. What a type converts itself to is not looked into.
    private static double Inputs(InputObjectType type, object value)
    {
        double sum = 0;
        if (value is IReadOnlyList<object?> list)
        {
            foreach (object? item in list)
                sum += item is null ? 0 : Inputs(type, item);
            return sum;
        }

        if (value is not InputObject fields)
            return 0;
        foreach (KeyValuePair<string, object?> entry in fields.Entries)
        {
            if (entry.Value is null || type.Field(entry.Key) is not { } field)
                continue;
            sum += CostReader.Weight(field.Directives, 0);
            if (field.Type.Named is InputObjectType inner)
                sum += Inputs(inner, entry.Value);
        }

        return sum;
    }

    /// <summary>A size that a field gives to lists one level below it.</summary>
    private sealed class Sizing(ImmutableArray<string> fields, double size)
    {
        public double Size { get; } = size;

        public string Names { get; } = string.Join(',', fields);

        public double? Of(string field) => fields.Contains(field) ? Size : null;
    }
}

/// <summary>A root field's part of a price.</summary>
/// <param name="Size">Items it may give itself.</param>
/// <param name="SizedBelow">Items of the lists inside it, where it sizes them.</param>
internal sealed record CostPart(FieldPlan Field, double Size, double Price, double? SizedBelow);

/// <summary>An operation's price and how it came about.</summary>
internal sealed class CostFigure(IReadOnlyList<CostPart> parts, RequestError? refusal)
{
    public double Total { get; } = parts.Sum(part => part.Price);

    /// <summary>Why the operation is not run, or null.</summary>
    public RequestError? Refusal(double? most)
    {
        if (refusal is not null || most is null || Total <= most)
            return refusal;
        IEnumerable<string> shown = parts.OrderByDescending(part => part.Price).Take(5).Select(Show);
        string message = $"The operation costs {Figure(Total)}, and at most {Figure(most.Value)} is allowed: {string.Join(" + ", shown)}"
            + (parts.Count > 5 ? $" + {parts.Count - 5} more fields" : "")
            + ". Ask for fewer items or fewer fields.";
        return new RequestError(
            ErrorCodes.CostExceeded,
            message,
            [parts.MaxBy(part => part.Price)!.Field.Nodes[0].Location],
            Extensions: new Dictionary<string, object?> { ["cost"] = Total, ["maximum"] = most });
    }

    /// <summary>Why the operation is not run though it is not too dear in itself.</summary>
    public RequestError Unpaid(TimeSpan? retryAfter)
    {
        double? seconds = retryAfter is { } wait ? Math.Ceiling(wait.TotalSeconds) : null;
        string message = $"The operation costs {Figure(Total)}, more than is left of your budget"
            + (seconds is null ? ", and more than it ever holds. Ask for fewer items or fewer fields." : $"; ask again in {Figure(seconds.Value)} s.");
        return new RequestError(
            ErrorCodes.BudgetExceeded, message, [], Extensions: new Dictionary<string, object?> { ["cost"] = Total, ["retryAfterSeconds"] = seconds });
    }

    private static string Show(CostPart part)
    {
        double? size = part.SizedBelow ?? (part.Size == 1 ? null : part.Size);
        return $"{part.Field.ResponseName} {Figure(part.Price)}{(size is null ? "" : $" for {Figure(size.Value)} items")}";
    }

    private static string Figure(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
