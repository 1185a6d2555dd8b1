using System.CommandLine;
using System.Globalization;
using ResolutionArchive.Resolve;

namespace ResolutionArchive.Cli;

/// <summary>The options that several commands have.</summary>
internal static class CommonOptions
{
    /// <summary>The folder of the archive.</summary>
    public static Option<string> Input()
    {
        var option = new Option<string>("--input")
        {
            Description = "Папка архива", HelpName = "папка", DefaultValueFactory = _ => "input",
        };
        option.Validators.Add(result =>
        {
            var path = result.GetValueOrDefault<string>();
            if (!Directory.Exists(path))
                result.AddError($"Папки «{path}» нет.");
        });
        return option;
    }

    /// <summary>The clock is read here and nowhere else.</summary>
    public static int ThisYear => DateTime.UtcNow.Year;

    /// <summary>How findings are printed.</summary>
    public static Option<string> Format() => new Option<string>("--format")
    {
        Description = "Как напечатать замечания: text — для людей, json — для программ", HelpName = "вид", DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    /// <summary>What was published before.</summary>
    public static Option<string?> Ledger()
    {
        var option = new Option<string?>("--ledger") { Description = "data/archive.json прошлой публикации: по нему прежние адреса ведут туда, где всё теперь", HelpName = "файл" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { Length: > 0 } path && !File.Exists(path))
                result.AddError($"Файла «{path}» нет.");
        });
        return option;
    }

    /// <summary>The day of the publication: it is told and not looked up, so that a build is the same on every day.</summary>
    public static Option<string?> Today()
    {
        var option = new Option<string?>("--date") { Description = "День публикации, например 2026-11-26: с него в архиве те резолюции, которых в прошлой публикации нет", HelpName = "день" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { Length: > 0 } text && DayOf(text) is null)
                result.AddError($"«{text}» — не день: --date пишется так: 2026-11-26.");
        });
        return option;
    }

    /// <summary>The day that is written so; null where the text is none.</summary>
    public static DateOnly? DayOf(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A script that has no file gives an empty name.</summary>
    public static string? NonEmpty(string? path) => string.IsNullOrEmpty(path) ? null : path;

    /// <summary>An address of the web; whatever else is written is wrong usage.</summary>
    public static Option<string?> Address(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "адрес" };
        option.Validators.Add(result =>
        {
            var text = result.GetValueOrDefault<string?>();
            if (!string.IsNullOrEmpty(text) && Publication.TryParseAddress(text) is null)
                result.AddError($"«{text}» — не адрес: {name} пишется целиком, например https://example.org/archive/.");
        });
        return option;
    }
}
