namespace KnowledgeGraph.Resolution;

/// <summary>Compares the wholes that two units say they belong to.</summary>
internal static class Parents
{
    /// <summary>True when one agrees, false when full names disagree, null when nothing can be told.</summary>
    public static bool? Agree(InstitutionSubject left, InstitutionSubject right)
    {
        bool? agree = null;
        foreach (var l in left.Parents)
        {
            foreach (var r in right.Parents)
            {
                switch (Agree(l, r))
                {
                    case true:
                        return true;
                    case false:
                        agree = false;
                        break;
                }
            }
        }

        return agree;
    }

    private static bool? Agree(InstitutionName left, InstitutionName right)
    {
        if (left.Key == right.Key)
        {
            return left.Countries.IsEmpty || right.Countries.IsEmpty || Words.Shared(left.Countries, right.Countries) > 0;
        }

        if (left.IsAcronym || right.IsAcronym)
        {
            var (acronym, full) = left.IsAcronym ? (left, right) : (right, left);
            return acronym.Acronym == full.Initials || acronym.Acronym == full.Acronym ? true : null;
        }

        return false;
    }
}
