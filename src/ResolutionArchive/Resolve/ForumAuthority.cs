using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>Name → forum. A name that the authority file does not have is a forum of its own.</summary>
internal sealed class ForumAuthority
{
    private readonly NameIndex<Forum> names = new();
    private readonly Dictionary<Slug, Forum> known = [];
    private readonly List<Forum> inOrder = [];
    private readonly Dictionary<string, Forum> unknown = new(StringComparer.Ordinal);

    /// <summary>Checks the entries: ids are distinct, no name means two forums.</summary>
    public ForumAuthority(ImmutableArray<DraftForum> drafts, DiagnosticLog log)
    {
        foreach (var draft in drafts)
        {
            var forum = new Forum(draft.Id, draft.Name, draft.FormerNames);
            if (!known.TryAdd(draft.Id, forum))
            {
                log.Add(Rules.DuplicateEntry, draft.At, $"Форум с id {draft.Id} уже есть.");
                continue;
            }

            inOrder.Add(forum);
            foreach (var name in draft.FormerNames.Prepend(draft.Name))
            {
                if (names.Add(name, forum) is { } other)
                    log.Add(Rules.AmbiguousName, draft.At, $"Название «{name}» есть и у {other.Id}, и у {forum.Id}.");
            }
        }
    }

    /// <summary>The known forums in the order of the file, then those that only resolutions name.</summary>
    public ImmutableArray<Forum> All => [.. inOrder, .. unknown.Values.OrderBy(forum => forum.Name, Collation.Names)];

    /// <summary>The forum of that name.</summary>
    public Forum Resolve(Claim<string> name, DiagnosticLog log)
    {
        var key = NominalStems.Of(name.Value);
        if (names.Find(key) is { } found)
            return found;
        if (!unknown.TryGetValue(key, out var forum))
        {
            var slug = Transliteration.ToSlug(name.Value) ?? Slug.TryParse("forum")!.Value;
            var free = FreeSlug.After(slug, taken => known.ContainsKey(taken) || unknown.Values.Any(other => other.Id == taken));
            forum = new Forum(free, name.Value, []);
            unknown.Add(key, forum);
        }

        log.Add(Rules.UnknownForum, name.At, $"Форум «{name.Value}» не известен.", Hint(name.Value, forum.Id));
        return forum;
    }

    private string Hint(string name, Slug id)
    {
        var entry = $"- id: {id}\n  name: {YamlText.Quote(name)}";
        return names.Nearest(name) is { } near
            ? $"Возможно, это «{near.Thing.Name}»? Тогда напишите это название. Если форум новый, добавьте в forums.yml запись:\n{entry}"
            : $"Добавьте в forums.yml запись:\n{entry}";
    }
}
