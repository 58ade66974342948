using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Syntax trees as text in one settled form: what is printed parses to the same tree and prints the same again.</summary>
public sealed partial class Printer
{
    private readonly StringBuilder _out = new();
    private int _indent;

    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var printer = new Printer();
        printer.Write(node);
        return printer._out.ToString();
    }

    /// <summary>A string literal in quotes: escapes only what must be.</summary>
    public static string Quote(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            bool lone = char.IsSurrogate(c) && !(i + 1 < value.Length && char.IsSurrogatePair(c, value[i + 1]));
            if (char.IsHighSurrogate(c) && !lone)
                text.Append(c).Append(value[++i]);
            else
                AppendEscaped(text, lone ? '\uFFFD' : c);
        }

        return text.Append('"').ToString();
    }

    private static void AppendEscaped(StringBuilder text, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                text.Append('\\').Append(c);
                break;
            case '\b':
                text.Append("\\b");
                break;
            case '\f':
                text.Append("\\f");
                break;
            case '\n':
                text.Append("\\n");
                break;
            case '\r':
                text.Append("\\r");
                break;
            case '\t':
                text.Append("\\t");
                break;
            case < ' ' or (>= '\u007F' and <= '\u009F'):
                text.Append("\\u").Append(((int)c).ToString("X4", null));
                break;
            default:
                text.Append(c);
                break;
        }
    }

    private void Write(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                WriteDocument(document);
                break;
            case OperationNode operation:
                WriteOperation(operation);
                break;
            case FragmentNode fragment:
                WriteFragment(fragment);
                break;
            case SelectionSetNode set:
                WriteSelectionSet(set);
                break;
            case SelectionNode selection:
                WriteSelection(selection);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            case DirectiveNode directive:
                WriteDirective(directive);
                break;
            case ArgumentNode argument:
                WriteArgument(argument);
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            case TypeNode type:
                _out.Append(type);
                break;
            case TypeSystemNode definition:
                WriteTypeSystem(definition);
                break;
            case FieldDefinitionNode field:
                WriteFieldDefinition(field);
                break;
            case InputValueDefinitionNode input:
                WriteInputValue(input);
                break;
            case EnumValueDefinitionNode value:
                WriteEnumValue(value);
                break;
            case NameNode name:
                _out.Append(name.Value);
                break;
            default:
                throw new ArgumentException($"No text for {node.GetType().Name}.", nameof(node));
        }
    }

    private void WriteDocument(DocumentNode document)
    {
        for (int i = 0; i < document.Definitions.Length; i++)
        {
            _out.Append(i == 0 ? "" : "\n\n");
            Write(document.Definitions[i]);
        }
    }

    private void WriteOperation(OperationNode operation)
    {
        WriteDescription(operation.Description);
        bool shorthand = operation is { Kind: OperationKind.Query, Name: null, Variables.IsEmpty: true, Directives.IsEmpty: true, Description: null };
        if (!shorthand)
        {
            _out.Append(operation.Kind switch
            {
                OperationKind.Query => "query",
                OperationKind.Mutation => "mutation",
                _ => "subscription",
            });
            if (operation.Name is not null)
                _out.Append(' ').Append(operation.Name.Value);
            WriteVariables(operation);
            WriteDirectives(operation.Directives);
            _out.Append(' ');
        }

        WriteSelectionSet(operation.SelectionSet);
    }

    private void WriteVariables(OperationNode operation)
    {
        if (operation.Variables.IsEmpty)
            return;
        bool spread = operation.Variables.Any(variable => variable.Description is not null);
        _out.Append(operation.Name is null ? " (" : "(");
        if (spread)
            WriteLines(operation.Variables);
        else
            WriteJoined(operation.Variables);
        _out.Append(')');
    }

    private void WriteFragment(FragmentNode fragment)
    {
        WriteDescription(fragment.Description);
        _out.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition);
        WriteDirectives(fragment.Directives);
        _out.Append(' ');
        WriteSelectionSet(fragment.SelectionSet);
    }

    private void WriteSelectionSet(SelectionSetNode set)
    {
        _out.Append('{');
        WriteLines(set.Selections);
        _out.Append('}');
    }

    private void WriteSelection(SelectionNode selection)
    {
        SelectionSetNode? set = null;
        switch (selection)
        {
            case FieldNode field:
                if (field.Alias is not null)
                    _out.Append(field.Alias.Value).Append(": ");
                _out.Append(field.Name.Value);
                WriteArguments(field.Arguments);
                set = field.SelectionSet;
                break;
            case FragmentSpreadNode spread:
                _out.Append("...").Append(spread.Name.Value);
                break;
            case InlineFragmentNode inline:
                _out.Append("...");
                if (inline.TypeCondition is not null)
                    _out.Append(" on ").Append(inline.TypeCondition);
                set = inline.SelectionSet;
                break;
        }

        WriteDirectives(selection.Directives);
        if (set is null)
            return;
        _out.Append(' ');
        WriteSelectionSet(set);
    }

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        WriteDescription(variable.Description);
        _out.Append('$').Append(variable.Name).Append(": ").Append(variable.Type);
        WriteDefault(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteArguments(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.IsEmpty)
            return;
        _out.Append('(');
        WriteJoined(arguments);
        _out.Append(')');
    }

    private void WriteArgument(ArgumentNode argument)
    {
        _out.Append(argument.Name.Value).Append(": ");
        WriteValue(argument.Value);
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (DirectiveNode directive in directives)
        {
            _out.Append(' ');
            WriteDirective(directive);
        }
    }

    private void WriteDirective(DirectiveNode directive)
    {
        _out.Append('@').Append(directive.Name.Value);
        WriteArguments(directive.Arguments);
    }

    private void WriteDefault(ValueNode? value)
    {
        if (value is null)
            return;
        _out.Append(" = ");
        WriteValue(value);
    }

    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                _out.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode number:
                _out.Append(number.Text);
                break;
            case FloatValueNode number:
                _out.Append(number.Text);
                break;
            case StringValueNode text:
                _out.Append(text.IsBlock && BlockString.CanHold(text.Value) ? Indented(BlockString.Print(text.Value)) : Quote(text.Value));
                break;
            case BooleanValueNode boolean:
                _out.Append(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                _out.Append("null");
                break;
            case EnumValueNode name:
                _out.Append(name.Value);
                break;
            case ListValueNode list:
                _out.Append('[');
                WriteJoined(list.Items);
                _out.Append(']');
                break;
            case ObjectValueNode obj:
                WriteObject(obj);
                break;
        }
    }

    private void WriteObject(ObjectValueNode obj)
    {
        _out.Append('{');
        for (int i = 0; i < obj.Fields.Length; i++)
        {
            _out.Append(i == 0 ? " " : ", ").Append(obj.Fields[i].Name.Value).Append(": ");
            WriteValue(obj.Fields[i].Value);
        }

        _out.Append(obj.Fields.IsEmpty ? "}" : " }");
    }

    private void WriteJoined<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        for (int i = 0; i < nodes.Length; i++)
        {
            _out.Append(i == 0 ? "" : ", ");
            Write(nodes[i]);
        }
    }

    // Each node on a line of its own, one step in, closed by a line at the outer indent. An empty line sets off what is described.
    private void WriteLines<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        _indent++;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (i > 0 && IsDescribed(nodes[i]))
                _out.Append('\n');
            NewLine();
            Write(nodes[i]);
        }

        _indent--;
        NewLine();
    }

    private static bool IsDescribed(SyntaxNode node) => node switch
    {
        FieldDefinitionNode field => field.Description is not null,
        InputValueDefinitionNode input => input.Description is not null,
        EnumValueDefinitionNode value => value.Description is not null,
        VariableDefinitionNode variable => variable.Description is not null,
        _ => false,
    };

    private void NewLine() => _out.Append('\n').Append(' ', _indent * 2);

    private void WriteDescription(string? description)
    {
        if (description is null)
            return;
        _out.Append(BlockString.CanHold(description) ? Indented(BlockString.Print(description)) : Quote(description));
        NewLine();
    }

    // Lines without text stay without blanks; the parser takes the common indent off again.
    private string Indented(string text)
    {
        if (_indent == 0 || !text.Contains('\n', StringComparison.Ordinal))
            return text;
        var pad = new string(' ', _indent * 2);
        return string.Join('\n', text.Split('\n').Select((line, i) => i == 0 || line.Length == 0 ? line : pad + line));
    }
}
