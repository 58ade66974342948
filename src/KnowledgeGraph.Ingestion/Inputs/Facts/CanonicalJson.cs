using System.Text;
using System.Text.Json;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// A JSON line as it is stored: members in their own order, no white space between them, and every string as a reader would print it,
/// so that a name stands in the text to the letter: runs of white space and control characters as one blank, straight double quotation
/// marks as typographic ones. Only a backslash is still escaped.
/// </summary>
internal sealed class CanonicalJson
{
    private readonly StringBuilder _text = new();
    private readonly JsonShape _shape;

    private CanonicalJson(JsonShape shape) => _shape = shape;

    public static (string Text, PlacedJson Root) Write(JsonElement json, JsonShape shape)
    {
        var writer = new CanonicalJson(shape);
        var root = new PlacedJson(json, "$");
        writer.Write(root);
        return (writer._text.ToString(), root);
    }

    private void Write(PlacedJson node)
    {
        var start = _text.Length;
        switch (node.Value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(node);
                break;
            case JsonValueKind.Array:
                WriteArray(node);
                break;
            case JsonValueKind.String:
                WriteString(_shape.Text(node.Value, node.Path) ?? "");
                node.At = new TextRange(start + 1, _text.Length - 1);
                return;
            default:
                _text.Append(node.Value.GetRawText());
                break;
        }

        node.At = new TextRange(start, _text.Length);
    }

    private void WriteObject(PlacedJson node)
    {
        var separator = '{';
        foreach (var member in node.Value.EnumerateObject())
        {
            _text.Append(separator);
            WriteString(member.Name);
            _text.Append(':');
            Write(node.AddMember(member.Name, member.Value));
            separator = ',';
        }

        _text.Append(separator == '{' ? "{}" : "}");
    }

    private void WriteArray(PlacedJson node)
    {
        var separator = '[';
        foreach (var item in node.Value.EnumerateArray())
        {
            _text.Append(separator);
            Write(node.AddItem(item));
            separator = ',';
        }

        _text.Append(separator == '[' ? "[]" : "]");
    }

    private void WriteString(string value)
    {
        _text.Append('"');
        var start = _text.Length;
        var pendingBlank = false;
        foreach (var c in value)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                pendingBlank = _text.Length > start;
                continue;
            }

            if (pendingBlank)
            {
                _text.Append(' ');
                pendingBlank = false;
            }

            Append(c);
        }

        _text.Append('"');
    }

    private void Append(char c) => _ = c switch
    {
        '\\' => _text.Append("\\\\"),
        '"' => _text.Append(OpensQuotation(_text[^1]) ? '\u201C' : '\u201D'),
        _ => _text.Append(c),
    };

    /// <summary>A quotation opens at the start of a string, after a blank, a bracket or a dash.</summary>
    private static bool OpensQuotation(char before) => before is '"' or ' ' or '(' or '[' or '-' or '\u2013' or '\u2014' or '\u2018';
}
