using System.CommandLine;

namespace KnowledgeGraph.Worker.Service;

/// <summary>--server URL: the service that a write goes through.</summary>
internal static class ServiceAddress
{
    private const string Path = "/graphql";

    public static Option<Uri?> Option() => new("--server")
    {
        HelpName = "URL",
        Description = "Send it through the service that runs there, such as http://localhost:5080, instead of opening the store",
        CustomParser = result =>
        {
            var (address, problem) = Read(result.Tokens[0].Value);
            if (problem is not null)
            {
                result.AddError(problem);
            }

            return address;
        },
    };

    /// <summary>For a verb that no service can do.</summary>
    public static Option<string?> Refused(string why)
    {
        var option = new Option<string?>("--server") { Hidden = true };
        option.Validators.Add(result => result.AddError(why));
        return option;
    }

    /// <returns>Where the service answers GraphQL, or why the text is no address; the text is not repeated where it may hold a password.</returns>
    public static (Uri? Address, string? Problem) Read(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var given) || given.Scheme is not ("http" or "https"))
        {
            return (null, $"--server is '{text}'; it is an address such as http://localhost:5080.");
        }

        if (given.UserInfo.Length > 0 || given.Query.Length > 0 || given.Fragment.Length > 0)
        {
            return (null, "--server must be an address alone, without user, password, query or fragment.");
        }

        var path = given.AbsolutePath.TrimEnd('/');
        return (new UriBuilder(given) { Path = path.EndsWith(Path, StringComparison.Ordinal) ? path : path + Path }.Uri, null);
    }
}
