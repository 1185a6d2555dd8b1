using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;

namespace ResolutionArchive.Resolve;

/// <summary>Claims of <c>responses.yml</c> → responses to recommendations that there are.</summary>
internal static class ResponseResolver
{
    /// <summary>The responses, the oldest first; what answers nothing that there is, is reported and left out.</summary>
    public static ImmutableArray<Response> Resolve(ImmutableArray<DraftResponse> drafts, IReadOnlyCollection<Resolution> resolutions, IReadOnlyCollection<Addressee> addressees, DiagnosticLog log)
    {
        var named = new NamedRecommendations(resolutions, log);
        var byId = resolutions.ToDictionary(resolution => resolution.Id);
        var byName = new Dictionary<string, Addressee>(StringComparer.OrdinalIgnoreCase);
        foreach (var addressee in addressees)
        {
            foreach (var name in addressee.FormerNames.Prepend(addressee.ShortName).Prepend(addressee.Name).Prepend(addressee.Id.ToString()).OfType<string>())
                byName.TryAdd(name, addressee);
        }

        var responses = ImmutableArray.CreateBuilder<Response>();
        foreach (var draft in drafts)
        {
            if (named.Of(draft)[0] is not { } recommendation)
                continue;
            var responder = byName.GetValueOrDefault(draft.By);
            var response = new Response(recommendation.Id, draft.Date.Value, responder?.Name ?? draft.By, responder, draft.Status, draft.Text, draft.Link);
            if (!response.Answers(byId[recommendation.Id.Resolution].Date))
                log.Add(Rules.WrongValue, draft.Date.At, $"Ответ ({draft.Date.Value}) раньше самой рекомендации ({byId[recommendation.Id.Resolution].Date}).", "Проверьте дату ответа и номер рекомендации.");
            responses.Add(response);
        }

        named.ReportNumbersAlone();
        return [.. responses.OrderBy(response => response.Date)];
    }
}
