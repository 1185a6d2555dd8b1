using System.Text;
using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Cli.Changes;

/// <summary>Two archives → what an editor's change did to the first, in Markdown.</summary>
internal static class ArchiveChanges
{
    private const string Title = "## Что изменилось в архиве\n\n";

    /// <summary>New, changed and removed resolutions and addressees, in the order of their ids.</summary>
    public static string Describe(ArchiveContents before, ArchiveContents after)
    {
        var text = new StringBuilder(Title);
        AddList(text, "Новые резолюции", OnlyIn(after.Resolutions, before.Resolutions).Select(resolution => resolution.ToString()));
        AddList(text, "Изменённые резолюции", after.Resolutions
            .Where(entry => before.Resolutions.TryGetValue(entry.Key, out var was) && was != entry.Value)
            .Select(entry => Change(before.Resolutions[entry.Key], entry.Value)));
        AddList(text, "Удалённые резолюции", OnlyIn(before.Resolutions, after.Resolutions).Select(resolution => resolution.ToString()));
        AddList(text, "Новые адресаты", OnlyIn(after.Addressees, before.Addressees));
        AddList(text, "Адресаты, которых больше нет", OnlyIn(before.Addressees, after.Addressees));
        if (text.Length == Title.Length)
            text.Append("Ничего.\n");
        return text.ToString();
    }

    private static IEnumerable<T> OnlyIn<T>(SortedDictionary<string, T> some, SortedDictionary<string, T> others) =>
        some.Where(entry => !others.ContainsKey(entry.Key)).Select(entry => entry.Value);

    private static string Change(ResolutionContents was, ResolutionContents now) =>
        was.ToString() == now.ToString() ? $"{now} (изменён текст)" : $"{now} (было: {was})";

    private static void AddList(StringBuilder text, string title, IEnumerable<string> items)
    {
        var all = items.Select(item => DiagnosticPrinter.AsText(PrintableText.Line(item))).ToList();
        if (all.Count > 0)
            text.Append("**").Append(title).Append(":**\n\n").AppendJoin('\n', all.Select(item => $"- {item}")).Append("\n\n");
    }
}
