namespace KnowledgeGraph.Resolution;

/// <summary>A short list of the earliest members of something, each of which says something else.</summary>
internal static class Firsts
{
    /// <param name="firsts">In order.</param>
    /// <param name="lost">Who had to go: one who says the same, or the last when there were too many.</param>
    /// <returns>Whether the node has found a place.</returns>
    public static bool Insert(List<Node> firsts, Node node, int atMost, out Node? lost)
    {
        lost = null;
        var place = firsts.Count;
        while (place > 0 && firsts[place - 1].CompareTo(node) > 0)
        {
            place--;
        }

        if (place == atMost)
        {
            return false;
        }

        var same = firsts.FindIndex(node.SaysTheSame);
        if (same >= 0 && same < place)
        {
            return false;
        }

        if (same < 0 && firsts.Count == atMost)
        {
            same = firsts.Count - 1;
        }

        if (same >= 0)
        {
            lost = firsts[same];
            firsts.RemoveAt(same);
        }

        firsts.Insert(place, node);
        return true;
    }
}
