using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;

namespace ResolutionArchive.Resolve;

/// <summary>
/// Heading → addressees. What is not known (<see cref="AddresseeNames"/>) is an addressee of its own under the heading's own words.
/// </summary>
internal sealed class AddresseeAuthority
{
    private readonly Authority<Addressee> addressees = new(addressee => addressee.Id, addressee => addressee.Name);
    private readonly AddresseeNames names = new();
    private readonly Level unknownLevel;

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
    public ImmutableArray<Addressee> Resolve(string heading, Location at, DiagnosticLog log) =>
        heading.Length == 0 ? [] : names.Find(heading) ?? [.. names.Split(heading).SelectMany(part => names.Find(part) ?? [ResolveUnknown(part, at, log)]).DistinctBy(addressee => addressee.Id)];

    private Addressee ResolveUnknown(string heading, Location at, DiagnosticLog log)
    {
        var unknown = addressees.Unknown(heading, id => new Addressee(id, heading, null, unknownLevel, null, [], [], IsKnown: false));
        log.Add(Rules.UnknownAddressee, at, $"Адресат «{heading}» не известен.", Hint(heading, unknown.Id));
        return unknown;
    }

    private string Hint(string heading, Slug id)
    {
        var quoted = YamlText.Scalar(heading);
        var entry = $"- id: {id}\n  name: {quoted}\n  level: {LevelsToChoose}";
        return addressees.Names.Nearest(heading) is { } near && AddresseeStems.Of(heading).MayBe(AddresseeStems.Of(near.Name))
            ? $"Если это «{near.Name}», допишите в addressees.yml к записи {near.Id}:\n  headings:\n    - {quoted}\nЕсли это новый адресат, добавьте запись:\n{entry}"
            : $"Добавьте в addressees.yml запись:\n{entry}";
    }

    private string LevelsToChoose
    {
        get
        {
            var levels = addressees.Known.Select(addressee => addressee.Level.Name).Distinct(StringComparer.Ordinal).ToList();
            return levels.Count < 2 ? levels.FirstOrDefault("Региональный уровень") : $"{levels[0]}  # или: {string.Join(", ", levels.Skip(1))}";
        }
    }
}
