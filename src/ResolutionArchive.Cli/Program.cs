using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Text;
using ResolutionArchive.Cli.Changes;
using ResolutionArchive.Cli.New;
using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Cli;

/// <summary>The command line.</summary>
internal static class Program
{
    /// <summary>Everything that was asked for is done.</summary>
    public const int Clean = 0;

    /// <summary>Errors were reported; what is not touched by them is done.</summary>
    public const int ErrorsReported = 1;

    /// <summary>What was asked for makes no sense; nothing is done.</summary>
    public const int WrongUsage = 2;

    /// <summary>
    /// A small build is over before it has allocated so many bytes, and nearly all of it is the thesaurus, which stays: to look for garbage in it takes a tenth of the time.
    /// From there on it is looked for as always.
    /// </summary>
    private const long WithoutCollection = 128 << 20;

    private const string Examples =
        """
        Примеры:
          resolutions                                   собрать input/ в output/
          resolutions build --base-url https://example.org/archive/
          resolutions check                             проверить input/, ничего не записывая
          resolutions serve --port 8080                 смотреть архив и править его
          resolutions new "Форум учителей" --date 2024-08-26 --from rezolyuciya.docx
          resolutions explain RA102                     объяснить замечание
          resolutions changes before.json after.json    сравнить два архива
          resolutions recurrences                       показать пары, о которых решать редактору
          resolutions mend                              вписать в recurrence.yml слова рядом с номерами

        Код выхода: 0 — всё в порядке, 1 — есть ошибки в файлах (остальное собрано), 2 — неверный вызов.
        """;

    private static async Task<int> Main(string[] arguments)
    {
        GC.TryStartNoGCRegion(WithoutCollection);
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (!TryUseRussian())
        {
            await Console.Error.WriteLineAsync("Программе нужна библиотека ICU: без неё она не отличает «й» от «и» и не знает русского порядка букв. Установите её (в Debian и Ubuntu — пакет libicu) и уберите переменную DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
            return WrongUsage;
        }

        var parsed = CreateRoot().Parse(NamesNoCommand(arguments) ? ["build", .. arguments] : arguments);
        if (parsed.Errors.Count == 0 || parsed.Action is HelpWithExamples)
            return await GuardAsync(() => parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
        return await RefuseAsync(string.Join('\n', parsed.Errors.Select(error => error.Message)));
    }

    /// <summary>The last guard: a fault of ours that nobody foresaw ends in a sentence for the editor; where it happened is said for whoever mends it.</summary>
    internal static async Task<int> GuardAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"Программа споткнулась ({failure.GetType().Name}) и не закончила. Это её ошибка, а не ваша; сообщите о ней тем, кто ведёт программу, вместе с этими строками:\n{PrintableText.Lines(failure.StackTrace ?? "")}");
            return ErrorsReported;
        }
    }

    /// <summary>Only the texts of the command-line library depend on this; output never depends on a culture. False where the runtime knows no cultures at all.</summary>
    private static bool TryUseRussian()
    {
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("ru-RU");
            return "и\u0306".Normalize() == "й";
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Says what is wrong with the call and where help is, and returns <see cref="WrongUsage"/>.</summary>
    public static async Task<int> RefuseAsync(string message)
    {
        await Console.Error.WriteLineAsync($"{PrintableText.Lines(message)}\nСправка: resolutions --help");
        return WrongUsage;
    }

    /// <summary>Without a command, options are those of a build.</summary>
    private static bool NamesNoCommand(string[] arguments) =>
        arguments.Length == 0 || (arguments[0].StartsWith("--", StringComparison.Ordinal) && arguments[0] is not ("--help" or "--version"));

    private static RootCommand CreateRoot()
    {
        var root = new RootCommand("Архив резолюций: собирает файлы резолюций в статический сайт.")
        {
            BuildCommand.Create(), CheckCommand.Create(), ServeCommand.Create(), NewCommand.Create(), ExplainCommand.Create(), ChangesCommand.Create(), RecurrencesCommand.Create(), MendCommand.Create(),
        };
        // Without it, a command that there is not would be told as one that is missing.
        root.SetAction(_ => WrongUsage);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Показать справку";
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private sealed class HelpWithExamples(HelpAction standard) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var result = standard.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output.WriteLine(Examples);
            return result;
        }
    }
}
