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
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.Add(Rules.OurFault, new Location(path), $"На этом файле программа споткнулась ({failure.GetType().Name}) и обошлась без него. Это ошибка программы, а не ваша.");
            return otherwise;
        }
    }

    /// <summary>What is made of the archive as a whole; the other value where making it fails.</summary>
    /// <param name="what">What the site is without then, in the genitive: «повторов».</param>
    /// <param name="log">Where it is reported.</param>
    /// <param name="otherwise">The other value.</param>
    /// <param name="make">Makes it.</param>
    public static T RunWhole<T>(string what, DiagnosticLog log, Func<T> otherwise, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Report(what, failure, log);
            return otherwise();
        }
    }

    /// <summary>Reports that the site is without something.</summary>
    public static void Report(string what, Exception failure, DiagnosticLog log) => log.Add(
        Rules.OurFault, new Location("resolutions"), $"Программа споткнулась ({failure.GetType().Name}), и сайт собран без {what}. Это ошибка программы, а не ваша.",
        "Сообщите о ней тем, кто ведёт программу, и приложите папку архива; остальное собрано. Править файлы не нужно.");
}
