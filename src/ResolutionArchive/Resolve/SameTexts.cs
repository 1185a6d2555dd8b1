using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>Knows the texts of the documents so far, to tell one that stands in the archive under two names.</summary>
internal sealed class SameTexts
{
    /// <summary>In words; shorter texts may be the same by chance.</summary>
    private const int Shortest = 30;

    private readonly Dictionary<string, List<(string File, ArchiveYear Year)>> seen = new(StringComparer.Ordinal);

    /// <summary>Whether the document is none that is there already. The same text in another year is only told: forums do say the same again.</summary>
    public bool Admit(Draft draft, ArchiveYear year, DiagnosticLog log)
    {
        var words = BodyTexts.Of(draft.Body).SelectMany(text => Words.Of(text)).Select(word => word.Normal).ToList();
        if (words.Count < Shortest)
            return true;
        var key = string.Join(' ', words);
        if (!seen.TryGetValue(key, out var there))
            seen.Add(key, there = []);
        var same = there.FirstOrDefault(other => other.Year == year || other.Year.IsUndated || year.IsUndated);
        if (same.File is not null)
            log.Add(Rules.SameDocument, new Location(draft.File), $"Тот же текст лежит в файле {same.File}, взят он.");
        else if (there.Count > 0)
            log.Add(Rules.SameText, new Location(draft.File), $"Тот же текст слово в слово лежит в файле {there[0].File}.");
        if (same.File is null)
            there.Add((draft.File, year));
        return same.File is null;
    }
}
