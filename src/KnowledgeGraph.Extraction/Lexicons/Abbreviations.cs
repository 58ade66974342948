namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>Words whose dot belongs to them. A title's dot never ends a sentence, a company's or institution's may.</summary>
internal static class Abbreviations
{
    public static readonly string[] All =
    [
        "mr", "mrs", "ms", "mme", "mdm", "dr", "prof", "assoc", "asst", "rev", "fr", "sr", "hon", "st", "gen", "col", "lt", "maj", "capt", "cpt",
        "brig", "insp", "pol", "amb", "sen", "rep", "gov", "ir", "ts", "gs", "br", "hj", "hjh", "jr", "engr", "eng", "atty", "messrs", "lic", "dra",
        "sra", "drs",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
        "co", "ltd", "inc", "corp", "bhd", "sdn", "pte", "pvt", "plc", "pty", "tbk", "univ", "dept", "inst", "acad", "no", "nos", "vol", "vs", "sci",
        "tech", "govt", "intl", "natl", "assn", "bros", "ybhg", "ybrs", "evang", "alh", "barr", "pst", "ag", "hajj", "ven", "mtro", "mtra", "lcdo",
        "lcda", "sra", "shri", "smt", "ph.d", "m.sc", "b.sc", "u.s", "u.k",
    ];

    /// <summary>Abbreviations only in small letters or with one capital: in capitals they are acronyms that end sentences like any word.</summary>
    public static readonly string[] Quiet =
    [
        "bt", "bte", "rt", "ing", "csc", "drsc", "kh", "mgr", "judr", "mudr", "phdr", "rndr", "thdr", "mvdr", "paeddr", "retd", "rtd", "ret", "adm",
        "cdr", "cmdr", "sgt", "supt", "iur", "jur", "rer", "nat", "habil", "phil", "oec", "med", "mult", "dott", "avv", "sig", "arq", "profa",
        "dipl", "mag", "msgr", "dss", "ust", "tgk", "agr", "inf", "rtr", "rtn", "cllr", "cllrs", "mlle", "mmes", "dir", "secy", "sec", "comdr",
        "cand", "arc", "comr", "surv", "pharm", "tpl", "esv", "bldr", "archt", "adv", "commr", "cmdt", "hony", "bro", "sis", "ptr", "treas",
    ];

    public static readonly HashSet<string> MayEnd = new(StringComparer.Ordinal)
    {
        "co", "ltd", "inc", "corp", "bhd", "pte", "pvt", "plc", "pty", "tbk", "ph.d", "m.sc", "b.sc", "jr", "u.s", "u.k", "no",
    };
}
