using static ResolutionArchive.Diagnostics.Severity;

namespace ResolutionArchive.Diagnostics;

/// <content>RA4xx: the archive's own files.</content>
public static partial class Rules
{
    /// <summary>A file that the archive cannot do without is missing.</summary>
    public static Rule MissingFile { get; } = new("RA401", Error,
        "Нет файла, без которого архив не собрать.",
        "Верните файл.",
        "(нет файла forums.yml)");

    /// <summary>One of the archive's own files is no YAML, or not of the form that it must have.</summary>
    public static Rule BrokenFile { get; } = new("RA402", Error,
        "Файл не читается.",
        "Исправьте строку по образцу соседних.",
        "- id: schools\n  name: Школы: все");

    /// <summary>Two entries of an authority file bear the same id.</summary>
    public static Rule DuplicateEntry { get; } = new("RA403", Error,
        "Такой id уже есть.",
        "Дайте записи другой id.",
        "- id: schools\n…\n- id: schools");

    /// <summary>An entry refers to something that is not there, or to itself.</summary>
    public static Rule BrokenReference { get; } = new("RA404", Error,
        "Ссылка никуда не ведёт.",
        "Исправьте id.",
        "broader: scools");

    /// <summary>Two entries of an authority file go by the same words.</summary>
    public static Rule AmbiguousName { get; } = new("RA405", Error,
        "Одно и то же название у двух записей.",
        "Оставьте его у одной из них.",
        "name: Школа — у одной записи, name: Школы — у другой");

    /// <summary>Of two recommendations it is said both that they ask the same and that they do not.</summary>
    public static Rule ContradictoryVerdicts { get; } = new("RA406", Error,
        "О двух рекомендациях сказано и что это одно и то же, и что нет.",
        "Удалите одну из записей в recurrence.yml.",
        "- same: [2015/forum/1.1, 2021/forum/2.2]\n- different: [2021/forum/2.2, 2015/forum/1.1]");

    /// <summary>The words of which an editor speaks are not where they were, and nobody can tell where they are.</summary>
    public static Rule LostWords { get; } = new("RA407", Error,
        "Слов, о которых сказано в recurrence.yml или responses.yml, в архиве больше нет, и запись о них не применена.",
        "Впишите вместо них рекомендацию, о которой речь, или удалите запись.",
        "- same: [\"2015/forum/1.1 — открыть музей…\", 2021/forum/2.2], а в 1.1 теперь «открыть театр»");

    /// <summary>The words of which an editor speaks stand under another number, and the verdict went with them.</summary>
    public static Rule FollowedWords { get; } = new("RA408", Information,
        "Рекомендация, о которой сказано в recurrence.yml или responses.yml, теперь под другим номером, и запись последовала за ней.",
        "Исправьте номер, а если таких записей много, выполните resolutions mend.",
        "- same: [\"2015/forum/1.1 — открыть музей…\", 2021/forum/2.2], а «открыть музей» теперь 1.2");

    /// <summary>Recommendations are named by number alone, under which other words may come to stand.</summary>
    public static Rule NumbersAlone { get; } = new("RA409", Information,
        "В recurrence.yml или responses.yml рекомендации названы одними номерами, без слов.",
        "Впишите слова, чтобы запись не досталась другой рекомендации, когда номера сдвинутся. Готовая строка есть в замечании; все сразу впишет resolutions mend.",
        "- same: [2015/forum/1.1, 2021/forum/2.2]");
}
