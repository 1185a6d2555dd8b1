using System.CommandLine;
using System.Text;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Parse;
using ResolutionArchive.Read;
using ResolutionArchive.Resolve;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Cli;

/// <summary><c>resolutions mend</c>: writes into <c>recurrence.yml</c> the words of the recommendations that it names by number alone, and the numbers to which words have moved.</summary>
internal static class MendCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var command = new Command("mend", "Вписать в recurrence.yml слова рекомендаций и номера, под которыми они теперь") { input };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(input)!));
        return command;
    }

    private static async Task<int> RunAsync(string input)
    {
        var log = new DiagnosticLog();
        var drafts = Parser.Parse(Reader.Read(input, log), log);
        var archive = Resolver.Resolve(drafts, Publication.AsSet, log);
        var members = new VerdictMembers(archive.Resolutions, new DiagnosticLog());
        try
        {
            var count = Rewrite(Path.Combine(input, RecurrenceFile.Path), [.. drafts.Verdicts.SelectMany(members.EditsOf)]);
            Console.WriteLine(count == 0 ? "Исправлять нечего." : $"Исправлено: {Wording.Count(count, "место", "места", "мест")} в {RecurrenceFile.Path}.");
        }
        catch (DecoderFallbackException)
        {
            return await Program.RefuseAsync($"Сохраните {RecurrenceFile.Path} в UTF-8: в другой кодировке программа его не правит.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return await Program.RefuseAsync($"{RecurrenceFile.Path} не записан: {Reader.Reason(failure)}.");
        }

        var faults = log.ToOrdered().Where(found => found.At.Path == RecurrenceFile.Path && found.Rule.Severity == Severity.Error).ToList();
        DiagnosticPrinter.Print([.. faults], input);
        return faults.Count > 0 ? Program.ErrorsReported : Program.Clean;
    }

    private static int Rewrite(string path, IReadOnlyCollection<ReferenceEdit> edits)
    {
        if (edits.Count == 0)
            return 0;
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var (text, count) = ReferenceEdit.Apply(encoding.GetString(File.ReadAllBytes(path)), edits);
        if (count > 0)
            File.WriteAllBytes(path, encoding.GetBytes(text));
        return count;
    }
}
