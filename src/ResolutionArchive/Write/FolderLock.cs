namespace ResolutionArchive.Write;

/// <summary>
/// Lets one build at a time write into a folder. The lock is a file that stays, for one that is deleted can be locked by two; the system gives it up with the process, however
/// that ends.
/// </summary>
internal static class FolderLock
{
    /// <summary>The file's name; Pages and plain servers do not show names that begin with a dot.</summary>
    public const string Name = ".resolution-archive.lock";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>The lock, to be disposed; null where another build holds it for longer than the patience.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public static IDisposable? Take(string folder, TimeSpan patience)
    {
        var path = Path.Combine(folder, Name);
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                if (waited >= patience)
                    return null;
                Thread.Sleep(Pause);
            }
        }
    }
}
