using System.Text;

namespace KnowledgeGraph.Ingestion;

/// <summary>Encodings by name, those of old pages and files included.</summary>
public static class TextEncodings
{
    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>What a user names, such as gb18030, big5, windows-1252, shift_jis or utf-16; null when there is none of that name.</summary>
    public static Encoding? Named(string name) => Find(name.Trim());

    /// <summary>What a page means by the name it declares: the larger set that browsers take for it.</summary>
    internal static Encoding? ForPage(string label) => label.Trim().ToLowerInvariant() switch
    {
        "gb2312" or "gb_2312-80" or "gbk" or "x-gbk" or "euc-cn" or "chinese" or "hz-gb-2312" => Find("gb18030"),
        "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "l1" or "ascii" or "us-ascii" or "ansi" => Find("windows-1252"),
        "iso-8859-9" or "latin5" => Find("windows-1254"),
        "iso-8859-6" or "arabic" => Find("windows-1256"),
        "big5-hkscs" or "cn-big5" or "x-x-big5" => Find("big5"),
        "sjis" or "x-sjis" or "ms_kanji" or "windows-31j" => Find("shift_jis"),
        "ks_c_5601-1987" or "euc-kr" => Find("ks_c_5601-1987"),
        // Whoever could read the declaration byte by byte has no UTF-16 before him.
        "utf8" or "utf-8" or "unicode-1-1-utf-8" or "utf-16" or "utf-16le" or "utf-16be" or "unicode" => Encoding.UTF8,
        // Declared by pages; no encoding that text is still written in.
        "utf-7" => null,
        var other => Find(other),
    };

    internal static string NameOf(Encoding encoding) => encoding.WebName.Equals("utf-8", StringComparison.OrdinalIgnoreCase) ? "UTF-8" : encoding.WebName;

    private static Encoding? Find(string name)
    {
        try
        {
            // UTF-7 can hide anything in plain letters, and the platform refuses it with an exception of its own.
            return name.Equals("utf-7", StringComparison.OrdinalIgnoreCase) || name == "65000" ? null : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
