using System.Collections.Immutable;
using System.Text.Json;
using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Index;

/// <summary>
/// Lines of recurrences with many members. Texts hold short lines whole and of a long one the name alone: in every file with one of its members, it would take the square of their count.
/// </summary>
internal sealed class LongLines
{
    /// <summary>Members of a line that texts hold whole. Longer ones are wordings that everybody copies, and cost a request of their own.</summary>
    private const int ShortLine = 128;

    private const string Folder = "lines";

    private readonly Dictionary<Slug, string> names;

    /// <summary>Finds them in the site.</summary>
    public LongLines(Site site, Entries entries)
    {
        var lines = site.Recurrences.Where(line => line.Members.Length > ShortLine).ToImmutableArray();
        Files = AllCores.Make(lines, line => ContentName.In(Folder, JsonPart.Of(Folder, json => WriteMembers(json, line, entries))));
        names = lines.Zip(Files).ToDictionary(line => line.First.Id, line => line.Second.Name[(Folder.Length + 1)..]);
    }

    /// <summary>A file for each.</summary>
    public ImmutableArray<IndexPart> Files { get; }

    /// <summary>The name of the line's file; null where it is short.</summary>
    public string? NameOf(RecurrenceLine line) => names.GetValueOrDefault(line.Id);

    /// <summary>A line as an object.</summary>
    public static void Write(Utf8JsonWriter json, RecurrenceLine line, Entries entries)
    {
        json.WriteStartObject();
        WriteMembers(json, line, entries);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, RecurrenceLine line, Entries entries)
    {
        json.WriteString("id", line.Id.ToString());
        json.WriteString("entries", NumberText.Of(line.Members.Select(member => entries[member.Recommendation.Id])));
        json.WriteString("members", string.Join(' ', line.Members.Select(member => member.Recommendation.Id)));
    }
}
