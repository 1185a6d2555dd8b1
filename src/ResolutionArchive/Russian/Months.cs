namespace ResolutionArchive.Russian;

/// <summary>The names of the months. They are written out here since a system's culture tables differ from machine to machine.</summary>
internal static class Months
{
    private static readonly string[] Genitives =
    [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ];

    private static readonly string[] Nominatives =
    [
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
    ];

    /// <summary>«августа» for 8.</summary>
    public static string Genitive(int month) => Genitives[month - 1];

    /// <summary>«август» for 8.</summary>
    public static string Nominative(int month) => Nominatives[month - 1];

    /// <summary>The month that the word names in the genitive, the nominative or short («авг», «сент»), or null.</summary>
    public static int? Find(string word)
    {
        var normal = Words.Normalize(word);
        var index = Array.IndexOf(Genitives, normal);
        if (index < 0)
            index = Array.IndexOf(Nominatives, normal);
        if (index < 0 && normal.Length >= 3)
            index = Array.FindIndex(Nominatives, name => name.StartsWith(normal, StringComparison.Ordinal));
        return index < 0 ? null : index + 1;
    }
}
