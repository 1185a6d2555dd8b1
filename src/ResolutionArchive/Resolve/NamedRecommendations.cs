using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>
/// Which recommendations an editor speaks of. Where words are written beside the number, the words decide: they are looked for under the number, in its document, and then in all others; what
/// has other words is never taken for them.
/// </summary>
internal sealed class NamedRecommendations
{
    private readonly Dictionary<ResolutionId, Resolution> resolutions;
    private readonly DiagnosticLog log;
    private readonly LostReference lost;
    private readonly Dictionary<RecommendationId, IReadOnlyList<string>> stems = [];
    private readonly Lazy<ILookup<string, Recommendation>> byFirstWord;
    private readonly List<(IReferringEntry Entry, Recommendation?[] Found)> withoutWords = [];

    public NamedRecommendations(IReadOnlyCollection<Resolution> resolutions, DiagnosticLog log)
    {
        (this.resolutions, this.log, lost) = (resolutions.ToDictionary(resolution => resolution.Id), log, new LostReference(resolutions));
        foreach (var (alias, resolution) in resolutions.SelectMany(resolution => resolution.Aliases.Select(alias => (alias, resolution))))
            this.resolutions.TryAdd(alias, resolution);
        byFirstWord = new(() => resolutions.SelectMany(ItemsOf).Where(item => StemsOf(item).Count > 0).ToLookup(item => StemsOf(item)[0], StringComparer.Ordinal));
    }

    /// <summary>The members of the entry in their order; null, and reported, where there is none.</summary>
    public Recommendation?[] Of(IReferringEntry entry)
    {
        var found = entry.Members.Select(member => AtHome(member.Value)).ToArray();
        foreach (var (i, member) in entry.Members.Index())
            found[i] ??= Elsewhere(member.Value, found);
        foreach (var (member, _) in entry.Members.Zip(found).Where(pair => pair.Second is null))
            Report(member);
        var moved = entry.Members.Zip(found).Where(pair => pair.Second is { } item && item.Id.ToString() != pair.First.Value.Id).Select(pair => (pair.First.At, Text: $"{pair.First.Value.Id} → {pair.Second!.Id}")).ToList();
        if (moved.Count > 0)
            log.Add(Rules.FollowedWords, moved[0].At, $"Теперь под другим номером: {string.Join(", ", moved.Select(move => move.Text))}. Запись последовала за словами.", $"Исправьте её:\n{Line(entry, found)}");
        if (entry.Members.Zip(found).Any(pair => pair.Second is not null && !pair.First.Value.HasWords))
            withoutWords.Add((entry, found));
        return found;
    }

    /// <summary>Reports, once for all of them, the entries that name recommendations by number alone.</summary>
    public void ReportNumbersAlone()
    {
        if (withoutWords.Count == 0)
            return;
        var first = withoutWords.OrderBy(one => one.Entry.At.Line).ToList();
        var more = first.Count > MostLines ? $"\nОстальные ({first.Count - MostLines}) впишет команда resolutions mend." : "";
        log.Add(
            Rules.NumbersAlone, first[0].Entry.At, $"Рекомендации названы одними номерами ({Wording.Count(first.Count, "запись", "записи", "записей")}): если номера сдвинутся, запись достанется другим словам.",
            $"Впишите слова:\n{string.Join('\n', first.Take(MostLines).Select(one => Line(one.Entry, one.Found)))}{more}");
    }

    /// <summary>Of one message: who has more of them to write lets the program do it.</summary>
    private const int MostLines = 5;

    /// <summary>What is to be written anew: numbers without words, and numbers from which the words have moved.</summary>
    public IEnumerable<ReferenceEdit> EditsOf(IReferringEntry entry) =>
        Of(entry).Zip(entry.Members)
            .Where(pair => pair.First is { } item && (!pair.Second.Value.HasWords || item.Id.ToString() != pair.Second.Value.Id))
            .Select(pair => new ReferenceEdit(pair.Second.At, pair.Second.Value, RecommendationReference.TextOf(pair.First!)));

    /// <summary>The entry to be pasted; what was not found stands as it was written, since its number alone would mean other words.</summary>
    private static string Line(IReferringEntry entry, Recommendation?[] found) =>
        entry.Line(found.Zip(entry.Members).Select(pair => YamlText.Quote(pair.First is { } item ? RecommendationReference.TextOf(item) : pair.Second.Value.Text)));

    private Recommendation? AtHome(RecommendationReference reference)
    {
        if (RecommendationId.TryParse(reference.Id) is not { } id || !resolutions.TryGetValue(id.Resolution, out var resolution))
            return null;
        var there = ItemsOf(resolution).FirstOrDefault(item => (item.Id.Section, item.Id.Item) == (id.Section, id.Item));
        if (!reference.HasWords)
            return there;
        var fitting = ItemsOf(resolution).Where(item => Fits(reference, item)).ToList();
        return AreOfTheSameWords(fitting) ? fitting.Find(item => item == there) ?? fitting[0] : null;
    }

    /// <summary>The words in another document, if they are in one alone; not those that another member has.</summary>
    private Recommendation? Elsewhere(RecommendationReference reference, Recommendation?[] others)
    {
        if (reference.Stems.Count == 0 || RecommendationId.TryParse(reference.Id) is not { } id)
            return null;
        var fitting = byFirstWord.Value[reference.Stems[0]].Where(item => Fits(reference, item) && !others.Contains(item)).ToList();
        var isOneDocument = fitting.Select(item => item.Id.Resolution).Distinct().Count() == 1;
        return isOneDocument && AreOfTheSameWords(fitting) ? fitting[0] : null;
    }

    private static bool AreOfTheSameWords(List<Recommendation> items) => items.Count > 0 && items.TrueForAll(item => item.Fingerprint == items[0].Fingerprint);

    private bool Fits(RecommendationReference reference, Recommendation item) => reference.Fits(item, StemsOf(item));

    private void Report(Claim<RecommendationReference> member)
    {
        var reference = member.Value;
        if (reference.HasWords && RecommendationId.TryParse(reference.Id) is { } id)
            log.Add(Rules.LostWords, member.At, $"{WhatIsAt(id)}, а слова, о которых эта запись, в архиве не найдены или стоят в нескольких местах. Запись о них не применена.", HintFor(reference, id));
        else
            lost.Report(member, log);
    }

    private string WhatIsAt(RecommendationId id) => resolutions.TryGetValue(id.Resolution, out var resolution)
        ? ItemsOf(resolution).Any(item => (item.Id.Section, item.Id.Item) == (id.Section, id.Item)) ? $"По номеру {id} теперь другие слова" : $"Рекомендации с номером {id} больше нет"
        : $"Резолюции {id.Resolution} в архиве больше нет";

    /// <summary>The recommendations that are nearest to the words, to be written in their place.</summary>
    private string HintFor(RecommendationReference reference, RecommendationId id)
    {
        var own = resolutions.TryGetValue(id.Resolution, out var resolution) ? ItemsOf(resolution) : [];
        var others = reference.Stems.Count > 0 ? byFirstWord.Value[reference.Stems[0]] : [];
        var near = own.Concat(others).DistinctBy(item => item.Id)
            .Select(item => (Item: item, Likeness: WordingStems.Likeness(reference.Stems, [.. StemsOf(item).Take(reference.Stems.Count)])))
            .Where(candidate => candidate.Likeness >= Near)
            .OrderByDescending(candidate => candidate.Likeness).ThenBy(candidate => candidate.Item.Id.Resolution != id.Resolution).ThenBy(candidate => candidate.Item.Id.ToString(), StringComparer.Ordinal)
            .Take(MostCandidates).Select(candidate => YamlText.Quote(RecommendationReference.TextOf(candidate.Item))).ToList();
        return near.Count == 0 ? Rules.LostWords.Remedy : $"Если речь об одной из этих, впишите её вместо прежней, иначе удалите запись:\n{string.Join('\n', near)}";
    }

    /// <summary>Of the words, to be worth a look.</summary>
    private const double Near = 0.4;

    private const int MostCandidates = 3;

    private IReadOnlyList<string> StemsOf(Recommendation item)
    {
        if (!stems.TryGetValue(item.Id, out var list))
            stems.Add(item.Id, list = WordingStems.Of(item.PlainText));
        return list;
    }

    private static IEnumerable<Recommendation> ItemsOf(Resolution resolution) => resolution.Sections.SelectMany(section => section.Recommendations);
}
