using System.CommandLine;

namespace ResolutionArchive.Cli.Changes;

/// <summary><c>resolutions changes before.json after.json</c>: what a change does to the archive, in Markdown, for those who review it.</summary>
internal static class ChangesCommand
{
    public static Command Create()
    {
        var before = new Argument<string>("было") { Description = "data/archive.json до правки" };
        var after = new Argument<string>("стало") { Description = "data/archive.json после правки" };
        foreach (var argument in (Argument<string>[])[before, after])
        {
            argument.Validators.Add(result =>
            {
                if (!File.Exists(result.GetValueOrDefault<string>()))
                    result.AddError($"Файла «{result.GetValueOrDefault<string>()}» нет.");
            });
        }

        var command = new Command("changes", "Сравнить два архива") { before, after };
        command.SetAction((parsed, _) => DescribeAsync(parsed.GetValue(before)!, parsed.GetValue(after)!));
        return command;
    }

    private static async Task<int> DescribeAsync(string before, string after)
    {
        try
        {
            var (was, now) = (ArchiveContents.Read(before), ArchiveContents.Read(after));
            Console.Write(ArchiveChanges.Describe(was, now));
            return Program.Clean;
        }
        catch (InvalidDataException)
        {
            return await Program.RefuseAsync($"«{before}» или «{after}» — не data/archive.json.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return await Program.RefuseAsync($"«{before}» или «{after}» не удаётся прочитать.");
        }
    }
}
