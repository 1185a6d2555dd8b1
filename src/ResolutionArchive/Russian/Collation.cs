using System.Globalization;

namespace ResolutionArchive.Russian;

/// <summary>The one order of Russian names: that of the Russian locale without regard to case, then that of the characters.</summary>
internal sealed class Collation : IComparer<string>
{
    private static readonly CompareInfo Russian = CultureInfo.GetCultureInfo("ru-RU").CompareInfo;

    private Collation()
    {
    }

    /// <summary>The order.</summary>
    public static Collation Names { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var byLocale = Russian.Compare(x, y, CompareOptions.IgnoreCase);
        return byLocale != 0 ? byLocale : string.CompareOrdinal(x, y);
    }
}
