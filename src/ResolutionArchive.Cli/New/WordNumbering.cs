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

    /// <summary>In characters of «%1.%2)»; Word takes no more than 30.</summary>
    private const int LongestForm = 100;

    /// <summary>Greater numbers have no letters of their own, and a list is never so long.</summary>
    private const int MaxRoman = 399;

    private const string RussianLetters = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private const string LatinLetters = "abcdefghijklmnopqrstuvwxyz";

    private readonly Dictionary<int, (NumberingInstance Instance, AbstractNum List)> lists = [];
    private readonly Dictionary<AbstractNum, int[]> counters = [];
    private readonly Dictionary<AbstractNum, Level?[]> levels = [];
    private readonly HashSet<int> begun = [];

    public WordNumbering(MainDocumentPart part)
    {
        var numbering = part.NumberingDefinitionsPart?.Numbering;
        var definitions = new Dictionary<int, AbstractNum>();
        foreach (var list in numbering?.Elements<AbstractNum>() ?? [])
        {
            if (list.AbstractNumberId?.Value is { } id)
                definitions[id] = list;
        }

        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id && instance.AbstractNumId?.Val?.Value is { } list && definitions.TryGetValue(list, out var definition))
                lists[id] = (instance, definition);
        }
    }

    /// <summary>The mark before an item with the space after it; empty where the paragraph is none.</summary>
    public string MarkOf(NumberingProperties? properties)
    {
        if (properties?.NumberingId?.Val?.Value is not { } id || !lists.TryGetValue(id, out var list))
            return "";
        var level = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? 0, 0, Levels - 1);
        if (begun.Add(id))
            Restart(list.Instance, list.List);
        var definition = LevelOf(list.List, level);
        var indent = new string(' ', 3 * level);
        var counts = Count(list.List, level);
        return definition?.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet || definition?.LevelText?.Val?.Value is not { Length: > 0 and <= LongestForm } form
            ? $"{indent}- "
            : $"{indent}{Placeholder().Replace(form, match => Number(LevelOf(list.List, match.Value[1] - '1'), counts[match.Value[1] - '1']))} ";
    }

    /// <summary>«Begin anew» makes a list of its own that shares the definition, and says where it starts (17.9.26).</summary>
    private void Restart(NumberingInstance instance, AbstractNum list)
    {
        foreach (var level in instance.Elements<LevelOverride>())
        {
            if (level.LevelIndex?.Value is not (>= 0 and < Levels) || level.StartOverrideNumberingValue?.Val?.Value is not { } start)
                continue;
            var counts = CountersOf(list);
            Array.Clear(counts, level.LevelIndex.Value, Levels - level.LevelIndex.Value);
            counts[level.LevelIndex.Value] = start - 1;
        }
    }

    private int[] CountersOf(AbstractNum list)
    {
        if (!counters.TryGetValue(list, out var counts))
            counters.Add(list, counts = new int[Levels]);
        return counts;
    }

    private int[] Count(AbstractNum list, int level)
    {
        var counts = CountersOf(list);
        counts[level] = counts[level] == 0 ? LevelOf(list, level)?.StartNumberingValue?.Val?.Value ?? 1 : counts[level] + 1;
        Array.Clear(counts, level + 1, Levels - level - 1);
        return counts;
    }

    /// <summary>The first definition of the level; a list is asked for its levels at every item.</summary>
    private Level? LevelOf(AbstractNum list, int level)
    {
        if (!levels.TryGetValue(list, out var found))
        {
            levels.Add(list, found = new Level?[Levels]);
            foreach (var definition in list.Elements<Level>())
            {
                if (definition.LevelIndex?.Value is >= 0 and < Levels and var index)
                    found[index] ??= definition;
            }
        }

        return found[level];
    }

    private static string Number(Level? level, int number)
    {
        var format = level?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        if (format == NumberFormatValues.RussianLower)
            return Letter(RussianLetters, number);
        if (format == NumberFormatValues.RussianUpper)
            return Letter(RussianLetters, number).ToUpperInvariant();
        if (format == NumberFormatValues.LowerLetter)
            return Letter(LatinLetters, number);
        if (format == NumberFormatValues.UpperLetter)
            return Letter(LatinLetters, number).ToUpperInvariant();
        if (format == NumberFormatValues.LowerRoman)
            return Roman(number).ToLowerInvariant();
        return format == NumberFormatValues.UpperRoman ? Roman(number) : number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Letter(string letters, int number) => letters[(Math.Max(number, 1) - 1) % letters.Length].ToString();

    private static string Roman(int number)
    {
        if (number > MaxRoman)
            return number.ToString(CultureInfo.InvariantCulture);
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
