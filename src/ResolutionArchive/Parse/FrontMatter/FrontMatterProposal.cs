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
        var place = lines.FirstOrDefault(line => PlaceForm().IsMatch(line));
        var dated = lines.FirstOrDefault(line => DateReader.ReadDate(line) is not null);
        var kind = lines.Select(line => KindForm().Match(line)).FirstOrDefault(match => match.Success)?.Value;
        var rest = string.Join(' ', lines.Where(line => line != place && line != dated).Select(line => KindForm().Replace(line, "").Trim()).Where(line => line.Length > 0));
        return new FrontMatterProposal(
            TitleIn(rest),
            DateReader.ReadDate(dated ?? "") ?? DateIn(body),
            place,
            kind is null ? null : kind[..1].ToUpperInvariant() + kind[1..].ToLowerInvariant());
    }

    /// <summary>The front matter with what is known filled in and samples for the rest.</summary>
    public string ToYaml(string? title, string? forum) => string.Concat(
        "---\n",
        $"title: {Quote(title ?? Title ?? "Название резолюции")}\n",
        $"date:{(Date is { } date ? $" {date}" : "")}\n",
        $"forum: {Quote(forum ?? "Название форума")}\n",
        Place is null ? "" : $"place: {Quote(Place)}\n",
        $"kind: {Quote(Kind ?? "Резолюция")}\n",
        "---\n");

    /// <summary>The name in quotes if there is one, for it is what the event is called; else all of the title.</summary>
    private static string? TitleIn(string lines)
    {
        var (open, close) = (lines.IndexOf('«', StringComparison.Ordinal), lines.LastIndexOf('»'));
        if (open >= 0 && close > open)
            return lines[(open + 1)..close];
        return lines.Length == 0 ? null : lines;
    }

    private static PartialDate? DateIn(string body) =>
        DateForm().Matches(body[..Math.Min(body.Length, Reach)]).Select(match => DateReader.ReadDate(match.Value)).FirstOrDefault(date => date is not null);

    private static string Quote(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^(г|с|п|пос|д|ст)\.\s*\p{Lu}[\p{L}\s-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceForm();

    [GeneratedRegex(@"^(резолюция|решение|рекомендации|предложения|постановление|обращение|протокол)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KindForm();

    [GeneratedRegex(@"[0-9]{1,2}\s+\p{L}+\s+[0-9]{4}|[0-9]{1,2}\.[0-9]{2}\.[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();
}
