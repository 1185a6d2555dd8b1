using System.Collections.Immutable;
using System.Text;
using ResolutionArchive.Link;
using ResolutionArchive.Render;

namespace ResolutionArchive.Theme;

/// <summary>
/// The scripts of the search as they are published. In <c>assets/search</c> one concept is one module; a reader on a phone would ask for twenty files, each after
/// the one that imports it. So modules that are needed together are joined into one, like the style sheets.
/// </summary>
internal static class SearchScripts
{
    private static readonly string[] Engine =
    [
        "numbers", "stems", "words", "numerals", "quantities", "morphology", "catalogue", "lists", "parts", "fields", "query", "expansion", "concepts", "found", "retrieval",
        "names", "field-retrieval", "proximity", "order", "partial", "ranking", "facets", "snippet", "hits", "query-processing", "years", "notes", "engine", "worker",
    ];

    /// <summary>What helps who mistyped, loaded on demand.</summary>
    private static readonly string[] Spelling = ["typos", "compounds", "transliteration", "spelling"];

    private static readonly string[] Shared = ["client", "../js/elements", "cards", "sentences"];

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
        return File("local", ScriptCode.Classic(code));
    }

    private static OutputFile File(string name, string code) => new(Routes.Asset($"search/{name}.js"), Encoding.UTF8.GetBytes(code));

    private static string CodeOf(IEnumerable<string> modules, Func<string, string> asset) => ScriptCode.Of("search", modules, asset);
}
