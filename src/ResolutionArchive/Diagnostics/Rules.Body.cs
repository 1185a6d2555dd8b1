using static ResolutionArchive.Diagnostics.Severity;

namespace ResolutionArchive.Diagnostics;

/// <content>RA2xx: a resolution's body.</content>
public static partial class Rules
{
    /// <summary>No recommendation was found.</summary>
    public static Rule NoRecommendations { get; } = new("RA201", Warning,
        "В тексте не найдено ни одной рекомендации.",
        "Напишите, кому адресованы рекомендации, отдельной строкой с двоеточием в конце, а каждую рекомендацию начните с дефиса.",
        "Участники форума обсудили итоги года.");

    /// <summary>A heading that names an addressee and recommends nothing.</summary>
    public static Rule EmptySection { get; } = new("RA202", Warning,
        "Под заголовком адресата нет рекомендаций.",
        "Начните каждую рекомендацию с дефиса.",
        "Школам:\n\nПредседатель форума");

    /// <summary>The markup is nested too deep to mean anything.</summary>
    public static Rule TangledMarkup { get; } = new("RA203", Warning,
        "Разметка запутана, текст прочитан без неё.",
        "Уберите из текста лишние знаки разметки: > * _ [ ].",
        ">>>>>>>>>>>> текст, и так сто раз");

    /// <summary>Recommendations for nobody in particular.</summary>
    public static Rule Unaddressed { get; } = new("RA204", Information,
        "Не сказано, кому адресованы рекомендации.",
        "Они есть на странице резолюции и в поиске, но не на страницах адресатов. Если адресат в документе назван, напишите его отдельной строкой с двоеточием в конце.",
        "Участники форума считают необходимым:\n\n1. Создать банк практик.");

    /// <summary>Prose that asks something of somebody.</summary>
    public static Rule UntakenRequest { get; } = new("RA205", Warning,
        "В тексте есть просьба к кому-то, но рекомендацией она не стала.",
        "Если это рекомендация, напишите адресата отдельной строкой с двоеточием в конце, а под ней саму рекомендацию с дефиса.",
        "Приложение 1\n\nШколам рекомендуется обновить сайты.");

    /// <summary>A link to a file, or a picture, that cannot be published.</summary>
    public static Rule BrokenLink { get; } = new("RA206", Error,
        "Ссылка не ведёт к файлу, который можно показать.",
        "Положите файл рядом с текстом резолюции или уберите ссылку.",
        "![Участники форума](foto.jpg), а файла foto.jpg рядом нет");

    /// <summary>An item that was struck out.</summary>
    public static Rule StruckOut { get; } = new("RA207", Information,
        "Зачёркнутый пункт рекомендацией не стал.",
        "Если он действует, уберите знаки ~~.",
        "1.2. ~~Ограничить работу связи~~ (исключено)");

    /// <summary>Soft hyphens, zero-width characters, letters in two parts (й as и and a breve).</summary>
    public static Rule HiddenCharacters { get; } = new("RA211", Information,
        "В строке были невидимые или составные знаки.",
        "На сайте их нет; исправлять файл не обязательно.",
        "настав\u00ADничество");

    /// <summary>Latin letters in a Russian word, or the reverse.</summary>
    public static Rule MixedAlphabets { get; } = new("RA212", Information,
        "В слове смешаны русские и латинские буквы.",
        "На сайте слово написано одними буквами; исправлять файл не обязательно.",
        "CОИРО (первая буква — латинская)");

    /// <summary>A Latin N for №, straight quotes.</summary>
    public static Rule TypedSigns { get; } = new("RA213", Information,
        "Вместо знаков «», № стоят знаки с клавиатуры.",
        "На сайте стоят нужные знаки; исправлять файл не обязательно.",
        "проект \"Школа\", закон N 273-ФЗ");

    /// <summary>A word that was broken at the end of a line.</summary>
    public static Rule BrokenWord { get; } = new("RA214", Information,
        "Слово было разорвано переносом.",
        "На сайте оно соединено; исправлять файл не обязательно.",
        "компе-\nтенции");

    /// <summary>A word with spaces between its letters.</summary>
    public static Rule SpacedLetters { get; } = new("RA215", Information,
        "Слово было набрано вразрядку пробелами.",
        "На сайте пробелов в нём нет; исправлять файл не обязательно.",
        "Р Е З О Л Ю Ц И Я");

    /// <summary>A page number among the text.</summary>
    public static Rule PageNumber { get; } = new("RA216", Information,
        "В текст попал номер страницы.",
        "На сайте его нет; исправлять файл не обязательно.",
        "- 12 -");

    /// <summary>HTML tags that only set text.</summary>
    public static Rule FormattingTags { get; } = new("RA217", Information,
        "В текст попали знаки разметки веб-страницы.",
        "Вместо них на сайте абзацы, списки и таблицы. Если на странице остались другие знаки, вставьте сам текст, а не код веб-страницы.",
        "<u>Школам:</u>");
}
