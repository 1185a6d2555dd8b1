using static ResolutionArchive.Diagnostics.Severity;

namespace ResolutionArchive.Diagnostics;

/// <content>RA5xx: the output folder.</content>
public static partial class Rules
{
    /// <summary>The output folder holds a file of the same name that no build has made.</summary>
    public static Rule ForeignFile { get; } = new("RA501", Error,
        "В папке сайта лежит чужой файл.",
        "Выберите для сайта пустую папку или уберите из неё этот файл.",
        "output/index.html, который положили туда сами");

    /// <summary>The archive has less than half of the resolutions that the last build had.</summary>
    public static Rule LostResolutions { get; } = new("RA502", Error,
        "Пропало больше половины архива, поэтому сайт не записан и остался как был.",
        "Верните файлы. Если так и задумано, соберите с ключом --fewer; на GitHub: Actions → deploy → Run workflow, отметьте «архив стал меньше намеренно».",
        "(в прошлый раз было 40 резолюций, теперь 3)");

    /// <summary>What is given as the last publication is none.</summary>
    public static Rule UnreadableLedger { get; } = new("RA504", Error,
        "Прошлая публикация не читается, а без неё пропали бы прежние адреса, поэтому сайт не записан и остался как был.",
        "Дайте ключу --ledger файл data/archive.json опубликованного сайта. Если её нет, соберите без этого ключа; на GitHub: Actions → deploy → Run workflow, отметьте «прошлой публикации нет».",
        "--ledger index.html");

    /// <summary>Another build writes into the output folder.</summary>
    public static Rule BusyFolder { get; } = new("RA503", Error,
        "В папку сайта пишет другая сборка, поэтому сайт не записан.",
        "Дождитесь, пока она закончит, и соберите ещё раз.",
        "(две команды build сразу)");
}
