using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>
/// Heading → addressees. A heading names known addressees if it is, word for word, their names one after the other; nothing is guessed.
/// Any other heading is an addressee of its own under its own words.
/// </summary>
internal sealed class AddresseeAuthority
{
    private const string UnknownLevel = "Другие адресаты";

    private readonly NameIndex<Addressee> names = new();
    private readonly Dictionary<Slug, Addressee> known = [];
    private readonly Dictionary<string, Addressee> unknown = new(StringComparer.Ordinal);
    private readonly Level unknownLevel;

    /// <summary>Checks the entries: ids are distinct, broader ones exist and do not go round in a circle, no name means two.</summary>
    public AddresseeAuthority(ImmutableArray<DraftAddressee> drafts, DiagnosticLog log)
    {
        var levels = drafts.Select(draft => draft.Level).Distinct(StringComparer.Ordinal).ToList();
        unknownLevel = new Level(UnknownLevel, levels.Count);
        var accepted = Unique(drafts, log);
        var hierarchy = new AddresseeHierarchy(accepted, log);
        foreach (var draft in accepted)
        {
            var level = new Level(draft.Level, levels.IndexOf(draft.Level));
            var addressee = new Addressee(draft.Id, draft.Name, draft.ShortName, level, hierarchy.BroaderOf(draft), draft.FormerNames, IsKnown: true);
            known.Add(draft.Id, addressee);
            AddNames(draft, addressee, log);
        }

        Known = [.. accepted.Select(draft => known[draft.Id])];
    }

    /// <summary>The known addressees in the order of the file, then those that only headings name.</summary>
    public ImmutableArray<Addressee> All => [.. Known, .. unknown.Values.OrderBy(addressee => addressee.Name, Collation.Names)];

    private ImmutableArray<Addressee> Known { get; }

    /// <summary>Whom the heading names; at least one, none twice.</summary>
    public ImmutableArray<Addressee> Resolve(string heading, Location at, DiagnosticLog log)
    {
        var stems = NominalStems.List(heading);
        if (HeadingCover.Find(stems, names) is { } found)
            return found;
        return [ResolveUnknown(heading, string.Join(' ', stems), at, log)];
    }

    private Addressee ResolveUnknown(string heading, string key, Location at, DiagnosticLog log)
    {
        if (!unknown.TryGetValue(key, out var addressee))
        {
            addressee = new Addressee(FreeId(heading), heading, null, unknownLevel, null, [], IsKnown: false);
            unknown.Add(key, addressee);
        }

        log.Add(Rules.UnknownAddressee, at, $"Адресат «{heading}» не известен.", Hint(heading, addressee.Id));
        return addressee;
    }

    private string Hint(string heading, Slug id)
    {
        var entry = $"- id: {id}\n  name: {YamlText.Quote(heading)}\n  level: {LevelsToChoose}";
        return names.Nearest(heading) is { } near
            ? $"Если это «{near.Thing.Name}», допишите в addressees.yml к записи {near.Thing.Id}:\n  headings:\n    - {YamlText.Quote(heading)}\nЕсли это новый адресат, добавьте запись:\n{entry}"
            : $"Добавьте в addressees.yml запись:\n{entry}";
    }

    private string LevelsToChoose
    {
        get
        {
            var levels = Known.Select(addressee => addressee.Level.Name).Distinct(StringComparer.Ordinal).ToList();
            return levels.Count < 2 ? levels.FirstOrDefault("Региональный уровень") : $"{levels[0]}  # или: {string.Join(", ", levels.Skip(1))}";
        }
    }

    private Slug FreeId(string heading)
    {
        var slug = Transliteration.ToSlug(heading) ?? Slug.TryParse("addressee")!.Value;
        return FreeSlug.After(slug, taken => known.ContainsKey(taken) || unknown.Values.Any(addressee => addressee.Id == taken));
    }

    private void AddNames(DraftAddressee draft, Addressee addressee, DiagnosticLog log)
    {
        string?[] all = [draft.Name, draft.ShortName, .. draft.FormerNames, .. draft.Headings];
        foreach (var name in all.OfType<string>())
        {
            if (names.Add(name, addressee) is { } other)
                log.Add(Rules.AmbiguousName, draft.At, $"Название «{name}» есть и у {other.Id}, и у {addressee.Id}.");
        }
    }

    private static List<DraftAddressee> Unique(ImmutableArray<DraftAddressee> drafts, DiagnosticLog log)
    {
        var seen = new HashSet<Slug>();
        var accepted = new List<DraftAddressee>();
        foreach (var draft in drafts)
        {
            if (seen.Add(draft.Id))
                accepted.Add(draft);
            else
                log.Add(Rules.DuplicateEntry, draft.At, $"Адресат с id {draft.Id} уже есть.");
        }

        return accepted;
    }
}
