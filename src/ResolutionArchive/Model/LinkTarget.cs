namespace ResolutionArchive.Model;

/// <summary>Where a stretch of text leads, or what stands in its place. The set of cases is closed.</summary>
public abstract record LinkTarget
{
    private protected LinkTarget()
    {
    }
}

/// <summary>An address of the web or of mail.</summary>
/// <param name="Address">The absolute address: http, https or mailto.</param>
public sealed record WebLink(Uri Address) : LinkTarget;

/// <summary>A file of the archive that is published beside its pages: the scan, the plan.</summary>
/// <param name="Path">Its path below the input folder, with forward slashes.</param>
public sealed record FileLink(string Path) : LinkTarget;

/// <summary>A picture of the archive, which is shown; the text is what is read where it cannot be seen.</summary>
/// <param name="Path">Its path below the input folder, with forward slashes.</param>
public sealed record Picture(string Path) : LinkTarget;

/// <summary>The mark of a footnote; the text is its number in raised figures.</summary>
/// <param name="Number">The number of the <see cref="Footnote"/>.</param>
public sealed record FootnoteMark(int Number) : LinkTarget;
