using System.Collections.Immutable;
using System.Text;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Link;
using ResolutionArchive.Link.Moves;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Cli.Changes;

/// <summary>Two archives → what an editor's change did to the first, in Markdown, with the lines that keep addresses which it would take away.</summary>
internal sealed class ArchiveChanges
{
    private const string Title = "## Что изменилось в архиве\n\n";

    private readonly StringBuilder text = new(Title);
    private readonly Published before;
    private readonly Published after;
    private readonly Succession succession;
    private readonly ResolutionChange change;
    private readonly Dictionary<ResolutionId, PublishedResolution> was;
    private readonly Dictionary<ResolutionId, PublishedResolution> now;
    private readonly ILookup<string?, MovedPage> leadsOn;

    private ArchiveChanges(ArchiveContents was, ArchiveContents now)
    {
        (before, after) = (was.Published, now.Published);
        leadsOn = after.Pages.Where(page => page.To is not null).ToLookup(page => page.To);
        var byHand = after.Pages.Select(page => (From: Routes.ResolutionAt(page.From), To: page.To is { } to ? Routes.ResolutionAt(to) : null))
            .Where(move => move is { From: not null, To: not null }).DistinctBy(move => move.From).ToDictionary(move => move.From!.Value, move => move.To!.Value);
        succession = Succession.Of(before, after, byHand);
        change = new ResolutionChange(was, now, succession);
        (this.was, this.now) = (before.Resolutions.ToDictionary(resolution => resolution.Id), after.Resolutions.ToDictionary(resolution => resolution.Id));
    }

    /// <summary>What is new, what moved, what is different and what is gone, in the order of ids.</summary>
    public static string Describe(ArchiveContents before, ArchiveContents after) => new ArchiveChanges(before, after).Describe();

    private string Describe()
    {
        var gone = InOrder(before).Where(resolution => !now.ContainsKey(resolution.Id)).ToList();
        var moved = gone.Where(resolution => succession.SuccessorOf(resolution.Id) is not null).ToList();
        var arrived = moved.Select(resolution => succession.SuccessorOf(resolution.Id)!.Value).ToHashSet();
        AddList("Новые резолюции", InOrder(after).Where(resolution => !was.ContainsKey(resolution.Id) && !arrived.Contains(resolution.Id)).Select(resolution => (InShort(resolution), "")));
        AddList("Переехали", moved.Select(Moved));
        AddList("Изменённые резолюции", InOrder(after).Where(resolution => was.ContainsKey(resolution.Id))
            .Select(resolution => (Resolution: resolution, Said: change.Of(was[resolution.Id], resolution))).Where(entry => entry.Said.Count > 0)
            .Select(entry => ($"{InShort(entry.Resolution)}: {string.Join("; ", entry.Said)}", "")));
        AddList("Удалённые резолюции", gone.Except(moved).Select(resolution => ($"{InShort(resolution)}: исчезнет адрес {Routes.Of(resolution.Id)}", "")));
        var heirs = new Heirs(before, after, [], succession);
        AddNames("форумы", "Форумы", "forums.yml", Routes.ForumPattern, before.Forums, after.Forums, heirs.OfForum);
        AddNames("адресаты", "Адресаты", "addressees.yml", Routes.AddresseePattern, before.Addressees, after.Addressees, heirs.OfAddressee);
        return text.Length == Title.Length ? Title + "Ничего.\n" : text.ToString();
    }

    private (string Text, string Paste) Moved(PublishedResolution resolution)
    {
        var there = now[succession.SuccessorOf(resolution.Id)!.Value];
        var (path, target) = (Routes.Of(resolution.Id).Path, Routes.Of(there.Id).Path);
        var said = string.Join("; ", change.Of(resolution, there).Prepend($"{resolution.Id} → {there.Id}"));
        if (leadsOn[target].Any(page => page.From == path))
            return ($"{InShort(there)}: {said}", "");
        var aliases = leadsOn[target].Select(page => Routes.ResolutionAt(page.From)).OfType<ResolutionId>().Append(resolution.Id).Select(id => id.ToString()).Distinct().Order(StringComparer.Ordinal);
        return ($"{InShort(there)}: {said}. Исчезнет адрес {path}; чтобы он и дальше вёл сюда, впишите в заголовок файла {there.File}:", $"aliases: [{string.Join(", ", aliases)}]");
    }

    private void AddNames(string kind, string title, string file, string pattern, ImmutableArray<PublishedName> some, ImmutableArray<PublishedName> others, Func<PublishedName, Slug?> heirOf)
    {
        var (ids, names) = (some.Select(name => name.Id).ToHashSet(), others.DistinctBy(name => name.Id).ToDictionary(name => name.Id));
        var gone = some.DistinctBy(name => name.Id).Where(name => !names.ContainsKey(name.Id)).OrderBy(name => name.Id).ToList();
        var heirs = gone.Select(heirOf).OfType<Slug>().ToHashSet();
        AddList($"Новые {kind}", names.Values.Where(name => !ids.Contains(name.Id) && !heirs.Contains(name.Id)).OrderBy(name => name.Id).Select(name => (name.Name, "")));
        AddList($"{title}, чей id сменился или которых больше нет", gone.Select(Gone));

        (string Text, string Paste) Gone(PublishedName name)
        {
            var path = Routes.PathOf(pattern, name.Id.ToString());
            if (heirOf(name) is not { } heir)
                return ($"{name.Name}: исчезнет адрес {path}", "");
            var target = Routes.PathOf(pattern, heir.ToString());
            if (leadsOn[target].Any(page => page.From == path))
                return ($"{name.Name}: {name.Id} → {heir}", "");
            var former = leadsOn[target].Select(page => Routes.IdIn(pattern, page.From)).OfType<string>().Append(name.Id.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            return ($"{name.Name}: {name.Id} → {heir}. Исчезнет адрес {path}; чтобы он и дальше вёл сюда, впишите в {file} к записи «{heir}»:", $"former-ids: [{string.Join(", ", former)}]");
        }
    }

    private static IOrderedEnumerable<PublishedResolution> InOrder(Published published) => published.Resolutions.OrderBy(resolution => resolution.Id.ToString(), StringComparer.Ordinal);

    /// <summary>«Title», 12 рекомендаций.</summary>
    private static string InShort(PublishedResolution resolution) => $"{Wording.Quoted(resolution.Title)}, {Wording.Recommendations(resolution.Recommendations.Length)}";

    private void AddList(string title, IEnumerable<(string Text, string Paste)> items)
    {
        var all = items.Select(item => $"- {DiagnosticPrinter.AsText(PrintableText.Line(item.Text))}{(item.Paste.Length > 0 ? $"\n\n  ```yaml\n  {item.Paste}\n  ```\n" : "")}").ToList();
        if (all.Count > 0)
            text.Append("**").Append(title).Append(":**\n\n").Append(string.Join('\n', all).TrimEnd('\n')).Append("\n\n");
    }
}
