using System.Text.Json;

namespace KnowledgeGraph.Api.Tests;

/// <summary>Files that people have reviewed. With KG_ACCEPT=1 in the environment a test run rewrites them, to be reviewed again.</summary>
internal static class Golden
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("KG_ACCEPT") == "1";

    public static string Json(JsonElement json) => ReadableJson.Of(json) + "\n";

    public static void Check(string path, string actual)
    {
        if (Accept)
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"{path} is not there; KG_ACCEPT=1 writes it.");
        var expected = File.ReadAllText(path);
        if (expected != actual)
        {
            Assert.Fail($"{Path.GetFileName(path)} is no longer what is answered; KG_ACCEPT=1 rewrites it.\n{Difference(expected.Split('\n'), actual.Split('\n'))}");
        }
    }

    /// <summary>The lines between the first and the last that differ, twenty of each at most.</summary>
    private static string Difference(string[] expected, string[] actual)
    {
        var same = 0;
        while (same < expected.Length && same < actual.Length && expected[same] == actual[same])
        {
            same++;
        }

        var tail = 0;
        while (tail < expected.Length - same && tail < actual.Length - same && expected[^(tail + 1)] == actual[^(tail + 1)])
        {
            tail++;
        }

        return $"from line {same + 1}:\n{Lines(expected, same, tail, '-')}{Lines(actual, same, tail, '+')}";
    }

    private static string Lines(string[] lines, int start, int tail, char mark) =>
        string.Concat(lines[start..^tail].Take(20).Select(line => $"{mark} {line}\n"));
}
