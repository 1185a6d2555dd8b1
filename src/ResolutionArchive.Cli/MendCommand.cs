using System.CommandLine;
using System.Text;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Parse;
using ResolutionArchive.Read;
using ResolutionArchive.Resolve;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Cli;

/// <summary><c>resolutions mend</c>: writes into <c>recurrence.yml</c> and <c>responses.yml</c> the words of the recommendations that it names by number alone, and the numbers to which words have moved.</summary>
internal static class MendCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var command = new Command("mend", "Вписать в recurrence.yml и responses.yml слова рекомендаций и номера, под которыми они теперь") { input };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(input)!));
        return command;
    }

    private static async Task<int> RunAsync(string input)
    {
        var log = new DiagnosticLog();
        var drafts = Parser.Parse(Reader.Read(input, log), log);
        var archive = Resolver.Resolve(drafts, Publication.AsSet, log);
        var named = new NamedRecommendations(archive.Resolutions, new DiagnosticLog());
        (string Path, ReferenceEdit[] Edits)[] files =
            [(RecurrenceFile.Path, [.. drafts.Verdicts.SelectMany(named.EditsOf)]), (ResponsesFile.Path, [.. drafts.Responses.SelectMany(named.EditsOf)])];
        var isAnyMended = false;
        foreach (var (path, edits) in files)
        {
            try
            {
                if (Rewrite(Path.Combine(input, path), edits) is not (> 0 and var count))
                    continue;
                Console.WriteLine($"Исправлено: {Wording.Count(count, "место", "места", "мест")} в {path}.");
                isAnyMended = true;
            }
            catch (DecoderFallbackException)
            {
                return await Program.RefuseAsync($"Сохраните {path} в UTF-8: в другой кодировке программа его не правит.");
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                return await Program.RefuseAsync($"{path} не записан: {Reader.Reason(failure)}.");
            }
        }

        if (!isAnyMended)
            Console.WriteLine("Исправлять нечего.");
        var faults = log.ToOrdered().Where(found => found.At.Path is RecurrenceFile.Path or ResponsesFile.Path && found.Rule.Severity == Severity.Error).ToList();
        DiagnosticPrinter.Print([.. faults], input);
        return faults.Count > 0 ? Program.ErrorsReported : Program.Clean;
    }

    private static int Rewrite(string path, ReferenceEdit[] edits)
    {
        if (edits.Length == 0)
            return 0;
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var (text, count) = ReferenceEdit.Apply(encoding.GetString(File.ReadAllBytes(path)), edits);
        if (count > 0)
            File.WriteAllBytes(path, encoding.GetBytes(text));
        return count;
    }
}
