using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse;

/// <summary>Addresses that may stand in a page: absolute ones of the web and of mail. A script is never one.</summary>
internal static class WebAddress
{
    /// <summary>Browsers and servers take no longer ones; .NET takes them up to 65,519 characters.</summary>
    private const int MaxLength = 8000;

    /// <summary>The http or https address, or null.</summary>
    public static Uri? TryParse(string text) => TryCreate(text) is { } address && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null;

    /// <summary>The http, https or mailto address, or null.</summary>
    public static Uri? TryParseLink(string? text) =>
        TryCreate(text ?? "") is { } address && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeMailto) ? address : null;

    /// <summary>
    /// The address, if it can be written and read again. .NET takes some that it cannot: of a host of nothing but marks of direction none is left, and it fails with
    /// whatever it meets, now or when the address is written into a page.
    /// </summary>
    private static Uri? TryCreate(string text)
    {
        if (text.Length > MaxLength)
            return null;
        try
        {
            return Uri.TryCreate(DefaultIgnorables.Remove(text), UriKind.Absolute, out var address)
                && Uri.TryCreate(address.AbsoluteUri, UriKind.Absolute, out var again)
                && (address.Scheme == Uri.UriSchemeMailto || (address.Host.Length > 0 && Uri.TryCreate(again, "x", out _) && InAscii(address).Host.Length > 0)) ? address : null;
        }
        catch (Exception failure) when (failure is UriFormatException or IndexOutOfRangeException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The address as robots and feeds have it. Not every host can be written so: then it fails.</summary>
    private static Uri InAscii(Uri address) => new UriBuilder(address) { Host = address.IdnHost }.Uri;
}
