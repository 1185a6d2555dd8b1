using static ResolutionArchive.Diagnostics.Severity;

namespace ResolutionArchive.Diagnostics;

/// <content>RA0xx: the files themselves.</content>
public static partial class Rules
{
    /// <summary>The file cannot be opened.</summary>
    public static Rule UnreadableFile { get; } = new("RA001", Error,
        "Файл не удаётся прочитать.",
        "Проверьте, что файл цел и доступен для чтения.",
        "(файл, который открыт в другой программе или повреждён на диске)");

    /// <summary>The file is in an encoding other than UTF-8, which was recognised.</summary>
    public static Rule NotUtf8 { get; } = new("RA002", Information,
        "Файл сохранён не в UTF-8.",
        "Когда будете править файл, сохраните его в UTF-8: так его прочтёт любая программа.",
        "(файл, сохранённый в Блокноте в кодировке Windows-1251)");

    /// <summary>The file is no text.</summary>
    public static Rule NotText { get; } = new("RA003", Error,
        "Это не текстовый файл.",
        "Скопируйте текст документа и сохраните его как файл .md.",
        "(документ Word, переименованный в .md)");

    /// <summary>The file holds nothing.</summary>
    public static Rule EmptyFile { get; } = new("RA004", Error,
        "Файл пуст.",
        "Вставьте текст резолюции или удалите файл.",
        "(файл без единого знака)");

    /// <summary>UTF-8 in which some bytes are damaged.</summary>
    public static Rule DamagedText { get; } = new("RA005", Warning,
        "В файле есть повреждённые знаки.",
        "Найдите в файле знак � и напишите вместо него нужную букву.",
        "- поддержать шк\uFFFDлы;");

    /// <summary>A file that lies among resolutions and is none by its name.</summary>
    public static Rule NotMarkdown { get; } = new("RA006", Error,
        "Файл не вошёл в архив: его имя не кончается на .md.",
        "Скопируйте текст документа в файл с именем, которое кончается на .md, а этот файл удалите.",
        "resolutions/2024/forum.docx");

    /// <summary>The program fails at the file, which is for its engineers to mend.</summary>
    public static Rule OurFault { get; } = new("RA007", Error,
        "На этом файле программа споткнулась и обошлась без него. Это ошибка программы, а не ваша.",
        "Сообщите о ней тем, кто ведёт программу, и приложите файл; остальное собрано. Править файл не нужно.",
        "(файл, которого программа не ждала)");

    /// <summary>A link of the file system; what lies behind it may be anything of the machine.</summary>
    public static Rule LinkedFile { get; } = new("RA008", Error,
        "Это не файл, а ссылка на другое место, и она не читается.",
        "Положите сюда вместо ссылки сам файл или саму папку.",
        "resolutions/2024/forum.md — символическая ссылка на ../../forum.md");

    /// <summary>A hidden file or folder among resolutions.</summary>
    public static Rule HiddenFile { get; } = new("RA009", Error,
        "Скрытые файлы и папки в архив не входят.",
        "Уберите точку в начале имени, а если это не документ, удалите.",
        "resolutions/.2024/forum.md");

    /// <summary>No file holds a resolution that could be published.</summary>
    public static Rule EmptyArchive { get; } = new("RA010", Error,
        "В архиве нет ни одной резолюции.",
        "Положите резолюции в папку resolutions; если они там есть, исправьте ошибки, из-за которых они не вошли в архив.",
        "(в папке resolutions нет файлов .md или все они черновики)");

    /// <summary>What git writes into a file in which two edits meet.</summary>
    public static Rule MergeConflict { get; } = new("RA011", Error,
        "В файле остались следы двух правок сразу: строки <<<<<<<, ======= и >>>>>>>.",
        "Оставьте из двух вариантов один, а строки <<<<<<<, ======= и >>>>>>> удалите.",
        "<<<<<<< HEAD\n- развивать музеи;\n=======\n- развивать школьные музеи;\n>>>>>>> main");

    /// <summary>A file in which there is too little Russian text to tell its encoding.</summary>
    public static Rule DoubtfulEncoding { get; } = new("RA012", Warning,
        "Кодировка файла угадана и может быть неверной.",
        "Посмотрите страницу: если вместо букв там знаки, сохраните файл в UTF-8 и положите заново.",
        "(файл, сохранённый не в UTF-8, в котором всего два-три русских слова)");

    /// <summary>A pipe, a device or a socket.</summary>
    public static Rule NotOrdinary { get; } = new("RA013", Error,
        "Это не обычный файл, а канал, устройство или сокет, и он не читается.",
        "Положите на его место обычный файл или удалите его.",
        "(канал, созданный командой mkfifo под именем forum.md)");
}
