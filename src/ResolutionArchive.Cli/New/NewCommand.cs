using System.CommandLine;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse.FrontMatter;
using ResolutionArchive.Resolve;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Cli.New;

/// <summary><c>resolutions new "Форум …"</c>: makes the file of a resolution, in its folder and under its name.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var forum = new Argument<string>("форум") { Description = "Название форума" };
        var date = new Option<string?>("--date") { Description = "Дата: 2024-08-26, 26 августа 2024 г., 2024", HelpName = "дата" };
        var from = new Option<string?>("--from") { Description = "Документ: .docx, .html, .md или .txt", HelpName = "файл" };
        var input = CommonOptions.Input();
        date.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && DateReader.ReadDate(text) is null)
                result.AddError($"«{text}» — не дата.");
        });
        from.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is not { } path)
                return;
            if (!File.Exists(path))
                result.AddError($"Файла «{path}» нет.");
            else if (!SourceDocument.IsKnown(path))
                result.AddError($"Файлы вида «{Path.GetExtension(path)}» не читаются. Откройте «{path}» в Word и сохраните как .docx, .html или .txt.");
        });
        var command = new Command("new", "Завести файл новой резолюции") { forum, date, from, input };
        command.SetAction((parsed, _) => MakeAsync(
            parsed.GetValue(input)!, parsed.GetValue(forum)!, DateReader.ReadDate(parsed.GetValue(date) ?? ""), parsed.GetValue(from)));
        return command;
    }

    private static async Task<int> MakeAsync(string input, string forum, PartialDate? date, string? from)
    {
        string body;
        try
        {
            body = from is null ? $"\n{Sample.Text}\n" : SourceDocument.Read(from);
        }
        catch (InvalidDataException)
        {
            return await Program.RefuseAsync($"В документе «{from}» нет текста, или файл повреждён, или он слишком велик и запутан. Скопируйте текст документа в файл .txt.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return await Program.RefuseAsync($"Документ «{from}» не открывается. Закройте его в других программах.");
        }

        var proposal = FrontMatterProposal.For(from is null ? "" : body);
        proposal = proposal with { Date = date ?? proposal.Date };
        if (Transliteration.ToSlug(forum) is not { } slug)
            return await Program.RefuseAsync($"Из названия «{forum}» не получается имя файла.");
        var name = proposal.Date is { } day ? $"{day}-{slug}.md" : $"{slug}.md";
        var folder = Path.Combine(input, "resolutions", ArchiveYear.Of(proposal.Date).ToString());
        var path = Path.Combine(folder, name);
        if (Directory.Exists(folder) && Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal).FirstOrDefault(file => ResolutionIdentity.SlugOf(file) == slug) is { } there)
            return await Program.RefuseAsync($"Файл {there} уже есть, и адрес страницы у них был бы один. Добавьте к названию форума слово, которое их различит.");
        try
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllTextAsync(path, proposal.ToYaml(forum) + body);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return await Program.RefuseAsync($"Файл {path} не записывается: проверьте права и место на диске.");
        }

        Console.WriteLine($"Готово: {PrintableText.Line(path)}. Проверьте строки между «---» и посмотрите страницу командой serve.");
        return Program.Clean;
    }
}
