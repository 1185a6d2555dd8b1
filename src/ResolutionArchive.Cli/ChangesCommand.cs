using System.CommandLine;
using System.Text;
using System.Text.Json;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Cli;

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
        command.SetAction(parsed =>
        {
            Console.Write(Describe(Snapshot.Read(parsed.GetValue(before)!), Snapshot.Read(parsed.GetValue(after)!)));
            return Program.Clean;
        });
        return command;
    }

    private const string Title = "## Что изменилось в архиве\n\n";

    private static string Describe(Snapshot before, Snapshot after)
    {
        var text = new StringBuilder(Title);
        AddList(text, "Новые резолюции", after.Resolutions.Where(entry => !before.Resolutions.ContainsKey(entry.Key)).Select(entry => entry.Value.ToString()));
        AddList(text, "Изменённые резолюции", after.Resolutions
            .Where(entry => before.Resolutions.TryGetValue(entry.Key, out var was) && was != entry.Value)
            .Select(entry => $"{entry.Value} (было: {before.Resolutions[entry.Key]})"));
        AddList(text, "Удалённые резолюции", before.Resolutions.Where(entry => !after.Resolutions.ContainsKey(entry.Key)).Select(entry => entry.Value.ToString()));
        AddList(text, "Новые адресаты", after.Addressees.Where(entry => !before.Addressees.ContainsKey(entry.Key)).Select(entry => entry.Value));
        AddList(text, "Адресаты, которых больше нет", before.Addressees.Where(entry => !after.Addressees.ContainsKey(entry.Key)).Select(entry => entry.Value));
        if (text.Length == Title.Length)
            text.Append("Ничего.\n");
        return text.ToString();
    }

    private static void AddList(StringBuilder text, string title, IEnumerable<string> items)
    {
        var all = items.Select(DiagnosticPrinter.AsText).ToList();
        if (all.Count > 0)
            text.Append("**").Append(title).Append(":**\n\n").AppendJoin('\n', all.Select(item => $"- {item}")).Append("\n\n");
    }

    private sealed record Entry(string Title, int Recommendations, string Fingerprint)
    {
        public override string ToString() => $"«{Title}», {Wording.Recommendations(Recommendations)}";
    }

    /// <summary>What an archive's data say of it, by id.</summary>
    private sealed record Snapshot(SortedDictionary<string, Entry> Resolutions, SortedDictionary<string, string> Addressees)
    {
        public static Snapshot Read(string path)
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var snapshot = new Snapshot(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
            foreach (var resolution in json.RootElement.GetProperty("resolutions").EnumerateArray())
            {
                var count = resolution.GetProperty("sections").EnumerateArray().Sum(section => section.GetProperty("recommendations").GetArrayLength());
                snapshot.Resolutions.Add(Text(resolution, "id"), new Entry(Text(resolution, "title"), count, resolution.GetRawText()));
            }

            foreach (var addressee in json.RootElement.GetProperty("addressees").EnumerateArray())
                snapshot.Addressees.Add(Text(addressee, "id"), Text(addressee, "name"));
            return snapshot;
        }

        private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
    }
}
