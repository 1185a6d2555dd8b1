namespace ResolutionArchive.Diagnostics;

/// <summary>
/// A fault of this program costs the file at which it happens, and no more: the rest is built and published. It is reported as what it is, so that no editor
/// looks for it in the text.
/// </summary>
internal static class FaultGuard
{
    /// <summary>What is made of the file; the other value where making it fails.</summary>
    public static T Run<T>(string path, DiagnosticLog log, T otherwise, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception failure)
        {
            log.Add(Rules.OurFault, new Location(path), $"На этом файле программа споткнулась ({failure.GetType().Name}) и обошлась без него. Это ошибка программы, а не ваша.");
            return otherwise;
        }
    }
}
