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
}
