using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>What a meeting of each grade weighs; graph-schema/meeting.yml says it for the service.</summary>
public sealed class MeetingPolicy
{
    private const long Millionths = 1_000_000;

    private readonly long[] _weights;

    private MeetingPolicy(long[] weights) => _weights = weights;

    public static MeetingPolicy Default { get; } = From(YamlData.Read<MeetingTable>("meeting.yml"));

    /// <exception cref="InvalidOperationException">The table does not weigh each grade exactly once.</exception>
    public static MeetingPolicy Parse(string yaml) => From(YamlData.Parse<MeetingTable>(yaml));

    /// <summary>In millionths.</summary>
    public long Weight(MeetingGrade grade) => _weights[(int)grade];

    /// <summary>weight(grade) / (participants - 1) in millionths, rounded down.</summary>
    /// <param name="participants">At least the two.</param>
    public long Strength(MeetingGrade grade, int participants) => Weight(grade) / (participants - 1);

    private static MeetingPolicy From(MeetingTable table)
    {
        var weights = table.Grades.ToDictionary(
            line => Enum.Parse<MeetingGrade>(line.Grade.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
            line => (long)(decimal.Parse(line.Weight, CultureInfo.InvariantCulture) * Millionths));
        var grades = Enum.GetValues<MeetingGrade>();
        return weights.Count == grades.Length
            ? new MeetingPolicy([.. grades.Select(grade => weights[grade])])
            : throw new InvalidOperationException("The table of meetings weighs each grade once: " + string.Join(", ", grades));
    }

    private sealed record MeetingTable
    {
        public List<GradeLine> Grades { get; init; } = [];
    }

    private sealed record GradeLine
    {
        public string Grade { get; init; } = "";

        public string Weight { get; init; } = "";

        public string Holds { get; init; } = "";
    }
}
