using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// The field of a post, or an institution that no list knows.
internal sealed partial class PostReader
{
    private bool IsSmall(int i) => a.Is(i, Shape.Lower) && (W)a[i].Word is W.De or W.La or W.Del or W.Do or W.Da or W.Di or W.Y or W.E or W.Dan;

    private Span AddInstitution(int first, int end, FeatureSum score)
    {
        var span = Span.Of(a, SpanKind.Institution, first, end);
        span.Score = score;
        if (end - first == 1 && Words.IsAcronym(a, first))
        {
            span.Form = Model.MentionForm.Acronym;
        }

        spans.Add(span);
        return span;
    }

    // A field ("of History", "for Academic Affairs and Lifelong Learning"), or an institution that no list knows.
    private int StepField(Post post, int i, int next, Sentence sentence)
    {
        if (SmallFieldEnd(i, sentence) is var small and > 0)
        {
            return post.TitleEnd = small;
        }

        var end = FieldEnd(next, sentence, strict: false);
        if (end <= next)
        {
            return i;
        }

        if (a.HasOwn(next, Label.Cohort) && a.Is(next + 1, Shape.Digit))
        {
            return i; // "alumnus of | Class 1990"
        }

        var at = a.Is(i, W.At) || a.Is(i, W.From) || a.Is(i, W.With);
        if (at && !Words.IsCapital(a, next))
        {
            return i;
        }

        while (at && a.Has(next, Label.Geo) && end < sentence.End && Words.IsNameLike(a, end) && Words.IsCapital(a, end) && spans.At(end) is null && !a.Has(end, Label.Honorific))
        {
            end++; // "vice president at Kumasi | Upstream"
        }

        if (!at && a.Has(next, Label.Place) && end - next >= 2 && a.HasOwn(end - 1, Label.FirmTail) && Words.IsCapital(a, end - 1) && post.Institutions.Count == 0 && !IsMinister(post) && !IsEnvoy(post) && (a.Is(i, W.Of) || a.Is(i, W.For)))
        {
            return Take(post, AddInstitution(next, end, a.Lexicon.Weights["institution.unknown_of"])); // "deputy head of Samarkand | Railways"
        }

        if (!at && a.Is(next - 1, W.The) && post.Institutions.Count == 0 && ProgrammeEnd(next, sentence) is var programme and > 0)
        {
            return Take(post, AddInstitution(next, programme, a.Lexicon.Weights["institution.unknown_of"])); // "director of the World Sand | Programme"
        }

        if (a.Span(next) is "Class" or "Batch" or "Grade" or "Year" && (a.Is(next + 1, Shape.Digit) || a.Is(next + 1, W.Of) || a.Is(next + 1, W.Single)))
        {
            return i; // "alumnus of Class 1983"
        }

        if (HouseEnd(post, i, next, sentence) is var house and > 0)
        {
            return Take(post, AddInstitution(next, house, a.Lexicon.Weights[at ? "institution.unknown_at" : "institution.unknown_of"]));
        }

        if (!at && a.Is(i, W.Of) && IsTeacher(post) && !a.Is(next - 1, W.The) && Words.IsCapital(a, next) && !Words.IsCapital(a, next + 1) && !Words.IsAcronym(a, next))
        {
            post.TitleEnd = next + 1; // "Professor of | Phytochemistry"
            return next + 1;
        }

        if (HasField(next, end) && !at)
        {
            post.TitleEnd = post.IsBehindHouses() ? end : post.TitleEnd;
            return end;
        }

        if (IsPlace(next, end))
        {
            if (a.Is(i, W.From) || a.Is(i, W.At))
            {
                return i;
            }

            post.TitleEnd = post.Institutions.Count == 0 ? end : post.TitleEnd;
            return end;
        }

        if (!Words.IsCapital(a, next) || a.Is(i, W.In) || a.Is(i, W.On) || a.Is(i, W.To))
        {
            return i;
        }

        if (a.Has(post.Role.First, Label.PlaceRole) || a.Has(post.Role.End - 1, Label.PlaceRole) || IsTerritorial(post))
        {
            return end;
        }

        var solid = next;
        while (solid < end && Words.IsCapital(a, solid) && (solid == next || !(Words.IsAcronym(a, next) && a.HasOwn(solid, Label.Surname))))
        {
            solid++;
        }

        while (solid > next && (a.Is(solid, W.Ampersand) || a.Span(solid) is "et" or "und" or "y" or "e" or "de" or "du" or "des") && a.Is(solid + 1, Shape.Capital) && spans.At(solid + 1) is null)
        {
            solid += 2; // "Transports Morel et | Fils"
        }

        if (a.Is(next - 1, W.The) && solid < sentence.End && spans.At(solid) is { Kind: SpanKind.Person } tail && tail.First == solid
            && tail.HonorificFirst == solid && solid == next + 1 && !a.Is(solid, Shape.LineStart) && !a.HasOwn(solid, Label.GivenName)
            && HasLinking(tail) && Words.IsNameLike(a, next))
        {
            spans.Remove(tail); // "manager of the Acueducto | Comunitario de Usme": behind "the" no person follows at once
            solid = tail.End;
        }

        if (spans.At(solid) is { Kind: SpanKind.Person } named && named.First == solid && named.HonorificFirst == solid && Words.CompanyTail(a, named.End) is var tailEnd and > 0)
        {
            spans.Remove(named); // "Transports | Le Goff et Fils"
            solid = tailEnd;
        }

        if (a.Is(next - 1, W.Quote) || a.Is(next - 1, W.Single) && a.Is(next - 1, Shape.SpaceBefore))
        {
            return Quoted(post, next, sentence);
        }

        if (a.Is(solid, W.Possessive) && Words.IsCapital(a, solid + 1) && spans.At(solid + 1) is null && !a.Has(solid + 1, Label.Role | Label.Honorific))
        {
            solid++; // "Principal of St Chad's | Theological Hall"
            while (solid < sentence.End && Words.IsCapital(a, solid) && spans.At(solid) is null && !a.Has(solid, Label.Role | Label.Honorific))
            {
                solid++;
            }
        }

        // "Director of BFSU Jin Limin", "Rector of Mysore Anita Rao": a person may follow at once
        if (solid - next >= 3 && !HasLeftPerson(post) && Words.IsNameLike(a, solid - 1) && Words.IsNameLike(a, solid - 2) && !at)
        {
            solid = Math.Max(next + 1, solid - 2);
        }

        if (IsEnvoy(post))
        {
            return i;
        }

        if (a.HasOwn(solid - 1, Label.Plan) && solid - next > 1 && !at)
        {
            post.TitleEnd = solid; // "rapporteur of the Grid Act": what somebody works on
            return solid;
        }

        if (a.Is(solid, W.Of) && Words.IsCapital(a, solid + 1) && spans.At(solid + 1) is null && solid - next == 1)
        {
            solid += 2; // "master of the Port of | Lutz", "editor of the Review of | Regional Development"
            while (solid < end + 4 && a.HasOwn(solid, Label.Topic) && Words.IsCapital(a, solid) && spans.At(solid) is null)
            {
                solid++;
            }
        }

        if (a.Is(i, W.From) && solid - next == 1 && !Words.IsAcronym(a, next) && a.Is(next, Shape.Capital) && !IsCoined(next))
        {
            return i; // "seed keeper from Dolakha": a place as likely as a house
        }

        // what a minister is of, or what a post behind its institution is of ("Google's Head of Maps"), is a field
        if (!at && (IsMinister(post) || post.HasHouseBefore()))
        {
            post.TitleEnd = solid;
            return solid;
        }

        if (!at && (a.Is(solid, W.At) || a.Is(solid, W.In)) && spans.At(a.Is(solid + 1, W.The) ? solid + 2 : solid + 1) is { Kind: SpanKind.Institution })
        {
            post.TitleEnd = solid; // "Director of Feeder Roads at | the Ministry"
            return solid;
        }

        var unknown = AddInstitution(next, solid, a.Lexicon.Weights[at ? "institution.unknown_at" : "institution.unknown_of"]);
        return Take(post, unknown);
    }

    // "vice president for regulatory affairs | at Brasada", "head of imaging | at the Library": words in small letters up to where; or 0
    private int SmallFieldEnd(int preposition, Sentence sentence)
    {
        if (!a.Is(preposition, W.For) && !a.Is(preposition, W.Of))
        {
            return 0;
        }

        var i = preposition + 1;
        while (i < sentence.End && i - preposition < 6 && a.Is(i, Shape.Lower) && spans.At(i) is null && (!a.HasOwn(i, Label.Function | Label.SpeechVerb | Label.Attend | Label.LightVerb) || a.Is(i, W.And)))
        {
            i++;
        }

        var house = a.Is(i + 1, W.The) ? i + 2 : i + 1;
        return i > preposition + 1 && (a.Is(i, W.At) || a.Is(i, W.With)) && Words.IsCapital(a, house) ? i : 0;
    }

    // "CEO of Debrecen Airfreight Services", "Director of the Vaccine Access Partnership": capitals that are a house for the post's sake; or 0.
    private int HouseEnd(Post post, int preposition, int first, Sentence sentence)
    {
        var end = first;
        while (end < sentence.End && end - first < 6 && spans.At(end) is null && (Words.IsCapital(a, end) && !a.Has(end, Label.Honorific | Label.Role) || IsInside(first, end)))
        {
            end++;
        }

        if (end - first < 2 || post.Institutions.Count > 0 || a.Is(end, W.And) || a.Is(end, W.Ampersand) || a.Is(end, W.Of) || a.Is(end, W.Possessive) || IsMinister(post) || IsEnvoy(post) || IsTerritorial(post)
            || IsPlace(first, end) || a.Has(post.Role.First, Label.PlaceRole) || a.Has(post.Role.Head, Label.PlaceRole))
        {
            return 0;
        }

        if (a.HasOwn(end - 1, Label.EventHead))
        {
            return 0; // "Chairman of the Policy Forum": of a happening as likely
        }

        var at = a.Is(preposition, W.At);
        var the = a.Is(first - 1, W.The);
        return (at || a.Is(preposition, W.Of)) && (a.Begins(post.Role.Head, Label.HouseRole) && a[post.Role.Head].Word == a[post.Role.First].Word || the && a.HasOwn(end - 1, Label.HouseNoun | Label.HouseKind | Label.Body)) ? end : 0;
    }

    // "Water | for | Peace Initiative"
    private bool IsInside(int first, int i) => i > first && (a.Is(i, W.For) || a.Is(i, W.Ampersand)) && Words.IsCapital(a, i + 1) && spans.At(i + 1) is null;

    // "head of the farm “| Baraka Sirdaryo Agro” NAME": up to the mark that closes
    private int Quoted(Post post, int first, Sentence sentence)
    {
        for (var i = first; i < sentence.End && i - first < 7; i++)
        {
            if (a.Is(i, W.Quote) || a.Is(i, W.Single))
            {
                Take(post, AddInstitution(first, i, a.Lexicon.Weights["institution.unknown_of"]));
                return post.End = i + 1;
            }

            if (spans.At(i) is not null)
            {
                break;
            }
        }

        return first - 1;
    }

    private bool HasLinking(Span span)
    {
        for (var i = span.First; i < span.End; i++)
        {
            if (a.Is(i, Shape.Lower) && a.HasOwn(i, Label.Linking))
            {
                return true;
            }
        }

        return false;
    }

    // "PipeWise": a second capital inside
    private bool IsCoined(int i)
    {
        var upper = 0;
        foreach (var c in a.Span(i))
        {
            upper += char.IsUpper(c) ? 1 : 0;
        }

        return upper > 1 && !a.Is(i, Shape.Hyphen);
    }

    // "NAME, chief executive of Transports Morel": the person stands before the post
    private bool HasLeftPerson(Post post) => post.First > 1 && (a.Is(post.First - 1, W.Comma) || a.Is(post.First - 1, W.Dash) || a.Is(post.First - 1, W.Bar) || a.Is(post.First - 1, W.Colon)) && spans.At(post.First - 2) is { Kind: SpanKind.Person };

    private bool IsTeacher(Post post) => a.Span(post.Role.Head) is "Professor" or "professor" or "Lecturer" or "lecturer" or "Reader" or "Fellow";

    private bool IsMinister(Post post) => a.Span(post.Role.Head) is "Minister" or "minister" or "Undersecretary";

    private int FieldEnd(int next, Sentence sentence, bool strict)
    {
        var i = next;
        for (; i < sentence.End && i - next < 14 && spans.At(i) is null; i++)
        {
            var joins = i > next && (a.Is(i, W.And) || a.Is(i, W.Ampersand)) && (Words.IsCapital(a, i + 1) || a.HasOwn(i + 1, Label.Topic))
                && spans.At(i + 1) is null && !Words.IsNameLike(a, i + 1) && !a.Has(i + 1, Label.Honorific)
                && (a.HasOwn(i + 1, Label.Topic) || a.Has(i + 1, Label.Geo) || Words.IsWordy(a, i + 1)
                    || a.HasOwn(i + 1, Label.Common | Label.OrgHead) && Words.IsCapital(a, i + 1)
                    || a.Is(i + 1, W.The));
            var serial = i > next && a.Is(i, W.Comma) && !strict && SerialField(i);
            if (joins || serial)
            {
                if (a.Is(i, W.Comma) && a.Is(i + 1, W.And))
                {
                    i++;
                }

                continue;
            }

            if (a.Has(i, Label.Honorific) && !a.HasOwn(i, Label.Topic) && !a.HasOwn(i, Label.Surname))
            {
                break;
            }

            if (i > next && a.Is(i, W.And) && a.Is(i + 1, W.The) && Words.IsCapital(a, i + 2) && a.HasOwn(i + 2, Label.Topic | Label.Common) && !a.HasOwn(i + 2, Label.OrgHead) && spans.At(i + 2) is null)
            {
                i += 2;
                continue;
            }

            var field = a.HasOwn(i, Label.Topic) || a.Has(i, Label.Geo) || Words.IsWordy(a, i);
            if (field && (Words.IsCapital(a, i) || !a.HasOwn(i, Label.Function | Label.SpeechVerb)))
            {
                continue;
            }

            if (Words.IsCapital(a, i) && !a.HasOwn(i, Label.Function) && (i == next || i == next + 1 && a.Has(next, Label.Demonym) && Words.IsNameLike(a, i) || !IsFieldSoFar(next, i) || a.Has(i + 1, Label.OrgSuffix) && a.Is(i + 1, Shape.Capital)))
            {
                continue;
            }

            if (Words.IsCapital(a, i) && a.HasOwn(i, Label.Common | Label.OrgHead | Label.Plan | Label.EventHead | Label.RolePlural) && !Words.IsNameLike(a, i))
            {
                continue;
            }

            if (i > next && Words.IsCapital(a, i) && !Words.IsCapital(a, i + 1) && (a.Is(next - 1, W.The) && !a.Has(i + 1, Label.NameParticle) || a.Span(i).Length > 5 && a.Span(i).EndsWith("ing", StringComparison.Ordinal)))
            {
                continue; // "Head of SME Lending", "correspondent of the Harbour Gazette"
            }

            break;
        }

        return i;
    }
}
