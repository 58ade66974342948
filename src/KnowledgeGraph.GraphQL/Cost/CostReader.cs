using System.Globalization;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Cost;

/// <summary>Reads @cost and @listSize off a schema into its fields.</summary>
internal static class CostReader
{
    public static void Read(Schema schema, List<string> errors)
    {
        foreach (FieldsType type in schema.Types.OfType<FieldsType>())
        {
            if (type.IsIntrospection)
                continue;
            foreach (FieldDefinition field in type.Fields)
                field.Price = PriceOf(schema, $"{type.Name}.{field.Name}", field, errors);
        }
    }

    /// <summary>The weight that @cost gives, or the one that holds without it.</summary>
    public static double Weight(ImmutableArray<DirectiveNode> directives, double otherwise) =>
        BuiltIn.StringArgument(directives, BuiltIn.Cost, "weight") is { } text
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double weight)
        && double.IsFinite(weight)
            ? weight
            : otherwise;

    private static FieldPrice PriceOf(Schema schema, string coordinate, FieldDefinition field, List<string> errors)
    {
        var price = new FieldPrice
        {
            Weight = Weight(field.Directives, 0),
            TypeWeight = Weight(field.Type.Named.Directives, field.Type.Named.IsComposite ? 1 : 0),
        };
        if (BuiltIn.Find(field.Directives, BuiltIn.ListSize) is not { } use || schema.Directive(BuiltIn.ListSize) is not { } definition)
            return price;
        if (ArgumentCoercion.Coerce(definition.Arguments, use.Arguments, VariableValues.None, out InputObject? arguments) is not null)
            return price;
        price = price with
        {
            HasListSize = true,
            AssumedSize = arguments!.Int("assumedSize"),
            SlicingArguments = [.. arguments.List<string>("slicingArguments") ?? []],
            SizedFields = [.. arguments.List<string>("sizedFields") ?? []],
            RequireOneSlicingArgument = arguments["requireOneSlicingArgument"] is not false,
        };
        foreach (string name in price.SlicingArguments)
        {
            if (field.Argument(name)?.Type.Nullable.ToString() != "Int")
                errors.Add($"{coordinate}: the slicing argument \"{name}\" of @listSize is no integer argument.");
        }

        foreach (string name in price.SizedFields)
        {
            if (schema.FieldOf(field.Type.Named, name) is null)
                errors.Add($"{coordinate}: the sized field \"{name}\" of @listSize is not in {field.Type.Named}.");
        }

        return price;
    }
}
