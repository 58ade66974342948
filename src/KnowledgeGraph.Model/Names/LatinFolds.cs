using System.Collections.Frozen;

namespace KnowledgeGraph.Model;

/// <summary>Latin letters with accents, ligatures and full-width forms to ASCII. Facts of Unicode's decompositions, kept here so that no platform's tables decide.</summary>
internal static class LatinFolds
{
    private static readonly FrozenDictionary<char, string> Folds = Build();

    public static bool TryFold(char c, out string folded)
    {
        var found = Folds.TryGetValue(c, out var value);
        folded = value ?? "";
        return found;
    }

    private static FrozenDictionary<char, string> Build()
    {
        (string Folded, string Letters)[] table =
        [
            ("0", "０"),
            ("1", "１"),
            ("2", "２"),
            ("3", "３"),
            ("4", "４"),
            ("5", "５"),
            ("6", "６"),
            ("7", "７"),
            ("8", "８"),
            ("9", "９"),
            ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặＡａ"),
            ("ae", "ÆæǢǣǼǽ"),
            ("b", "ƁɓḂḃḄḅḆḇＢｂ"),
            ("c", "ÇçĆćĈĉĊċČčḈḉＣｃ"),
            ("d", "ÐðĎďĐđƉƊɗɖḊḋḌḍḎḏḐḑḒḓＤｄ"),
            ("dz", "ǄǅǆǱǲǳ"),
            ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěƏƐȄȅȆȇȨȩəɛḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệＥｅ"),
            ("f", "ƑƒḞḟＦｆ"),
            ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡＧｇ"),
            ("h", "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖＨｈ"),
            ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊịＩｉ"),
            ("ij", "Ĳĳ"),
            ("j", "ĴĵǰＪｊ"),
            ("k", "ĶķĸƘƙǨǩḰḱḲḳḴḵＫｋ"),
            ("l", "ĹĺĻļĽľĿŀŁłḶḷḸḹḺḻḼḽＬｌ"),
            ("lj", "Ǉǈǉ"),
            ("m", "ḾḿṀṁṂṃＭｍ"),
            ("n", "ÑñŃńŅņŇňŉŊŋǸǹṄṅṆṇṈṉṊṋＮｎ"),
            ("nj", "Ǌǋǌ"),
            ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƆƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱɔṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợＯｏ"),
            ("oe", "Œœ"),
            ("p", "ṔṕṖṗＰｐ"),
            ("q", "Ｑｑ"),
            ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟＲｒ"),
            ("s", "ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛＳｓ"),
            ("ss", "ßẞ"),
            ("t", "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗＴｔ"),
            ("th", "Þþ"),
            ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰựＵｕ"),
            ("v", "ṼṽṾṿＶｖ"),
            ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘＷｗ"),
            ("x", "ẊẋẌẍＸｘ"),
            ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹＹｙ"),
            ("z", "ŹźŻżŽžẐẑẒẓẔẕＺｚ"),
        ];
        return table.SelectMany(row => row.Letters.Select(letter => (letter, row.Folded))).ToFrozenDictionary(pair => pair.letter, pair => pair.Folded);
    }
}
