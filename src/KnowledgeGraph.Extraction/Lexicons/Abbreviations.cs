namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>Words whose dot belongs to them. A title's dot never ends a sentence, a company's or institution's may.</summary>
internal static class Abbreviations
{
    public static readonly string[] All =
    [
        "mr", "mrs", "ms", "mme", "mdm", "dr", "prof", "assoc", "asst", "rev", "fr", "sr", "hon", "st", "gen", "col", "lt", "maj", "capt", "cpt", "brig", "insp", "pol", "amb", "sen", "rep", "gov", "ir", "ts", "gs", "br", "hj", "hjh", "jr", "engr", "eng", "atty", "messrs", "lic", "dra", "sra", "drs",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
        "co", "ltd", "inc", "corp", "bhd", "sdn", "pte", "pvt", "plc", "pty", "tbk", "univ", "dept", "inst", "acad", "no", "nos", "vol", "vs", "sci", "tech", "govt", "intl", "natl", "assn", "bros", "ybhg", "ybrs", "evang", "alh", "barr", "pst", "ag", "hajj", "ven", "mtro", "mtra", "lcdo", "lcda", "sra", "shri", "smt", "ph.d", "m.sc", "b.sc", "u.s", "u.k",
    ];

    public static readonly HashSet<string> MayEnd = new(StringComparer.Ordinal)
    {
        "co", "ltd", "inc", "corp", "bhd", "pte", "pvt", "plc", "pty", "tbk", "ph.d", "m.sc", "b.sc", "jr", "u.s", "u.k", "no",
    };
}
