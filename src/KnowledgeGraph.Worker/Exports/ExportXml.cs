using System.Text;
using System.Xml;

namespace KnowledgeGraph.Worker.Exports;

/// <summary>What both XML formats share.</summary>
internal static class ExportXml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Async = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
    };

    public static XmlWriter Create(Stream stream) => XmlWriter.Create(stream, Settings);

    public static Task StartAsync(this XmlWriter xml, string name) => xml.WriteStartElementAsync(null, name, null);

    /// <summary>An attribute; none when the value is null.</summary>
    public static Task AttributeAsync(this XmlWriter xml, string name, string? value) =>
        value is null ? Task.CompletedTask : xml.WriteAttributeStringAsync(null, name, null, Clean(value));

    /// <summary>Characters that XML cannot hold are replaced by U+FFFD.</summary>
    public static string Clean(string text) =>
        text.All(IsAllowed) ? text : string.Concat(text.Select(static c => IsAllowed(c) ? c : '\uFFFD'));

    private static bool IsAllowed(char c) => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c);
}
