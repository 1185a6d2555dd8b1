namespace ResolutionArchive.Model;

/// <summary>A resolution's identity, which is also its address: <c>2022/avgustovskoe-soveshchanie</c>.</summary>
/// <param name="Year">The year under which it is filed.</param>
/// <param name="Slug">The name of its file without date and ending.</param>
public readonly record struct ResolutionId(ArchiveYear Year, Slug Slug)
{
    /// <summary>The id that <see cref="ToString"/> writes so, or null.</summary>
    public static ResolutionId? TryParse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('/') is [var year, var slug] && ArchiveYear.TryParse(year) is { } y && Slug.TryParse(slug) is { } s
            ? new ResolutionId(y, s)
            : null;
    }

    /// <summary>Year and slug, parted by a slash.</summary>
    public override string ToString() => $"{Year}/{Slug}";
}
