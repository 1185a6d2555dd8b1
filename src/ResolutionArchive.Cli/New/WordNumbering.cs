using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ResolutionArchive.Cli.New;

/// <summary>
/// Counts the items of a document's lists as Word does (ECMA-376, 17.9): each level of each abstract list has a counter, which begins
/// anew after an item of a higher level.
/// </summary>
internal sealed partial class WordNumbering
{
    private const int Levels = 9;
    private const string RussianLetters = "абвгдежзиклмнопрстуфхцчшщэюя";

    private readonly Dictionary<int, AbstractNum> lists = [];
    private readonly Dictionary<AbstractNum, int[]> counters = [];

    public WordNumbering(MainDocumentPart part)
    {
        var numbering = part.NumberingDefinitionsPart?.Numbering;
        var definitions = numbering?.Elements<AbstractNum>().Where(list => list.AbstractNumberId is not null).ToDictionary(list => list.AbstractNumberId!.Value);
        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id && instance.AbstractNumId?.Val?.Value is { } list && definitions!.TryGetValue(list, out var definition))
                lists[id] = definition;
        }
    }

    /// <summary>The mark before the paragraph with the space after it; empty where it is no item.</summary>
    public string MarkOf(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties?.NumberingProperties;
        if (properties?.NumberingId?.Val?.Value is not { } id || !lists.TryGetValue(id, out var list))
            return "";
        var level = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? 0, 0, Levels - 1);
        var definition = LevelOf(list, level);
        var indent = new string(' ', 3 * level);
        var counts = Count(list, level);
        return definition?.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet || definition?.LevelText?.Val?.Value is not { } form
            ? $"{indent}- "
            : $"{indent}{Placeholder().Replace(form, match => Number(LevelOf(list, match.Value[1] - '1'), counts[match.Value[1] - '1']))} ";
    }

    private int[] Count(AbstractNum list, int level)
    {
        if (!counters.TryGetValue(list, out var counts))
            counters.Add(list, counts = new int[Levels]);
        counts[level] = counts[level] == 0 ? LevelOf(list, level)?.StartNumberingValue?.Val?.Value ?? 1 : counts[level] + 1;
        Array.Clear(counts, level + 1, Levels - level - 1);
        return counts;
    }

    private static Level? LevelOf(AbstractNum list, int level) => list.Elements<Level>().FirstOrDefault(candidate => candidate.LevelIndex?.Value == level);

    private static string Number(Level? level, int number)
    {
        var format = level?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        if (format == NumberFormatValues.RussianLower || format == NumberFormatValues.LowerLetter)
            return RussianLetters[(Math.Max(number, 1) - 1) % RussianLetters.Length].ToString();
        return format == NumberFormatValues.UpperRoman ? Roman(number) : number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Roman(int number)
    {
        var text = "";
        foreach (var (value, letters) in ((int, string)[])[(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value)
                text += letters;
        }

        return text;
    }

    [GeneratedRegex("%[1-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
