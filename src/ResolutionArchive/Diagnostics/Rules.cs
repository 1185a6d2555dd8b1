using System.Collections.Immutable;
using static ResolutionArchive.Diagnostics.Severity;

namespace ResolutionArchive.Diagnostics;

/// <summary>
/// The catalogue of findings. RA0xx: files; RA1xx: front matter; RA2xx: a resolution's body; RA3xx: who and what is meant;
/// RA4xx: the archive's own files; RA5xx: the output folder.
/// </summary>
public static class Rules
{
    /// <summary>The file cannot be opened.</summary>
    public static Rule UnreadableFile { get; } = new("RA001", Error,
        "Файл не удаётся прочитать.", "Проверьте, что файл цел и доступен для чтения.");

    /// <summary>The file is in an encoding other than UTF-8, which was recognised.</summary>
    public static Rule NotUtf8 { get; } = new("RA002", Information,
        "Файл сохранён не в UTF-8.", "Файл прочитан правильно; при случае сохраните его в UTF-8.");

    /// <summary>The file is no text.</summary>
    public static Rule NotText { get; } = new("RA003", Error,
        "Это не текстовый файл.", "Скопируйте текст документа и сохраните его как файл .md.");

    /// <summary>The file holds nothing.</summary>
    public static Rule EmptyFile { get; } = new("RA004", Error,
        "Файл пуст.", "Вставьте текст резолюции или удалите файл.");

    /// <summary>UTF-8 in which some bytes are damaged.</summary>
    public static Rule DamagedText { get; } = new("RA005", Warning,
        "В файле есть повреждённые знаки.", "Найдите в файле знак � и напишите вместо него нужную букву.");

    /// <summary>A file that lies among resolutions and is none by its name.</summary>
    public static Rule NotMarkdown { get; } = new("RA006", Warning,
        "Файл не читается: его имя не кончается на .md.", "Скопируйте текст документа в файл с именем, которое кончается на .md.");

    /// <summary>The file does not begin with front matter.</summary>
    public static Rule NoFrontMatter { get; } = new("RA101", Error,
        "В начале файла нет заголовка между строками «---».",
        "Начните файл так:\n---\ntitle: Название резолюции\ndate: 2024-08-26\nforum: Название форума\n---");

    /// <summary>The front matter is no YAML.</summary>
    public static Rule BrokenFrontMatter { get; } = new("RA102", Error,
        "Заголовок файла не читается.", "Каждая строка заголовка пишется как «ключ: значение»; значение с двоеточием возьмите в кавычки.");

    /// <summary>The front matter does not end.</summary>
    public static Rule UnclosedFrontMatter { get; } = new("RA103", Error,
        "Заголовок файла не закрыт.", "Поставьте строку «---» после последней строки заголовка.");

    /// <summary>A required key is missing or empty.</summary>
    public static Rule MissingKey { get; } = new("RA104", Error,
        "В заголовке нет обязательной строки.", "Добавьте её.");

    /// <summary>A key that means nothing here.</summary>
    public static Rule UnknownKey { get; } = new("RA105", Warning,
        "Неизвестный ключ.", "Исправьте ключ или удалите строку.");

    /// <summary>The same key twice.</summary>
    public static Rule RepeatedKey { get; } = new("RA106", Error,
        "Ключ повторяется.", "Оставьте одну из строк.");

    /// <summary>The value is not of the form that the key needs.</summary>
    public static Rule WrongValue { get; } = new("RA107", Error,
        "Значение не подходит.", "Исправьте значение.");

    /// <summary>No recommendation was found.</summary>
    public static Rule NoRecommendations { get; } = new("RA201", Warning,
        "В тексте не найдено ни одной рекомендации.",
        "Напишите, кому адресованы рекомендации, отдельной строкой с двоеточием в конце, а каждую рекомендацию начните с дефиса.");

    /// <summary>A heading that names an addressee and recommends nothing.</summary>
    public static Rule EmptySection { get; } = new("RA202", Warning,
        "Под заголовком адресата нет рекомендаций.", "Начните каждую рекомендацию с дефиса.");

    /// <summary>The markup is nested too deep to mean anything.</summary>
    public static Rule TangledMarkup { get; } = new("RA203", Warning,
        "Разметка запутана, текст прочитан без неё.", "Уберите из текста лишние знаки разметки: > * _ [ ].");

    /// <summary>Soft hyphens, zero-width characters, letters in two parts (й as и and a breve).</summary>
    public static Rule HiddenCharacters { get; } = new("RA211", Information,
        "В строке были невидимые или составные знаки.", "На сайте их нет; исправлять файл не обязательно.");

    /// <summary>Latin letters in a Russian word, or the reverse.</summary>
    public static Rule MixedAlphabets { get; } = new("RA212", Information,
        "В слове смешаны русские и латинские буквы.", "На сайте слово написано одними буквами; исправлять файл не обязательно.");

    /// <summary>A Latin N for №, straight quotes.</summary>
    public static Rule TypedSigns { get; } = new("RA213", Information,
        "Вместо знаков «», № стоят знаки с клавиатуры.", "На сайте стоят нужные знаки; исправлять файл не обязательно.");

    /// <summary>A word that was broken at the end of a line.</summary>
    public static Rule BrokenWord { get; } = new("RA214", Information,
        "Слово было разорвано переносом.", "На сайте оно соединено; исправлять файл не обязательно.");

    /// <summary>A word with spaces between its letters.</summary>
    public static Rule SpacedLetters { get; } = new("RA215", Information,
        "Слово было набрано вразрядку пробелами.", "На сайте пробелов в нём нет; исправлять файл не обязательно.");

    /// <summary>A page number among the text.</summary>
    public static Rule PageNumber { get; } = new("RA216", Information,
        "В текст попал номер страницы.", "На сайте его нет; исправлять файл не обязательно.");

    /// <summary>A heading names nobody whom the authority file knows.</summary>
    public static Rule UnknownAddressee { get; } = new("RA301", Warning,
        "Адресат не известен.", "Допишите заголовок к одному из адресатов в addressees.yml или добавьте туда нового.");

    /// <summary>The forum is not in the authority file.</summary>
    public static Rule UnknownForum { get; } = new("RA302", Warning,
        "Форум не известен.", "Исправьте название или добавьте форум в forums.yml.");

    /// <summary>Two files make the same address.</summary>
    public static Rule DuplicateResolution { get; } = new("RA303", Error,
        "Резолюция с таким адресом уже есть.", "Переименуйте один из файлов.");

    /// <summary>The folder's year is not the date's.</summary>
    public static Rule WrongFolder { get; } = new("RA304", Warning,
        "Файл лежит в папке другого года.", "Перенесите файл или исправьте дату.");

    /// <summary>The file's name gives no address.</summary>
    public static Rule NoSlug { get; } = new("RA305", Error,
        "Из имени файла не получается адрес страницы.", "Назовите файл, например, 2024-08-26-avgustovskoe-soveshchanie.md.");

    /// <summary>A resolution lies outside the folder of resolutions.</summary>
    public static Rule MisplacedFile { get; } = new("RA306", Warning,
        "Резолюция лежит не в папке resolutions.", "Перенесите файл в папку resolutions/год.");

    /// <summary>A file that the archive cannot do without is missing.</summary>
    public static Rule MissingFile { get; } = new("RA401", Error,
        "Нет файла, без которого архив не собрать.", "Верните файл.");

    /// <summary>One of the archive's own files is no YAML, or not of the form that it must have.</summary>
    public static Rule BrokenFile { get; } = new("RA402", Error,
        "Файл не читается.", "Исправьте строку по образцу соседних.");

    /// <summary>Two entries of an authority file bear the same id.</summary>
    public static Rule DuplicateEntry { get; } = new("RA403", Error,
        "Такой id уже есть.", "Дайте записи другой id.");

    /// <summary>An entry refers to something that is not there, or to itself.</summary>
    public static Rule BrokenReference { get; } = new("RA404", Error,
        "Ссылка никуда не ведёт.", "Исправьте id.");

    /// <summary>Two entries of an authority file go by the same words.</summary>
    public static Rule AmbiguousName { get; } = new("RA405", Error,
        "Одно и то же название у двух записей.", "Оставьте его у одной из них.");

    /// <summary>The output folder holds a file of the same name that no build has made.</summary>
    public static Rule ForeignFile { get; } = new("RA501", Error,
        "В папке сайта лежит чужой файл.", "Выберите для сайта пустую папку или уберите из неё этот файл.");

    /// <summary>All rules by code.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        UnreadableFile, NotUtf8, NotText, EmptyFile, DamagedText, NotMarkdown,
        NoFrontMatter, BrokenFrontMatter, UnclosedFrontMatter, MissingKey, UnknownKey, RepeatedKey, WrongValue,
        NoRecommendations, EmptySection, TangledMarkup,
        HiddenCharacters, MixedAlphabets, TypedSigns, BrokenWord, SpacedLetters, PageNumber,
        UnknownAddressee, UnknownForum, DuplicateResolution, WrongFolder, NoSlug, MisplacedFile,
        MissingFile, BrokenFile, DuplicateEntry, BrokenReference, AmbiguousName,
        ForeignFile,
    ];
}
