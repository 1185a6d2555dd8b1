using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>
/// Heading → addressees. What is not known (<see cref="AddresseeNames"/>) is an addressee of its own under the heading's own words.
/// </summary>
internal sealed class AddresseeAuthority
{
    private readonly Authority<Addressee> addressees = new(addressee => addressee.Id, addressee => addressee.Name);
    private readonly AddresseeNames names = new();
    private readonly Level unknownLevel;
    private readonly List<(Addressee Addressee, string Heading, List<Location> At)> unknown = [];
    private readonly Dictionary<Slug, List<Location>> places = [];

    /// <summary>Takes the entries of the file.</summary>
    public AddresseeAuthority(ImmutableArray<DraftAddressee> drafts, DiagnosticLog log)
    {
        var levels = drafts.Select(draft => draft.Level).Distinct(StringComparer.Ordinal).ToList();
        unknownLevel = new Level("Другие адресаты", levels.Count);
        var hierarchy = new AddresseeHierarchy(drafts, log);
        foreach (var draft in drafts)
        {
            var level = new Level(draft.Level, levels.IndexOf(draft.Level));
            var addressee = new Addressee(
                draft.Id, draft.Name, draft.ShortName, level, hierarchy.BroaderOf(draft), draft.FormerNames, draft.Headings, IsKnown: true);
            string[] all = [.. ((string?[])[draft.Name, draft.ShortName, .. draft.FormerNames, .. draft.Headings]).OfType<string>()];
            if (addressees.Add(addressee, all, draft.At, log))
            {
                foreach (var name in all)
                    names.Add(name, addressee);
            }
        }
    }

    /// <summary>The known addressees in the order of the file, then those that only headings name.</summary>
    public ImmutableArray<Addressee> All => addressees.All;

    /// <summary>Whom the heading names, none twice; nobody only where there are no words.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="document">What the document says of itself: its title, its forum, its place.</param>
    /// <param name="at">Where the heading stands.</param>
    public ImmutableArray<Addressee> Resolve(string heading, string document, Location at)
    {
        if (heading.Length == 0)
            return [];
        return names.Find(heading, document)
            ?? LooserNames.Coordinated(heading).Select(both => names.Find(both, document)).FirstOrDefault(found => found is not null)
            ?? [.. names.Split(heading).SelectMany(part => ResolvePart(part)).DistinctBy(addressee => addressee.Id)];

        ImmutableArray<Addressee> ResolvePart(string part) =>
            names.FindLoosely(part, document) ?? names.FindInBrackets(part, document) ?? ResolveHalves(part) ?? [ResolveUnknown(part, at)];

        // «Территориальным и первичным профсоюзным организациям»: the file knows one of the two kinds.
        ImmutableArray<Addressee>? ResolveHalves(string part)
        {
            foreach (var (first, second) in LooserNames.Halves(part).Reverse())
            {
                if (names.FindLoosely(first, document) is not null || names.FindLoosely(second, document) is not null)
                    return [.. ((string[])[first, second]).SelectMany(half => names.FindLoosely(half, document) ?? [ResolveUnknown(half, at)])];
            }

            return null;
        }
    }

    /// <summary>Whether the file knows the one whom the heading names.</summary>
    public bool Knows(string heading, string document) => names.FindLoosely(heading, document) is not null;

    /// <summary>Tells of the names that the file does not know: once for each name, at its first place.</summary>
    public void ReportUnknown(DiagnosticLog log)
    {
        foreach (var (addressee, heading, at) in unknown)
        {
            var more = at.Count == 1 ? "" : $" Всего таких мест: {at.Count}.";
            log.Add(Rules.UnknownAddressee, at[0], $"Адресат «{heading}» не известен.{more}", Hint(heading, addressee.Id));
        }
    }

    private Addressee ResolveUnknown(string heading, Location at)
    {
        // Headings that go on with a sentence begin with a small letter: «рекомендует библиотекам».
        var name = Wording.Capitalized(Nominative.Of(heading) ?? heading);
        var addressee = addressees.Unknown(name, id => new Addressee(id, name, null, unknownLevel, null, [], [], IsKnown: false));
        if (!places.TryGetValue(addressee.Id, out var there))
        {
            places.Add(addressee.Id, there = []);
            unknown.Add((addressee, heading, there));
        }

        there.Add(at);
        return addressee;
    }

    private string Hint(string heading, Slug id)
    {
        var nominative = Nominative.Of(heading);
        var entry = $"- id: {id}\n  name: {YamlText.Scalar(Wording.Capitalized(nominative ?? heading))}{(nominative is null ? "  # в именительном падеже" : "")}\n  level: {LevelOf(heading)}";
        return addressees.Names.Nearest(heading) is { } near && AddresseeStems.Of(heading).MayBe(AddresseeStems.Of(near.Name))
            ? $"Если это «{near.Name}», допишите в addressees.yml к записи {near.Id}:\n  headings:\n    - {YamlText.Scalar(heading)}\nЕсли это новый адресат, добавьте запись:\n{entry}"
            : $"Добавьте в addressees.yml запись:\n{entry}";
    }

    private string LevelOf(string heading)
    {
        var levels = addressees.Known.Select(addressee => addressee.Level.Name).Distinct(StringComparer.Ordinal).ToList();
        if (levels.Count < 2)
            return levels.FirstOrDefault("Региональный уровень");
        return LevelGuess.Of(heading, levels) ?? $"{levels[0]}  # уровень не понятен; выберите: {string.Join(", ", levels)}";
    }
}
