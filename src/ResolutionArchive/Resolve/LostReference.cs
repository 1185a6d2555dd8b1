using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>Reports a number of a recommendation that there is not, with the nearest one that there is.</summary>
internal sealed class LostReference(IReadOnlyCollection<Resolution> resolutions)
{
    private readonly Dictionary<ResolutionId, Resolution> byId = resolutions.ToDictionary(resolution => resolution.Id);

    public void Report(Claim<RecommendationReference> claim, DiagnosticLog log)
    {
        var text = claim.Value.Id;
        var message = text.Any(Words.IsCyrillic)
            ? $"В номере «{text}» есть русские буквы, хотя они и похожи на латинские; рекомендации с таким номером нет."
            : $"Рекомендации «{text}» в архиве нет.";
        log.Add(Rules.BrokenReference, claim.At, message, Hint(text));
    }

    /// <summary>The nearest recommendation: of the resolution that is meant, the one with this number, else the last one before it.</summary>
    private string Hint(string text)
    {
        var slash = text.LastIndexOf('/');
        var name = slash < 0 ? text : text[..slash];
        var nearest = Nearest.Of(name, byId.Keys.Select(id => id.ToString()));
        if (nearest is null || !byId.TryGetValue(ResolutionId.TryParse(nearest)!.Value, out var resolution) || resolution.RecommendationCount == 0)
            return "Возьмите номер со страницы рекомендации: год, имя файла и номер через косую черту, например 2022/avgustovskoe-soveshchanie/4.2.";
        var all = resolution.Sections.SelectMany(section => section.Recommendations).Select(item => item.Id).ToList();
        var near = all.Select(id => id.ToString()).OrderBy(id => Nearest.Distance(text, id)).ThenByDescending(id => id, StringComparer.Ordinal).First();
        return $"Возможно, это {near}? В этой резолюции рекомендации с {all[0].Number} по {all[^1].Number}.";
    }
}
