using static ResolutionArchive.Diagnostics.Severity;

namespace ResolutionArchive.Diagnostics;

/// <content>RA1xx: the front matter.</content>
public static partial class Rules
{
    /// <summary>The file does not begin with front matter.</summary>
    public static Rule NoFrontMatter { get; } = new("RA101", Error,
        "В начале файла нет заголовка между строками «---».",
        "Начните файл так:\n---\ntitle: Название резолюции\ndate: 2024-08-26\nforum: Название форума\n---",
        "РЕЗОЛЮЦИЯ");

    /// <summary>The front matter is no YAML.</summary>
    public static Rule BrokenFrontMatter { get; } = new("RA102", Error,
        "Заголовок файла не читается.",
        "Каждая строка заголовка пишется как «ключ: значение»; значение с двоеточием возьмите в кавычки.",
        "title: [Итоги года");

    /// <summary>The front matter does not end.</summary>
    public static Rule UnclosedFrontMatter { get; } = new("RA103", Error,
        "Заголовок файла не закрыт.",
        "Поставьте строку «---» после последней строки заголовка.",
        "---\ntitle: Итоги года\n\nРЕЗОЛЮЦИЯ");

    /// <summary>A required key is missing or empty.</summary>
    public static Rule MissingKey { get; } = new("RA104", Error,
        "В заголовке нет обязательной строки.",
        "Добавьте её.",
        "---\nforum: Августовское совещание\n---");

    /// <summary>A key that means nothing here.</summary>
    public static Rule UnknownKey { get; } = new("RA105", Warning,
        "Неизвестный ключ.",
        "Исправьте ключ или удалите строку.",
        "plase: г. Смоленск");

    /// <summary>The same key twice.</summary>
    public static Rule RepeatedKey { get; } = new("RA106", Error,
        "Ключ повторяется.",
        "Оставьте одну из строк.",
        "title: Итоги года\ntitle: Итоги");

    /// <summary>The value is not of the form that the key needs.</summary>
    public static Rule WrongValue { get; } = new("RA107", Error,
        "Значение не подходит.",
        "Исправьте значение.",
        "date: 31.02.2024");

    /// <summary>A line that is no YAML, whose meaning is plain all the same. It is an error, since nothing else that reads YAML would read it.</summary>
    public static Rule MendedHeader { get; } = new("RA108", Error,
        "Строка заголовка написана не по правилам и прочитана по смыслу.",
        "Исправьте строку.",
        "title: Форум: итоги года");
}
