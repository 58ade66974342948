using System.ComponentModel;
using System.Diagnostics;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Api.Tests;

/// <summary>A test that needs Node.js; skipped, and says so, where there is none.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    private static readonly bool IsHere = Runs("node", "--version");

    public NodeFactAttribute()
    {
        if (!IsHere)
        {
            Skip = "Node.js is not here.";
        }
    }

    /// <summary>Runs a script of the folder "audits" and gives what it printed; its packages are brought first.</summary>
    internal static async Task<string> RunAsync(string script, params IReadOnlyList<string> args)
    {
        var folder = Repository.At("tests", "KnowledgeGraph.Api.Tests", "audits");
        var (_, installed) = await StartAsync(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"], folder);
        Assert.True(Directory.Exists(Path.Combine(folder, "node_modules", "graphql-http")), installed);
        var (exit, printed) = await StartAsync("node", [script, .. args], folder);
        Assert.True(exit == 0, printed);
        return printed;
    }

    private static async Task<(int Exit, string Printed)> StartAsync(string program, IReadOnlyList<string> args, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }

    private static bool Runs(string program, string argument)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, argument) { RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
