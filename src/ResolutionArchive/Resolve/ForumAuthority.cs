using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>Name → forum. A name that the authority file does not have is a forum of its own.</summary>
internal sealed class ForumAuthority
{
    private readonly Authority<Forum> forums = new(forum => forum.Id, forum => forum.Name);

    /// <summary>Takes the entries of the file.</summary>
    public ForumAuthority(ImmutableArray<DraftForum> drafts, DiagnosticLog log)
    {
        foreach (var draft in drafts)
            forums.Add(new Forum(draft.Id, draft.Name, draft.FormerNames), draft.FormerNames.Prepend(draft.Name), draft.At, log);
    }

    /// <summary>The known forums in the order of the file, then those that only resolutions name.</summary>
    public ImmutableArray<Forum> All => forums.All;

    /// <summary>The forum of that name.</summary>
    public Forum Resolve(Claim<string> name, DiagnosticLog log)
    {
        if (forums.Names.Find(NominalStems.Of(name.Value)) is { } found)
            return found;
        var forum = forums.Unknown(name.Value, id => new Forum(id, name.Value, []));
        log.Add(Rules.UnknownForum, name.At, $"Форум «{name.Value}» не известен.", Hint(name.Value, forum.Id));
        return forum;
    }

    private string Hint(string name, Slug id)
    {
        var entry = $"- id: {id}\n  name: {YamlText.Scalar(name)}";
        return forums.Names.Nearest(name) is { } near
            ? $"Возможно, это «{near.Name}»? Тогда напишите это название. Если форум новый, добавьте в forums.yml запись:\n{entry}"
            : $"Добавьте в forums.yml запись:\n{entry}";
    }
}
