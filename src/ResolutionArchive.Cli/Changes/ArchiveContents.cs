using System.Text.Json;
using ResolutionArchive.Read;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Cli.Changes;

/// <summary>What an archive's public data (<c>data/archive.json</c>) say of it, by id.</summary>
internal sealed record ArchiveContents(SortedDictionary<string, ResolutionContents> Resolutions, SortedDictionary<string, string> Addressees)
{
    /// <summary>The contents of the file.</summary>
    /// <exception cref="InvalidDataException">It is of another kind.</exception>
    public static ArchiveContents Read(string path)
    {
        if (OrdinaryFile.LengthOf(path) is null or 0)
            throw new InvalidDataException("Empty or endless.");
        return Read(File.ReadAllBytes(path));
    }

    /// <summary>The contents of the data.</summary>
    /// <exception cref="InvalidDataException">The data are of another kind.</exception>
    public static ArchiveContents Read(byte[] json)
    {
        try
        {
            using var data = JsonDocument.Parse(json);
            var contents = new ArchiveContents(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
            foreach (var resolution in data.RootElement.GetProperty("resolutions").EnumerateArray())
            {
                var count = resolution.GetProperty("sections").EnumerateArray().Sum(section => section.GetProperty("recommendations").GetArrayLength());
                contents.Resolutions[Text(resolution, "id")] = new ResolutionContents(Text(resolution, "title"), count, resolution.GetRawText());
            }

            foreach (var addressee in data.RootElement.GetProperty("addressees").EnumerateArray())
                contents.Addressees[Text(addressee, "id")] = Text(addressee, "name");
            return contents;
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new InvalidDataException(failure.Message, failure);
        }
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}

/// <summary>A resolution in short.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Recommendations">How many recommendations it makes.</param>
/// <param name="Data">All that the archive says of it.</param>
internal sealed record ResolutionContents(string Title, int Recommendations, string Data)
{
    /// <summary>«Title», 12 рекомендаций.</summary>
    public override string ToString() => $"«{Title}», {Wording.Recommendations(Recommendations)}";
}
