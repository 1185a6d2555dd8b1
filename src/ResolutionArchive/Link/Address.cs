namespace ResolutionArchive.Link;

/// <summary>
/// A place in the built site: a file of the output folder and, perhaps, an anchor in it. Paths are relative to the output folder,
/// with forward slashes, without a leading one, and never lead out of it.
/// </summary>
/// <param name="Path">The file: <c>resolutions/2022/avgustovskoe-soveshchanie.html</c>.</param>
/// <param name="Anchor">The anchor without its <c>#</c>; null for the whole file.</param>
public readonly record struct Address(string Path, string? Anchor = null)
{
    /// <summary>
    /// The link that leads here from another file of the site. It is relative, so that it works at a domain's root, in a folder
    /// and on a disk alike; inside one file it is the anchor alone.
    /// </summary>
    public string RelativeTo(Address from)
    {
        if (Path == from.Path && Anchor is not null)
            return $"#{Anchor}";
        var (here, there) = (from.Path.Split('/'), Path.Split('/'));
        var shared = 0;
        while (shared < here.Length - 1 && shared < there.Length - 1 && here[shared] == there[shared])
            shared++;
        var up = string.Concat(Enumerable.Repeat("../", here.Length - 1 - shared));
        return up + string.Join('/', there[shared..].Select(Uri.EscapeDataString)) + Fragment;
    }

    /// <summary>The absolute address of this place on a site that is published at the base address. The first page has that of the folder, which every server answers with it.</summary>
    public Uri AbsoluteTo(Uri baseAddress) => new(baseAddress, (Path == Routes.Home.Path ? "" : string.Join('/', Path.Split('/').Select(Uri.EscapeDataString))) + Fragment);

    /// <summary>Path and anchor, as <c>data/archive.json</c> has them.</summary>
    public override string ToString() => Path + Fragment;

    private string Fragment => Anchor is null ? "" : $"#{Anchor}";
}
