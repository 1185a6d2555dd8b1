using System.Collections.Immutable;

namespace ResolutionArchive.Write;

/// <summary>
/// The list of the files in an output folder that builds have made, kept in the folder itself: one a line as it was left, and at the end a sum. Where anything of it is odd, or it
/// has paths alone, as lists had before, the paths are believed and nothing else is.
/// </summary>
internal sealed class Manifest
{
    /// <summary>The list's own name; Pages and plain servers do not show names that begin with a dot.</summary>
    public const string Name = ".resolution-archive";

    private readonly string text;

    private Manifest(string text)
    {
        this.text = text;
        var lines = SummedText.LinesOf(text)?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var imprints = lines.Select(Imprint.Parse).ToList();
        Imprints = imprints.Exists(imprint => imprint is null || !IsInside(imprint.Path)) ? [] : [.. imprints.OfType<Imprint>()];
    }

    /// <summary>How the files were left; none where that is not known of all of them.</summary>
    public ImmutableArray<Imprint> Imprints { get; }

    /// <summary>The paths in ordinal order.</summary>
    public ImmutableSortedSet<string> Paths => text.Split('\n', '\r').Select(PathIn).Where(IsInside).ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>Tells this list from any other.</summary>
    public string Sum => SummedText.Sum(text);

    /// <summary>The list of the folder; an empty one where nothing was ever built there.</summary>
    public static Manifest Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        return new Manifest(File.Exists(path) ? File.ReadAllText(path) : "");
    }

    /// <summary>Paths alone, as a journal has them.</summary>
    public static string TextOf(IEnumerable<string> paths) => string.Concat(paths.Order(StringComparer.Ordinal).Select(path => path + "\n"));

    /// <summary>The list as it is stored.</summary>
    public static string TextOf(IEnumerable<Imprint> files) =>
        SummedText.Of(string.Concat(files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{file}\n")));

    /// <summary>Whether the path stays in the folder; a list that somebody has tampered with must not make us delete anything else.</summary>
    public static bool IsInside(string path) =>
        path.Length > 0 && !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..", StringComparer.Ordinal);

    /// <summary>No address has a tab.</summary>
    private static string PathIn(string line) => line.Split('\t', 2)[0];
}
