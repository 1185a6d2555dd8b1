using System.CommandLine;
using ResolutionArchive.Resolve;
using ResolutionArchive.Write;

namespace ResolutionArchive.Cli;

/// <summary><c>resolutions build</c>, which is also what happens without a command.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var output = new Option<string>("--output") { Description = "Папка сайта", HelpName = "папка", DefaultValueFactory = _ => "output" };
        var baseUrl = CommonOptions.Address("--base-url", "Адрес, по которому сайт будет опубликован (вместо base из site.yml)");
        var format = CommonOptions.Format();
        var repository = CommonOptions.Address("--repository", "Репозиторий редакторов (вместо repository из site.yml)");
        var fewer = new Option<bool>("--fewer") { Description = "Так и задумано, что резолюций стало меньше половины" };
        var ledger = CommonOptions.Ledger();
        var date = CommonOptions.Today();
        var command = new Command("build", "Собрать сайт (это и происходит, если команда не названа)") { input, output, baseUrl, repository, ledger, date, fewer, format };
        output.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
                result.AddError("Назовите папку сайта: --output папка.");
        });
        command.SetAction((parsed, cancellation) =>
        {
            var (from, to) = (parsed.GetValue(input)!, parsed.GetValue(output)!);
            if (Objection(from, to) is { } objection)
                return Program.RefuseAsync(objection);
            var publication = new Publication(Publication.TryParseAddress(parsed.GetValue(baseUrl)), Publication.TryParseAddress(parsed.GetValue(repository)))
            {
                ThisYear = CommonOptions.ThisYear, Ledger = CommonOptions.NonEmpty(parsed.GetValue(ledger)), Today = CommonOptions.DayOf(parsed.GetValue(date)),
            };
            return Build.RunAsync(from, new OutputFolder(to, parsed.GetValue(fewer)), publication, parsed.GetValue(format) == "json", cancellation);
        });
        return command;
    }

    /// <summary>Why the site cannot be written there, in Russian; null where it can.</summary>
    private static string? Objection(string input, string output)
    {
        try
        {
            var (from, to) = (Normal(input), Normal(output));
            if (to == Path.GetPathRoot(to))
                return "Папкой сайта не может быть весь диск. Назовите папку: --output папка.";
            if (from.StartsWith(to, StringComparison.Ordinal) || to.StartsWith(from, StringComparison.Ordinal))
                return "Папка сайта и папка архива не могут лежать одна в другой.";
            return FileOnTheWay(to) is { } file ? $"«{file}» — файл, а сайту нужна папка. Назовите другую: --output папка." : null;
        }
        catch (IOException)
        {
            return $"Папки «{output}» нет и быть не может: ссылка в этом пути ведёт по кругу. Назовите другую: --output папка.";
        }
    }

    private static string? FileOnTheWay(string folder)
    {
        for (var path = Path.TrimEndingDirectorySeparator(folder); path is not null; path = Path.GetDirectoryName(path))
        {
            if (File.Exists(path))
                return path;
        }

        return null;
    }

    private static string Normal(string path) => RealPath(Path.GetFullPath(path)).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;

    /// <summary>Where the path leads through whatever links; the part of it that is not there yet stays as written.</summary>
    private static string RealPath(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        var here = Path.Combine(RealPath(parent), Path.GetFileName(path));
        return new DirectoryInfo(here) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target ? RealPath(target.FullName) : here;
    }
}
