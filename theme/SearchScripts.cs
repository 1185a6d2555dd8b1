using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ResolutionArchive.Link;
using ResolutionArchive.Render;

namespace ResolutionArchive.Theme;

/// <summary>
/// The scripts of the search as they are published. In <c>assets/search</c> one concept is one module; a reader on a phone would ask for twenty files, each after
/// the one that imports it. So modules that are needed together are joined into one, like the style sheets. They are written for it: each stands after those that it
/// imports, an import takes one line, no two use the same name at the top, and comments have lines of their own.
/// </summary>
internal static partial class SearchScripts
{
    private static readonly string[] Engine =
    [
        "numbers", "stems", "words", "numerals", "quantities", "morphology", "catalogue", "lists", "parts", "fields", "query", "expansion", "concepts", "found", "retrieval",
        "names", "field-retrieval", "proximity", "order", "partial", "ranking", "facets", "snippet", "hits", "query-processing", "years", "notes", "engine", "worker",
    ];

    /// <summary>What helps who mistyped, loaded on demand.</summary>
    private static readonly string[] Spelling = ["typos", "compounds", "transliteration", "spelling"];

    private static readonly string[] Shared = ["client", "cards", "sentences"];

    private static readonly string[] Page = ["years", "hit-card", "choices", "page-address", "results", "nearness", "page"];

    /// <summary>The files to publish.</summary>
    public static ImmutableArray<OutputFile> Read(Func<string, string> asset) =>
    [
        Join("engine", Engine, asset),
        Join("spelling", Spelling, asset, import: "import { findWord, fromLookalikes, keyOf, lettersOf, partsOf, termsOf } from \"./engine.js\";\n"),
        Join("joined", ["joined"], asset, import: "import { findWord, keyOf } from \"./engine.js\";\n"),
        Join("phrases", ["phrases"], asset, import: "import { Expansion, Found, listsOf, weightIn, wordsOf } from \"./engine.js\";\n"),
        Join("exclusions", ["exclusions"], asset, import: "import { Expansion, findInRow, listsOf } from \"./engine.js\";\n"),
        Join("panel", [.. Shared, "panel"], asset),
        Join("page", [.. Shared, .. Page], asset),
        Join("box", ["box"], asset),
        JoinLocal(asset),
    ];

    private static OutputFile Join(string name, IEnumerable<string> modules, Func<string, string> asset, string import = "") =>
        File(name, import + CodeOf(modules, asset));

    /// <summary>One classic script with everything, for pages on a disk. What the page and the panel have of their own stands in blocks, since both have names alike.</summary>
    private static OutputFile JoinLocal(Func<string, string> asset)
    {
        var engine = CodeOf([.. Engine.Where(module => module != "worker"), .. Spelling, "joined", "phrases", "exclusions"], asset);
        var code = $$"""
            {
            const thisScript = document.currentScript;
            {{engine}}{{CodeOf(["local", .. Shared], asset)}}{
            {{CodeOf(Page, asset)}}thisScript.startPage = (form, box) => start(form, box, openLocal);
            }
            {
            {{CodeOf(["panel"], asset)}}thisScript.startPanel = (form, box) => start(form, box, openLocal);
            }
            }

            """;
        return File("local", DynamicImport().Replace(Export().Replace(code, ""), ""));
    }

    private static OutputFile File(string name, string code) => new(Routes.Asset($"search/{name}.js"), Encoding.UTF8.GetBytes(code));

    private static string CodeOf(IEnumerable<string> modules, Func<string, string> asset) =>
        string.Concat(modules.Select(module => Bare(Import().Replace(asset($"search/{module}.js"), ""))));

    /// <summary>A script without its comments, and without the space before its lines.</summary>
    public static string Bare(string code) => Indentation().Replace(InlineComment().Replace(Comment().Replace(code, ""), ""), "");

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
