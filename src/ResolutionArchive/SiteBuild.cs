using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Index;
using ResolutionArchive.Link;
using ResolutionArchive.Parse;
using ResolutionArchive.Read;
using ResolutionArchive.Render;
using ResolutionArchive.Resolve;
using ResolutionArchive.Vocabulary;
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

/// <summary>What a build came to.</summary>
/// <param name="Inventory">How much the site holds.</param>
/// <param name="Files">The files of the site in ordinal order of their paths; none where those of the last build are still right and were not made again.</param>
/// <param name="Written">What writing them did; null where nothing was to be, or could be, written.</param>
public sealed record BuildReport(Inventory Inventory, ImmutableArray<OutputFile> Files, WriteReport? Written)
{
    /// <summary>That of a build which changes nothing: what the last one found is found again.</summary>
    internal static BuildReport Of(Outcome kept, DiagnosticLog log)
    {
        foreach (var finding in kept.Findings)
            log.Add(finding);
        return new BuildReport(kept.Inventory, [], new WriteReport(0, kept.Inventory.Files, 0));
    }
}

/// <summary>The whole way from the input folder to the output folder.</summary>
public static class SiteBuild
{
    /// <summary>Builds the site, or finds that the output folder holds it already. Faults of the input go to the log; an exception is a fault of this program or of the disk.</summary>
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
        entering(Room.Read);
        var files = Reader.Read(input, log, publication.Ledger);
        var (stamp, read) = (output is null ? default : Stamp.Of(files, publication, theme, output.MayShrink), log.Count);
        if (output is not null && Writer.Kept(output, stamp) is { } kept)
            return BuildReport.Of(kept, log);
        // The product's own thesaurus is read beside the archive.
        _ = Task.Run(static () => StandardConcepts.All, CancellationToken.None);
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
        var inventory = Inventory.Of(site, rendered);
        var written = output is null ? null : Writer.Write(output, rendered, log, site.Loss, new Outcome(stamp, inventory, log.Since(read)));
        return new BuildReport(inventory, rendered, written);
    }
}
