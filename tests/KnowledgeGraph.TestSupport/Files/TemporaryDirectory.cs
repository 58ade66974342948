using System.Text;

namespace KnowledgeGraph.TestSupport;

/// <summary>A directory that is removed with its content.</summary>
public sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kg-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes UTF-8 without a byte order mark; folders of the name are made.</summary>
    /// <returns>The file's full path.</returns>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="Write(string, string)"/>
    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
