using ResolutionArchive.Model;
using ResolutionArchive.Parse;

namespace ResolutionArchive.Resolve;

/// <summary>What whoever publishes the archive knows better than its settings, which may have been copied with it.</summary>
/// <param name="BaseAddress">Where it is published: absolute, http or https; null where the settings are right.</param>
/// <param name="Repository">Where its input is edited: absolute; null where the settings are right.</param>
public sealed record Publication(Uri? BaseAddress, Uri? Repository)
{
    /// <summary>The year in which it is published, after the next of which no document can be dated; null where nobody says.</summary>
    public int? ThisYear { get; init; }

    /// <summary>The day on which it is published, which resolutions that the last publication has not enter the archive; null where nobody says.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The file with the <c>data/archive.json</c> of the last publication; null where nothing was published, or nobody says.</summary>
    public string? Ledger { get; init; }

    /// <summary>As the settings say.</summary>
    public static Publication AsSet { get; } = new(null, null);

    /// <summary>The absolute http or https address that is written so, or null.</summary>
    public static Uri? TryParseAddress(string? text) => text is null ? null : WebAddress.TryParse(text);

    internal SiteSettings Apply(SiteSettings settings) => settings with
    {
        BaseAddress = BaseAddress ?? settings.BaseAddress,
        Repository = Repository ?? settings.Repository,
    };
}
