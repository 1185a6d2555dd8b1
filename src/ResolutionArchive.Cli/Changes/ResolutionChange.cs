using ResolutionArchive.Link.Moves;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Cli.Changes;

/// <summary>Says what is different about a resolution, each kind of change by itself.</summary>
internal sealed class ResolutionChange(ArchiveContents before, ArchiveContents after, Succession succession)
{
    private readonly Dictionary<Slug, string> forumsBefore = Names(before.Published.Forums);
    private readonly Dictionary<Slug, string> forumsAfter = Names(after.Published.Forums);
    private readonly Dictionary<Slug, string> addresseesBefore = Names(before.Published.Addressees);
    private readonly Dictionary<Slug, string> addresseesAfter = Names(after.Published.Addressees);

    /// <summary>What changed, in words; nothing where nothing did.</summary>
    public IReadOnlyList<string> Of(PublishedResolution was, PublishedResolution now)
    {
        var said = new List<string>();
        AddValue(said, "название", was.Title, now.Title);
        AddValue(said, "дата", was.Date, now.Date);
        AddValue(said, "форум", forumsBefore.GetValueOrDefault(was.Forum, ""), forumsAfter.GetValueOrDefault(now.Forum, ""));
        AddValue(said, "место", was.Place, now.Place);
        AddNumbers(said, was, now);
        if (before.Headings.GetValueOrDefault(was.Id.ToString()) != after.Headings.GetValueOrDefault(now.Id.ToString()))
            said.Add("изменены заголовки, вид документа или сноски");
        return said;
    }

    private void AddNumbers(List<string> said, PublishedResolution was, PublishedResolution now)
    {
        var fates = was.Recommendations.Select(old => (Old: old, succession.FateOf(old.Id).Now)).ToList();
        var stayed = fates.Where(fate => fate.Now?.Resolution == now.Id).Select(fate => (fate.Old, Now: fate.Now!.Value)).ToList();
        var texts = now.Recommendations.ToDictionary(item => item.Id);
        AddRuns(said, "перенумерованы", NumberRuns.Describe(stayed.Where(pair => pair.Old.Id.Number != pair.Now.Number).Select(pair => (pair.Old.Id, pair.Now))));
        AddRuns(said, "изменён текст", NumberRuns.Describe(stayed.Where(pair => pair.Old.Text != texts[pair.Now].Text).Select(pair => pair.Now)));
        AddRuns(said, "изменены адресаты", NumberRuns.Describe(stayed.Where(pair => !HasSameAddressees(pair.Old, texts[pair.Now])).Select(pair => pair.Now)));
        AddRuns(said, "новые", NumberRuns.Describe(now.Recommendations.Select(item => item.Id).Except(stayed.Select(pair => pair.Now))));
        AddRuns(said, "удалены", NumberRuns.Describe(fates.Where(fate => fate.Now is null).Select(fate => fate.Old.Id)));
        foreach (var other in fates.Where(fate => fate.Now is { } one && one.Resolution != now.Id).GroupBy(fate => fate.Now!.Value.Resolution))
            AddRuns(said, $"перешли в {other.Key}", NumberRuns.Describe(other.Select(fate => (fate.Old.Id, fate.Now!.Value))));
    }

    private static void AddValue(List<string> said, string name, string? was, string? now)
    {
        if (was != now)
            said.Add($"{name}: {Shown(was)} → {Shown(now)}");
    }

    private static void AddRuns(List<string> said, string name, string runs)
    {
        if (runs.Length > 0)
            said.Add($"{name}: {runs}");
    }

    private static string Shown(string? value) => value is null ? "не указано" : Wording.Quoted(value);

    /// <summary>An id may change and the addressee stay: names are what readers see.</summary>
    private bool HasSameAddressees(PublishedRecommendation was, PublishedRecommendation now) =>
        was.Addressees.Select(id => addresseesBefore.GetValueOrDefault(id)).SequenceEqual(now.Addressees.Select(id => addresseesAfter.GetValueOrDefault(id)), StringComparer.Ordinal);

    private static Dictionary<Slug, string> Names(IEnumerable<PublishedName> names) => names.DistinctBy(name => name.Id).ToDictionary(name => name.Id, name => name.Name);
}
