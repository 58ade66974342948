using System.Buffers;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Section 7: the answer in one depth-first pass, errors before data, keys in the order of selection.</summary>
internal static class ResponseWriter
{
    public static void WriteRequestErrors(IBufferWriter<byte> writer, IReadOnlyList<RequestError> errors)
    {
        var json = new JsonOutput(writer);
        json.Raw("{\"errors\":["u8);
        for (int i = 0; i < errors.Count; i++)
        {
            if (i > 0)
                json.Byte((byte)',');
            RequestError error = errors[i];
            WriteError(ref json, error.Message, error.Locations, null, error.Code, error.Extensions);
        }

        json.Raw("]}"u8);
        json.Flush();
    }

    public static void WriteAnswer(
        IBufferWriter<byte> writer, ResultGroup root, IReadOnlyList<LocatedError> errors, bool dataIsNull, IReadOnlyDictionary<string, object?>? extensions)
    {
        var json = new JsonOutput(writer);
        json.Byte((byte)'{');
        if (errors.Count > 0)
            WriteErrors(ref json, errors);
        json.Raw("\"data\":"u8);
        if (dataIsNull)
            json.Null();
        else
            WriteObject(ref json, root, 0);
        if (extensions is not null)
        {
            json.Raw(",\"extensions\":"u8);
            json.Any(extensions);
        }

        json.Byte((byte)'}');
        json.Flush();
    }

    private static void WriteErrors(ref JsonOutput json, IReadOnlyList<LocatedError> errors)
    {
        json.Raw("\"errors\":["u8);
        for (int i = 0; i < errors.Count; i++)
        {
            if (i > 0)
                json.Byte((byte)',');
            LocatedError error = errors[i];
            WriteError(ref json, error.Error.Message, error.Locations, error.Path, error.Error.Code, error.Error.Extensions);
        }

        json.Raw("],"u8);
    }

    private static void WriteError(
        ref JsonOutput json,
        string message,
        ImmutableArray<SourceLocation> locations,
        object[]? path,
        string code,
        IReadOnlyDictionary<string, object?>? extensions)
    {
        json.Raw("{\"message\":"u8);
        json.Text(message);
        if (!locations.IsEmpty)
            WriteLocations(ref json, locations);
        if (path is not null)
        {
            json.Raw(",\"path\":"u8);
            json.Any(path);
        }

        json.Raw(",\"extensions\":{\"code\":"u8);
        json.Text(code);
        foreach (KeyValuePair<string, object?> extension in extensions ?? ImmutableDictionary<string, object?>.Empty)
        {
            json.Byte((byte)',');
            json.Text(extension.Key);
            json.Byte((byte)':');
            json.Any(extension.Value);
        }

        json.Raw("}}"u8);
    }

    private static void WriteLocations(ref JsonOutput json, ImmutableArray<SourceLocation> locations)
    {
        json.Raw(",\"locations\":["u8);
        for (int i = 0; i < locations.Length; i++)
        {
            json.Raw(i == 0 ? "{\"line\":"u8 : ",{\"line\":"u8);
            json.Integer(locations[i].Line);
            json.Raw(",\"column\":"u8);
            json.Integer(locations[i].Column);
            json.Byte((byte)'}');
        }

        json.Byte((byte)']');
    }

    private static void WriteObject(ref JsonOutput json, ResultGroup group, int row)
    {
        json.Byte((byte)'{');
        FieldPlan[] fields = group.Plan.Fields;
        for (int i = 0; i < fields.Length; i++)
        {
            json.Raw(i == 0 ? fields[i].JsonKey.AsSpan(1) : fields[i].JsonKey);
            if (group.Columns[i] is { } column)
                WriteValue(ref json, column, row);
            else
                json.Raw(group.Plan.Type.JsonName);
        }

        json.Byte((byte)'}');
    }

    private static void WriteValue(ref JsonOutput json, ResultColumn column, int index)
    {
        ref readonly Cell cell = ref column.Cells[index];
        object? reference = cell.Reference;
        if (reference is string text)
            json.Text(text);
        else if (reference is ResultGroup group)
            WriteObject(ref json, group, (int)cell.Bits);
        else if (ReferenceEquals(reference, Cell.Integer))
            json.Integer(cell.Bits);
        else if (ReferenceEquals(reference, Cell.List))
            WriteList(ref json, column.Items!, cell);
        else if (reference is EnumValueDefinition value)
            json.Raw(value.JsonName);
        else if (ReferenceEquals(reference, Cell.Boolean))
            json.Boolean(cell.Bits != 0);
        else if (ReferenceEquals(reference, Cell.Real))
            json.Real(cell.RealValue);
        else
            json.Any(reference);
    }

    private static void WriteList(ref JsonOutput json, ResultColumn items, Cell list)
    {
        json.Byte((byte)'[');
        for (int i = 0; i < list.Count; i++)
        {
            if (i > 0)
                json.Byte((byte)',');
            WriteValue(ref json, items, list.First + i);
        }

        json.Byte((byte)']');
    }
}
