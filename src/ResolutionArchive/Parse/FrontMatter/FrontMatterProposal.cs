using System.Text.RegularExpressions;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse.Body;

namespace ResolutionArchive.Parse.FrontMatter;

/// <summary>What the text of a document lets one suppose of its front matter; null where it says nothing.</summary>
internal sealed partial record FrontMatterProposal(string? Title, PartialDate? Date, string? Place, string? Kind)
{
    /// <summary>How far into the document its date is looked for where the title bears none.</summary>
    private const int Reach = 2000;

    /// <summary>Reads the printed title; a date may also stand in the first sentences.</summary>
    public static FrontMatterProposal For(string body)
    {
        var lines = BodyReader.Read(body, new Location(""), new DiagnosticLog()).TitleLines.Select(line => line.Plain).ToList();
        var circumstances = lines.Select(PlaceAndDate.Read).OfType<PlaceAndDate>().ToList();
        var kind = lines.Select(line => KindForm().Match(line)).FirstOrDefault(match => match.Success)?.Value;
        var rest = string.Join(' ', lines.Where(line => PlaceAndDate.Read(line) is null).Select(line => KindForm().Replace(line, "").Trim()).Where(line => line.Length > 0));
        return new FrontMatterProposal(
            TitleIn(rest),
            circumstances.Select(line => line.Date).FirstOrDefault(date => date is not null) ?? DateIn(body),
            circumstances.Select(line => line.Place).FirstOrDefault(place => place is not null),
            kind is null ? null : kind[..1].ToUpperInvariant() + kind[1..].ToLowerInvariant());
    }

    /// <summary>The front matter with what is known filled in and samples for the rest.</summary>
    public string ToYaml(string? forum) => string.Concat(
        "---\n",
        $"title: {YamlText.Quote(Title ?? forum ?? Sample.Title)}\n",
        $"date:{(Date is { } date ? $" {date}" : "")}\n",
        $"forum: {YamlText.Quote(forum ?? Sample.Forum)}\n",
        Place is null ? "" : $"place: {YamlText.Quote(Place)}\n",
        $"kind: {YamlText.Quote(Kind ?? "Резолюция")}\n",
        "---\n");

    /// <summary>
    /// The name in quotes if there is one, for it is what the event is called; else all of the title. «(Резолюция) форума учителей» is no name: it stands
    /// in the genitive.
    /// </summary>
    private static string? TitleIn(string lines)
    {
        var (open, close) = (lines.IndexOf('«', StringComparison.Ordinal), lines.LastIndexOf('»'));
        if (open >= 0 && close > open)
            return lines[(open + 1)..close];
        return lines.Length == 0 || char.IsLower(lines[0]) ? null : lines;
    }

    private static PartialDate? DateIn(string body) =>
        DateForm().Matches(body[..Math.Min(body.Length, Reach)]).Select(match => DateReader.ReadDate(match.Value)).FirstOrDefault(date => date is not null);

    [GeneratedRegex(@"^(резолюция|решение|рекомендации|предложения|постановление|обращение|протокол)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KindForm();

    [GeneratedRegex(@"[0-9]{1,2}\s+\p{L}+\s+[0-9]{4}|[0-9]{1,2}\.[0-9]{2}\.[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();
}
