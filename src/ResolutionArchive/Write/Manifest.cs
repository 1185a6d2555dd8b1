using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ResolutionArchive.Write;

/// <summary>
/// The list of the files in an output folder that builds have made, kept in the folder itself: one a line with its length, hash and time, and at the end a sum. Where the sum is
/// wrong, or there is none (lists had paths alone before), the paths are believed and nothing else is.
/// </summary>
internal sealed class Manifest
{
    /// <summary>The list's own name; Pages and plain servers do not show names that begin with a dot.</summary>
    public const string Name = ".resolution-archive";

    private readonly string text;
    private readonly Dictionary<string, Imprint> imprints = new(StringComparer.Ordinal);

    private Manifest(string text)
    {
        this.text = text;
        foreach (var line in SummedText.LinesOf(text)?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (ImprintIn(line) is { } imprint && IsInside(PathIn(line)))
                imprints[PathIn(line)] = imprint;
            else
                IsWhole = false;
        }

        IsWhole &= imprints.Count > 0;
    }

    /// <summary>The list of the folder; an empty one where nothing was ever built there.</summary>
    public static Manifest Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        return new Manifest(File.Exists(path) ? File.ReadAllText(path) : "");
    }

    /// <summary>The paths in ordinal order.</summary>
    public ImmutableSortedSet<string> Paths => text.Split('\n', '\r').Select(PathIn).Where(IsInside).ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>Whether it says of every file how it was left.</summary>
    public bool IsWhole { get; } = true;

    /// <summary>How the files were left of which that is known.</summary>
    public IReadOnlyDictionary<string, Imprint> Imprints => imprints;

    /// <summary>Tells this list from any other.</summary>
    public string Sum => SummedText.Sum(text);

    /// <summary>Paths alone, as a journal has them.</summary>
    public static string TextOf(IEnumerable<string> paths) => string.Concat(paths.Order(StringComparer.Ordinal).Select(path => path + "\n"));

    /// <summary>The list as it is stored.</summary>
    public static string TextOf(IEnumerable<(string Path, Imprint Imprint)> files)
    {
        var lines = new StringBuilder();
        foreach (var (path, (length, time, hash)) in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            lines.Append(CultureInfo.InvariantCulture, $"{path}\t{length}\t{hash:x32}\t{time}\n");
        return SummedText.Of(lines.ToString());
    }

    /// <summary>Whether the path stays in the folder; a list that somebody has tampered with must not make us delete anything else.</summary>
    public static bool IsInside(string path) =>
        path.Length > 0 && !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..", StringComparer.Ordinal);

    /// <summary>No address has a tab.</summary>
    private static string PathIn(string line) => line.Split('\t', 2)[0];

    private static Imprint? ImprintIn(string line) =>
        line.Split('\t') is [_, var length, { Length: 32 } hash, var time]
        && long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
        && UInt128.TryParse(hash, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var sum)
        && long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) ? new Imprint(bytes, ticks, sum) : null;
}
