using System.Text.Json;

namespace KnowledgeGraph.Neo4j;

/// <summary>A statement's parameters: text, numbers, truth values, lists and maps of these.</summary>
internal sealed class Parameters
{
    private readonly List<(string Name, object? Value)> _values = [];

    public static Parameters None { get; } = new();

    public Parameters With(string name, object? value)
    {
        _values.Add((name, value));
        return this;
    }

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in _values)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case PropertyMap map:
                writer.WriteStartObject();
                foreach (var (name, item) in map.Values)
                {
                    writer.WritePropertyName(name);
                    Write(writer, item);
                }

                writer.WriteEndObject();
                break;
            case System.Collections.IEnumerable list:
                writer.WriteStartArray();
                foreach (var item in list)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"A {value.GetType().Name} is no parameter.", nameof(value));
        }
    }
}
