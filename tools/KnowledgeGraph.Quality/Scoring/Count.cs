namespace KnowledgeGraph.Quality.Scoring;

/// <summary>Right, wrong and missed of one kind of thing.</summary>
internal readonly record struct Count(int Right, int Wrong, int Missed)
{
    public double Precision => Right + Wrong > 0 ? Right / (double)(Right + Wrong) : 1;

    public double Recall => Right + Missed > 0 ? Right / (double)(Right + Missed) : 1;

    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Count operator +(Count left, Count right) => new(left.Right + right.Right, left.Wrong + right.Wrong, left.Missed + right.Missed);
}
