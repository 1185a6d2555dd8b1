using ResolutionArchive.Diagnostics;
using ResolutionArchive.Parse;

namespace ResolutionArchive.Resolve;

/// <summary>Whether a document can be of the year that it claims. A slip of the finger («2204») would put it before all others for good.</summary>
internal static class PlausibleYear
{
    /// <summary>Forums of teachers with printed resolutions are not older.</summary>
    private const int First = 1900;

    /// <summary>Whether it can; reported where it cannot. Documents are prepared up to a year before their event.</summary>
    public static bool Holds(Draft draft, int? thisYear, DiagnosticLog log)
    {
        if (draft.Front.Date is not { } date || (date.Value.Year >= First && !(date.Value.Year > thisYear + 1)))
            return true;
        var fault = date.Value.Year < First ? $"раньше {First} года" : "ещё не наступил";
        log.Add(Rules.UnusableValue, date.At, $"Год {date.Value.Year} {fault}. Файл не вошёл в архив.", "Проверьте год в строке date.");
        return false;
    }

    /// <summary>The day on which it entered the archive, as its file says; null where it does not or, reported, where the day is still to come and would keep it first for good.</summary>
    public static DateOnly? EntryOf(Draft draft, int? thisYear, DiagnosticLog log)
    {
        if (draft.Front.Added is not { } added || !(added.Value.Year > thisYear))
            return draft.Front.Added?.Value;
        log.Add(Rules.WrongValue, added.At, $"Год {added.Value.Year} ещё не наступил. Значение пропущено.", "Проверьте год в строке added.");
        return null;
    }
}
