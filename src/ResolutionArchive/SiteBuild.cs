using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Index;
using ResolutionArchive.Link;
using ResolutionArchive.Parse;
using ResolutionArchive.Read;
using ResolutionArchive.Render;
using ResolutionArchive.Resolve;
using ResolutionArchive.Write;

namespace ResolutionArchive;

/// <summary>The rooms of a build, in the order in which the data passes through them.</summary>
public enum Room
{
    /// <summary>Folder → text.</summary>
    Read,

    /// <summary>Text → what it claims.</summary>
    Parse,

    /// <summary>Claims → identity.</summary>
    Resolve,

    /// <summary>Identity → neighbourhood.</summary>
    Link,

    /// <summary>Site → search index.</summary>
    Index,

    /// <summary>Site → files.</summary>
    Render,

    /// <summary>Files → output folder.</summary>
    Write,
}

/// <summary>What a build made.</summary>
/// <param name="Site">The archive.</param>
/// <param name="Files">The files of the site in ordinal order of their paths.</param>
/// <param name="Written">What writing them did; null where nothing was to be, or could be, written.</param>
public sealed record BuildReport(Site Site, ImmutableArray<OutputFile> Files, WriteReport? Written);

/// <summary>The whole way from the input folder to the output folder.</summary>
public static class SiteBuild
{
    /// <summary>Builds the site. Faults of the input go to the log; an exception is a fault of this program or of the disk.</summary>
    /// <param name="input">The input folder.</param>
    /// <param name="output">The output folder; null where nothing is to be written.</param>
    /// <param name="publication">What is known of where the site will be published.</param>
    /// <param name="theme">How pages look.</param>
    /// <param name="log">Where faults of the input go.</param>
    /// <param name="entering">Is told of each room before it is entered.</param>
    /// <param name="cancellation">Ends the build before it writes anything.</param>
    public static async Task<BuildReport> RunAsync(
        string input, OutputFolder? output, Publication publication, ITheme theme, DiagnosticLog log, Action<Room> entering, CancellationToken cancellation = default)
    {
        // The product's own thesaurus takes as long to read as a small archive, and is read beside it.
        _ = Task.Run(static () => ThesaurusFile.Standard, CancellationToken.None);
        entering(Room.Read);
        var files = Reader.Read(input, log, publication.Ledger);
        entering(Room.Parse);
        var drafts = Parser.Parse(files, log);
        entering(Room.Resolve);
        var archive = Resolver.Resolve(drafts, publication, log);
        entering(Room.Link);
        var site = Linker.Link(archive, log);
        entering(Room.Index);
        var index = FaultGuard.RunWhole("поиска", log, () => new SearchIndex([], []), () => Indexer.Index(site));
        entering(Room.Render);
        var rendered = await Renderer.RenderAsync(site, index, theme, log, cancellation).ConfigureAwait(false);
        entering(Room.Write);
        if (output is null)
            Writer.WarnOfLoss(site.Loss, new Location(publication.Ledger ?? input), log);
        var written = output is null ? null : Writer.Write(output, rendered, log, site.Loss);
        return new BuildReport(site, rendered, written);
    }
}
