namespace ResolutionArchive.Parse;

/// <summary>Addresses that may stand in a page: absolute ones of the web and of mail. A script is never one.</summary>
internal static class WebAddress
{
    /// <summary>The http or https address, or null.</summary>
    public static Uri? TryParse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : null;

    /// <summary>The http, https or mailto address, or null.</summary>
    public static Uri? TryParseLink(string? text) =>
        TryParse(text ?? "") ?? (Uri.TryCreate(text, UriKind.Absolute, out var mail) && mail.Scheme == Uri.UriSchemeMailto ? mail : null);
}
