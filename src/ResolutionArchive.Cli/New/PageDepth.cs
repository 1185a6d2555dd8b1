using System.Text.RegularExpressions;

namespace ResolutionArchive.Cli.New;

/// <summary>How deep the elements of a saved page are nested. A parser of HTML looks at all open elements for each new one, so depth costs as its square.</summary>
internal static partial class PageDepth
{
    /// <summary>Pages of content systems that nest most have some eighty levels.</summary>
    private const int Most = 500;

    /// <summary>Elements that have no end, or whose end is mostly left out.</summary>
    private static readonly HashSet<string> Endless = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "html", "body", "head",
    };

    /// <summary>Whether the page can be read in linear time.</summary>
    public static bool IsHarmless(string html)
    {
        var depth = 0;
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            var text = html.AsSpan(tag.Index, tag.Length);
            var isEnd = text[1] == '/';
            var name = text[(isEnd ? 2 : 1)..].ToString();
            var count = open.GetValueOrDefault(name);
            // An end of what was never begun ends nothing.
            if (Endless.Contains(name) || (isEnd && count == 0))
                continue;
            open[name] = count + (isEnd ? -1 : 1);
            depth += isEnd ? -1 : 1;
            if (depth > Most)
                return false;
        }

        return true;
    }

    [GeneratedRegex("</?[a-zA-Z][a-zA-Z0-9]*", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
