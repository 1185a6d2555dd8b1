namespace ResolutionArchive.Model;

/// <summary>Names that Windows keeps for devices, whatever ending follows: a checkout, a ZIP or a copy of the site with such a file cannot be unpacked there (Win32, "Naming Files, Paths, and Namespaces").</summary>
internal static class WindowsNames
{
    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(number => (string[])[FormattableString.Invariant($"com{number}"), FormattableString.Invariant($"lpt{number}")])],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether Windows can hold a file or a folder of this name.</summary>
    public static bool CanHold(string name) => name.Length > 0 && name[^1] is not ('.' or ' ') && !Devices.Contains(name.Split('.')[0].TrimEnd(' '));
}
