using System.CommandLine;
using System.Text;
using KnowledgeGraph.Ingestion;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>--encoding NAME: how to read files that do not say it themselves.</summary>
internal static class EncodingOption
{
    public static Option<Encoding?> AddTo(Command command)
    {
        var option = new Option<Encoding?>("--encoding")
        {
            HelpName = "NAME",
            Description = "What .txt and .html files without a byte order mark are written in, such as gb18030, big5 or windows-1252; else UTF-8, and for pages what they declare",
            CustomParser = parsed =>
            {
                var name = parsed.Tokens[0].Value;
                var encoding = TextEncodings.Named(name);
                if (encoding is null)
                {
                    parsed.AddError($"there is no encoding '{name}' here; names are such as gb18030, big5, shift_jis, windows-1252, utf-16.");
                }

                return encoding;
            },
        };
        command.Add(option);
        return option;
    }
}
