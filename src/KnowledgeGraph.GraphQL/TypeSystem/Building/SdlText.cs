using System.Globalization;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Small pieces of schema language given in code. A mistake in them is a bug and throws.</summary>
internal static class SdlText
{
    public static TypeNode Type(string text)
    {
        (TypeNode? type, SyntaxError? error) = Parser.ParseType(text);
        return type ?? throw new ArgumentException($"'{text}' is no type: {error}", nameof(text));
    }

    public static ValueNode Value(string text)
    {
        (ValueNode? value, SyntaxError? error) = Parser.ParseConstValue(text);
        return value ?? throw new ArgumentException($"'{text}' is no value: {error}", nameof(text));
    }

    public static DirectiveNode Directive(string text)
    {
        (DirectiveNode? directive, SyntaxError? error) = Parser.ParseConstDirective(text);
        return directive ?? throw new ArgumentException($"'{text}' is no directive: {error}", nameof(text));
    }

    public static DirectiveNode Deprecated(string reason) => Directive($"@deprecated(reason: {Printer.Quote(reason)})");

    public static DirectiveNode Cost(decimal weight) => Directive($"@cost(weight: \"{weight.ToString(CultureInfo.InvariantCulture)}\")");

    public static DirectiveNode ListSize(int? assumed, IEnumerable<string>? slicing, IEnumerable<string>? sized, bool requireOne)
    {
        var parts = new List<string>();
        if (assumed is not null)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"assumedSize: {assumed}"));
        if (slicing is not null)
            parts.Add($"slicingArguments: [{Quoted(slicing)}]");
        if (sized is not null)
            parts.Add($"sizedFields: [{Quoted(sized)}]");
        if (!requireOne)
            parts.Add("requireOneSlicingArgument: false");
        return Directive(parts.Count == 0 ? "@listSize" : $"@listSize({string.Join(", ", parts)})");
    }

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(Printer.Quote));
}
