using System.Globalization;
using System.Text.RegularExpressions;

namespace ResolutionArchive.Model;

/// <summary>
/// The beginning of the names that an archive gives to what it publishes (RFC 4151): who mints them, and a day on which the host or the mail address was his. Names outlive addresses:
/// an archive that moves keeps it. The default value is none.
/// </summary>
public readonly partial record struct TagAuthority
{
    /// <summary>
    /// The year of names whose archive does not say another one. The time of a build is no property of the input, so it is one for all; whoever came by his host later says so himself.
    /// </summary>
    private const int UsualYear = 2026;

    private readonly string text;

    private TagAuthority(string text, DateOnly since) => (this.text, Since) = (text, since);

    /// <summary>The day before which it named nothing.</summary>
    public DateOnly Since { get; }

    /// <summary>The one that is written so, <c>tag:example.org,2026</c> or <c>tag:example.org,2026:archive</c>; null where the text is none.</summary>
    public static TagAuthority? TryParse(string text)
    {
        if (Form().Match(text) is not { Success: true } form)
            return null;
        int?[] date = [.. form.Groups["date"].Value.Split('-').Select(part => (int?)int.Parse(part, CultureInfo.InvariantCulture)), null, null];
        return PartialDate.TryCreate(date[0]!.Value, date[1], date[2]) is { } since ? new TagAuthority(text, since.Earliest) : null;
    }

    /// <summary>That of an archive which is published at the base address for the first time.</summary>
    public static TagAuthority Of(Uri baseAddress)
    {
        ArgumentNullException.ThrowIfNull(baseAddress);
        var host = baseAddress.HostNameType == UriHostNameType.Dns ? baseAddress.IdnHost.ToLowerInvariant() : "localhost";
        var folder = baseAddress.AbsolutePath.Trim('/');
        var name = FormattableString.Invariant($"tag:{host},{UsualYear}");
        return TryParse(folder.Length == 0 ? name : $"{name}:{folder}") ?? TryParse(name) ?? Of(new Uri("http://localhost/"));
    }

    /// <summary>The name of a thing.</summary>
    /// <param name="thing">What it is called within the archive: <c>resolutions/2022/avgust</c>.</param>
    public string NameOf(string thing) => $"{text}{(text.AsSpan("tag:".Length).Contains(':') ? '/' : ':')}{thing}";

    /// <summary>The authority itself.</summary>
    public override string ToString() => text;

    [GeneratedRegex(@"^tag:[A-Za-z0-9][A-Za-z0-9._-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?,(?<date>[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(:[A-Za-z0-9%._~!$&'()*+,;=@/-]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
