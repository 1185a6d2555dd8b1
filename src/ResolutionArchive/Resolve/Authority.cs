using System.Collections.Immutable;
using System.Globalization;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>The things that an authority file knows, and those that only resolutions name. No two have the same id, no two known ones a name in common.</summary>
internal sealed class Authority<T>(Func<T, Slug> idOf, Func<T, string> nameOf)
    where T : class
{
    private readonly HashSet<Slug> ids = [];
    private readonly Dictionary<Slug, int> lastNumbers = [];
    private readonly List<T> known = [];
    private readonly Dictionary<string, T> unknown = new(StringComparer.Ordinal);

    /// <summary>The names of the known things.</summary>
    public NameIndex<T> Names { get; } = new();

    /// <summary>The known things in the order in which they were added.</summary>
    public IReadOnlyList<T> Known => known;

    /// <summary>The known things, then the others by name.</summary>
    public ImmutableArray<T> All => [.. known, .. unknown.Values.OrderBy(nameOf, Collation.Names)];

    /// <summary>Adds a thing that the file knows under its names; an id or a name that is taken is reported and stays with who has it.</summary>
    /// <returns>Whether it was added.</returns>
    public bool Add(T thing, IEnumerable<string> names, Location at, DiagnosticLog log)
    {
        if (!ids.Add(idOf(thing)))
        {
            log.Add(Rules.DuplicateEntry, at, $"Запись с id {idOf(thing)} уже есть.");
            return false;
        }

        known.Add(thing);
        foreach (var name in names)
        {
            if (Names.Add(name, thing) is { } other)
                log.Add(Rules.AmbiguousName, at, $"Название «{name}» есть и у {idOf(other)}, и у {idOf(thing)}.");
        }

        return true;
    }

    /// <summary>The thing that resolutions, but not the file, call by this name; it is made when it is first named.</summary>
    /// <param name="name">The name.</param>
    /// <param name="make">Makes the thing with the id that it gets.</param>
    public T Unknown(string name, Func<Slug, T> make)
    {
        var key = NominalStems.Of(name);
        if (!unknown.TryGetValue(key, out var thing))
            unknown.Add(key, thing = make(FreeId(Transliteration.ToSlug(name) ?? Slug.TryParse("bez-nazvaniya")!.Value)));
        return thing;
    }

    /// <summary>The slug itself, or with the first number from 2 that makes it free.</summary>
    private Slug FreeId(Slug slug)
    {
        var free = slug;
        while (!ids.Add(free))
        {
            var number = lastNumbers[slug] = lastNumbers.GetValueOrDefault(slug, 1) + 1;
            var suffix = string.Create(CultureInfo.InvariantCulture, $"-{number}");
            var stem = slug.ToString();
            free = Slug.TryParse(stem[..Math.Min(stem.Length, Slug.MaxLength - suffix.Length)].TrimEnd('-') + suffix)!.Value;
        }

        return free;
    }
}
