using System.Text;

namespace ResolutionArchive.Tests;

/// <summary>A folder of a test's own that is gone when the test is.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("resolution-archive-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    public string At(string relative) => System.IO.Path.Combine(Path, relative);

    public void Write(string relative, string text) => Write(relative, Encoding.UTF8.GetBytes(text));

    public void Write(string relative, byte[] bytes)
    {
        var path = At(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    public string Read(string relative) => File.ReadAllText(At(relative));

    /// <summary>Copies all files of another folder into this one.</summary>
    public void CopyFrom(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            Write(System.IO.Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
    }
}
