using System.Text.RegularExpressions;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>Makes a resolution's id from its date and the name of its file.</summary>
internal static partial class ResolutionIdentity
{
    /// <summary>The id; null, and reported, where the file's name gives none.</summary>
    public static ResolutionId? Of(Draft draft, DiagnosticLog log)
    {
        var path = draft.File.Split('/');
        if (TryOf(draft) is not { } id)
        {
            log.Add(Rules.NoSlug, new Location(draft.File), $"Из имени файла «{path[^1]}» не получается адрес страницы{(WindowsNames.CanHold(NameOf(draft.File)) ? "" : ": Windows не даёт так называть файлы")}.");
            return null;
        }

        var year = id.Year;
        if (path.Length > 2 && path[^2] != year.ToString())
        {
            if (draft.Front.Date is { } date)
                log.Add(Rules.WrongFolder, date.At, $"Файл лежит в папке «{path[^2]}», а по дате его место в папке «{year}».");
            else
                log.Add(Rules.WrongFolder, new Location(draft.File), $"Файл лежит в папке «{path[^2]}», но даты в нём нет.", "Добавьте строку «date:» или перенесите файл в папку «undated».");
        }

        return id;
    }

    /// <summary>The id; null where the file's name gives none.</summary>
    public static ResolutionId? TryOf(Draft draft) => SlugOf(draft.File) is { } slug ? new ResolutionId(ArchiveYear.Of(draft.Front.Date?.Value), slug) : null;

    /// <summary>The name of a file without date and ending as a slug; null where there are no letters in it.</summary>
    public static Slug? SlugOf(string file) => Transliteration.ToSlug(NameOf(file));

    private static string NameOf(string file) => WithoutDate(Path.GetFileNameWithoutExtension(file));

    /// <summary>The name without the date with which it begins.</summary>
    public static string WithoutDate(string name) => LeadingDate().Replace(name, "");

    /// <summary>A date with something after it: a name that is nothing but a date is kept.</summary>
    [GeneratedRegex(@"^(?>\d{4}([-_.]\d{2}){0,2})[-_ ]+", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingDate();
}
