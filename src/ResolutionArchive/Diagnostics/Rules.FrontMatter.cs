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

    /// <summary>The value is not of the form that the key needs; what it belongs to is published without it.</summary>
    public static Rule WrongValue { get; } = new("RA107", Warning,
        "Значение не подходит и пропущено.",
        "Исправьте значение.",
        "date: 31.02.2024");

    /// <summary>A line that is no YAML, whose meaning is plain all the same.</summary>
    public static Rule MendedHeader { get; } = new("RA108", Warning,
        "Строка заголовка написана не по правилам и прочитана по смыслу.",
        "Исправьте строку.",
        "title: Форум: итоги года");

    /// <summary>A value without which, or with which, nothing can be published.</summary>
    public static Rule UnusableValue { get; } = new("RA109", Error,
        "Значение не подходит, и из-за него запись или файл не вошли в архив.",
        "Исправьте значение.",
        "date: в августе");

    /// <summary>Words of the sample that an editor is to replace.</summary>
    public static Rule SampleLeft { get; } = new("RA110", Warning,
        "Осталась заготовка из образца.",
        "Напишите вместо неё то, что стоит в документе, или удалите строку.",
        "place: г. Название");

    /// <summary>A second front matter in the text.</summary>
    public static Rule SecondHeader { get; } = new("RA111", Error,
        "В файле два заголовка: похоже, в нём две резолюции.",
        "Разложите их по двум файлам; в каждом пусть будет один заголовок.",
        "---\ntitle: Итоги года\nforum: Форум\n---\nТекст.\n\n---\ntitle: Планы\nforum: Форум\n---\nТекст.");

    /// <summary>The same front matter, or another one, right after the first.</summary>
    public static Rule PastedHeader { get; } = new("RA112", Warning,
        "Заголовок вставлен дважды, взят первый.",
        "Удалите лишний заголовок.",
        "---\ntitle: Итоги года\nforum: Форум\n---\n---\ntitle: Название резолюции\nforum: Форум\n---");
}
