namespace ResolutionArchive.Model;

/// <summary>What the archive is called and where it lives.</summary>
public sealed record SiteSettings
{
    private readonly Uri baseAddress = new("http://localhost/");

    /// <summary>The archive's title.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences on what it holds.</summary>
    public required string Description { get; init; }

    /// <summary>The language of the texts (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>
    /// Where it is published: absolute, http or https, its host in ASCII, as robots, readers of feeds and previewers want it (RFC 5891). It is a folder's address: a slash is put at
    /// its end where none is.
    /// </summary>
    public required Uri BaseAddress
    {
        get => baseAddress;
        init => baseAddress = new UriBuilder(value) { Host = value.IdnHost, Path = value.AbsolutePath.EndsWith('/') ? value.AbsolutePath : value.AbsolutePath + "/" }.Uri;
    }

    /// <summary>Who names what it publishes; null where nobody says.</summary>
    public TagAuthority? Tag { get; init; }

    /// <summary>Where its input is edited: absolute; null where nobody says.</summary>
    public required Uri? Repository { get; init; }
}
