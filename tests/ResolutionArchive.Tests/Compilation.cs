using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Index;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Parse.Body;
using ResolutionArchive.Read;
using ResolutionArchive.Render;
using ResolutionArchive.Render.Exports;
using ResolutionArchive.Resolve;
using ResolutionArchive.Theme;

namespace ResolutionArchive.Tests;

/// <summary>Runs the rooms over texts, without a disk.</summary>
internal static class Compilation
{
    private const string Settings = "title: Архив\nbase: https://example.org/archive/\nrepository: https://github.com/example/archive\n";

    /// <summary>The site of these files; what they leave out of the archive's own files is plain.</summary>
    public static (Site Site, ImmutableArray<Diagnostic> Diagnostics) Compile(params (string Path, string Text)[] files) => PublishAfter(null, null, files);

    /// <summary>The site of these files as it is published after another one.</summary>
    /// <param name="before">What was published before; null where nothing was.</param>
    /// <param name="today">The day of the publication; null where nobody says.</param>
    /// <param name="files">The files.</param>
    public static (Site Site, ImmutableArray<Diagnostic> Diagnostics) Publish(Site? before, DateOnly? today, params (string Path, string Text)[] files) =>
        PublishAfter(before is null ? null : ArchiveJson.Of(before).Content, today, files);

    /// <summary>The same after whatever the bytes are.</summary>
    public static (Site Site, ImmutableArray<Diagnostic> Diagnostics) PublishAfter(ReadOnlyMemory<byte>? ledger, DateOnly? today, params (string Path, string Text)[] files)
    {
        var log = new DiagnosticLog();
        var all = files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        all.TryAdd("site.yml", Settings);
        all.TryAdd("addressees.yml", "[]");
        all.TryAdd("forums.yml", "- id: forum\n  name: Форум\n");
        var drafts = Parser.Parse(new InputFiles([.. all.Select(file => new SourceFile(file.Key, file.Value)).OrderBy(file => file.Path, StringComparer.Ordinal)], [])
        {
            Ledger = ledger is { } bytes ? new LedgerBytes("archive.json", bytes) : null,
        }, log);
        return (Linker.Link(Resolver.Resolve(drafts, Publication.AsSet with { ThisYear = 2026, Today = today }, log), log), log.ToOrdered());
    }

    /// <summary>What the files claim.</summary>
    public static ImmutableArray<Diagnostic> Parse(params (string Path, string Text)[] files)
    {
        var log = new DiagnosticLog();
        Parser.Parse(new InputFiles([.. files.Select(file => new SourceFile(file.Path, file.Text))], []), log);
        return log.ToOrdered();
    }

    /// <summary>The output of the site, by path.</summary>
    public static Task<ImmutableDictionary<string, OutputFile>> RenderAsync(Site site) => RenderAsync(site, Indexer.Index(site));

    /// <summary>The same without its search, which takes longer than all the rest.</summary>
    public static Task<ImmutableDictionary<string, OutputFile>> RenderWithoutSearchAsync(Site site) => RenderAsync(site, new SearchIndex([], []));

    private static async Task<ImmutableDictionary<string, OutputFile>> RenderAsync(Site site, SearchIndex index)
    {
        var files = await Renderer.RenderAsync(site, index, new StandardTheme(), new DiagnosticLog(), TestContext.Current.CancellationToken);
        return files.ToImmutableDictionary(file => file.Address.Path, StringComparer.Ordinal);
    }

    /// <summary>A page of the output.</summary>
    public static string Html(ImmutableDictionary<string, OutputFile> files, string path) => Encoding.UTF8.GetString(files[path].Content.Span);

    /// <summary>The same as its elements.</summary>
    public static IDocument Page(ImmutableDictionary<string, OutputFile> files, string path) => new HtmlParser().ParseDocument(Html(files, path));

    /// <summary>The only resolution of the site of this one file.</summary>
    public static Resolution Resolution(string body, string front = "title: Название\nforum: Форум\ndate: 2024-08-26") =>
        Compile(("resolutions/2024/test.md", $"---\n{front}\n---\n{body}")).Site.Resolutions.Single().Resolution;

    /// <summary>The parts of a body.</summary>
    public static DraftBody Body(string body) => BodyReader.Read(body, new Location("test.md"), new DiagnosticLog());

    /// <summary>A body's sections in short: «heading: item | item».</summary>
    public static string[] Outline(string body) =>
        [.. Body(body).Sections.Select(section => $"{section.Heading}: {string.Join(" | ", section.Items.Select(Show))}")];

    private static string Show(DraftItem item) =>
        string.Concat(item.Before.OfType<Subheading>().Select(block => $"({block.Text}) ")) + item.Text + string.Concat(item.SubItems.Select(sub => $" [{sub.Label}{(sub.Label is null ? "" : " ")}{sub.Text}]")) + string.Concat(item.Notes.OfType<Paragraph>().Select(note => $" ({note.Text})"));
}
