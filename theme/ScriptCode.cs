using System.Text.RegularExpressions;

namespace ResolutionArchive.Theme;

/// <summary>
/// Modules joined into one script. They are written for it: each stands after those that it imports, an import takes one line, no two use the same name at the top, and comments have
/// lines of their own.
/// </summary>
internal static partial class ScriptCode
{
    /// <summary>The code of modules of a folder of the assets, or of one beside it (<c>../js/elements</c>), without comments and without what they import of each other.</summary>
    public static string Of(string folder, IEnumerable<string> modules, Func<string, string> asset) =>
        string.Concat(modules.Select(module => Bare(Import().Replace(asset(PathOf(folder, module)), ""))));

    /// <summary>A script without its comments, and without the space before its lines.</summary>
    public static string Bare(string code) => Indentation().Replace(InlineComment().Replace(Comment().Replace(code, ""), ""), "");

    private static string PathOf(string folder, string module) => module.StartsWith("../", StringComparison.Ordinal) ? $"{module[3..]}.js" : $"{folder}/{module}.js";

    /// <summary>Joined code as a classic script: browsers refuse modules to pages that are opened from a disk.</summary>
    public static string Classic(string code) => DynamicImport().Replace(Export().Replace(code, ""), "");

    [GeneratedRegex(@"^export (?=async |class |const |function )", RegexOptions.Multiline)]
    private static partial Regex Export();

    /// <summary>What is loaded on demand elsewhere is there.</summary>
    [GeneratedRegex(@"^const \{ \w+ \} = await import\(.*\);\n", RegexOptions.Multiline)]
    private static partial Regex DynamicImport();

    [GeneratedRegex(@"^import .*\n", RegexOptions.Multiline)]
    private static partial Regex Import();

    /// <summary>The type of a parameter or of a value.</summary>
    [GeneratedRegex(@"/\*\* @(?:[^*]|\*(?!/))*\*/ ?")]
    private static partial Regex InlineComment();

    [GeneratedRegex("^[ \t]+", RegexOptions.Multiline)]
    private static partial Regex Indentation();

    /// <summary>Lines that are a comment, or end one of several lines.</summary>
    [GeneratedRegex(@"^[ \t]*(?://.*|/\*\*(?:[^*]|\*(?!/))*\*/)\n", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
