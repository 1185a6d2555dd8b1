using static ResolutionArchive.Diagnostics.Severity;

namespace ResolutionArchive.Diagnostics;

/// <content>RA3xx: who and what is meant.</content>
public static partial class Rules
{
    /// <summary>A heading names nobody whom the authority file knows.</summary>
    public static Rule UnknownAddressee { get; } = new("RA301", Warning,
        "Адресат не известен.",
        "Допишите заголовок к одному из адресатов в addressees.yml или добавьте туда нового.",
        "Методическим службам вузов:");

    /// <summary>An assembly charges its own organ with something.</summary>
    public static Rule OwnOrgan { get; } = new("RA309", Information,
        "Поручение собственному органу собрания рекомендацией не считается.",
        "Если этот орган — адресат, добавьте его в addressees.yml.",
        "Оргкомитету издать сборник тезисов.");

    /// <summary>The forum is not in the authority file.</summary>
    public static Rule UnknownForum { get; } = new("RA302", Warning,
        "Форум не известен.",
        "Исправьте название или добавьте форум в forums.yml.",
        "forum: Форум учителей");

    /// <summary>Two files make the same address.</summary>
    public static Rule DuplicateResolution { get; } = new("RA303", Error,
        "Резолюция с таким адресом уже есть.",
        "Переименуйте один из файлов.",
        "2024-01-01-forum.md и 2024-05-05-forum.md");

    /// <summary>The folder's year is not the date's.</summary>
    public static Rule WrongFolder { get; } = new("RA304", Warning,
        "Файл лежит в папке другого года.",
        "Перенесите файл или исправьте дату.",
        "resolutions/2023/forum.md, а в файле date: 2024-08-26");

    /// <summary>The file's name gives no address.</summary>
    public static Rule NoSlug { get; } = new("RA305", Error,
        "Из имени файла не получается адрес страницы.",
        "Назовите файл, например, 2024-08-26-avgustovskoe-soveshchanie.md.",
        "resolutions/2024/---.md");

    /// <summary>A resolution lies outside the folder of resolutions.</summary>
    public static Rule MisplacedFile { get; } = new("RA306", Warning,
        "Резолюция лежит не в папке resolutions.",
        "Перенесите файл в папку resolutions/год.",
        "input/forum.md");

    /// <summary>A former address that leads to something else.</summary>
    public static Rule TakenAddress { get; } = new("RA310", Warning,
        "Прежний адрес занят другим и никуда не переведён.",
        "Уберите его из aliases или former-ids: по этому адресу теперь другое.",
        "aliases: [2024/forum], а резолюция 2024/forum в архиве есть");

    /// <summary>Two files of one year hold the same text.</summary>
    public static Rule SameDocument { get; } = new("RA307", Error,
        "Этот документ в архиве уже есть: тот же текст лежит в другом файле.",
        "Удалите лишний файл. Если это другой документ, вставьте его текст.",
        "2024-08-26-forum.md и 2024-08-26-forum-kopiya.md с одним текстом");

    /// <summary>Two files of different years hold the same text.</summary>
    public static Rule SameText { get; } = new("RA308", Warning,
        "Тот же текст слово в слово есть у резолюции другого года.",
        "Проверьте, тот ли текст вставлен и верна ли дата.",
        "2023/forum.md и 2024/forum.md с одним текстом");
}
