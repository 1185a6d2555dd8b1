using System.Text;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Link;
using ResolutionArchive.Render;
using ResolutionArchive.Write;

namespace ResolutionArchive.Tests.Write;

public sealed class WriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DiagnosticLog log = new();

    public void Dispose() => folder.Dispose();

    /// <summary>Whether a folder can be written is tried with a file whose name anybody may have given to a link.</summary>
    [Fact]
    public void What_tries_the_folder_follows_no_link()
    {
        folder.Write("foreign.txt", "чужое");
        Directory.CreateDirectory(folder.At("probed"));
        File.CreateSymbolicLink(folder.At("probed/" + Writability.ProbeName), folder.At("foreign.txt"));
        Writability.Check(folder.At("probed"), ["index.html"]);
        Assert.Equal("чужое", folder.Read("foreign.txt"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.At("probed")));
    }

    [Fact]
    public void What_did_not_change_is_not_touched()
    {
        Write(("a.html", "а"), ("years/b.html", "б"));
        var yesterday = DateTime.UtcNow.AddDays(-1);
        File.SetLastWriteTimeUtc(folder.At("a.html"), yesterday);
        Assert.Equal(new WriteReport(1, 1, 0), Write(("a.html", "а"), ("years/b.html", "бб")));
        Assert.Equal(yesterday, File.GetLastWriteTimeUtc(folder.At("a.html")));
        Assert.Equal("бб", folder.Read("years/b.html"));
    }

    /// <summary>Who puts the time back can deceive us; it shows that nothing is read.</summary>
    [Fact]
    public void What_nobody_has_written_since_is_not_read()
    {
        Write(("a.html", "1"), ("b.html", "1"));
        var time = File.GetLastWriteTimeUtc(folder.At("a.html"));
        folder.Write("a.html", "2");
        File.SetLastWriteTimeUtc(folder.At("a.html"), time);
        Assert.Equal(new WriteReport(0, 2, 0), Write(("a.html", "1"), ("b.html", "1")));
        Assert.Equal(new WriteReport(1, 1, 0), Write(("a.html", "3"), ("b.html", "1")));
        Assert.Equal("3", folder.Read("a.html"));
    }

    [Fact]
    public void A_list_that_was_mended_by_hand_is_believed_in_its_paths_alone()
    {
        Write(("a.html", "1"), ("b.html", "1"), ("c.html", "1"));
        var list = folder.Read(".resolution-archive");
        var time = File.GetLastWriteTimeUtc(folder.At("a.html"));
        folder.Write("a.html", "2");
        File.SetLastWriteTimeUtc(folder.At("a.html"), time);
        folder.Write(".resolution-archive", list.Replace("\t1\t", "\t01\t", StringComparison.Ordinal));
        Assert.Equal(new WriteReport(1, 1, 1), Write(("a.html", "1"), ("b.html", "1")));
        Assert.Equal("1", folder.Read("a.html"));
    }

    [Fact]
    public void A_list_of_paths_alone_is_read_and_becomes_a_whole_one()
    {
        Write(("a.html", "1"), ("b.html", "1"), ("c.html", "1"));
        folder.Write(".resolution-archive", "a.html\r\nb.html\nc.html\n");
        Assert.Equal(new WriteReport(0, 2, 1), Write(("a.html", "1"), ("b.html", "1")));
        Assert.Equal(["a.html", "b.html"], Manifest.Read(folder.Path).Imprints.Select(imprint => imprint.Path));
    }

    [Fact]
    public void Only_what_a_build_has_made_is_removed()
    {
        Write(("a.html", "а"), ("years/2022/b.html", "б"), ("years/c.html", "в"));
        folder.Write("CNAME", "example.org");
        folder.Write("years/note.txt", "моё");
        Assert.Equal(new WriteReport(0, 1, 2), Write(("a.html", "а")));
        Assert.Equal([".resolution-archive", "CNAME", "a.html", "years/note.txt"], Listing());
        Assert.False(Directory.Exists(folder.At("years/2022")));
    }

    [Fact]
    public void An_archive_that_loses_more_than_half_is_not_written_unless_it_is_meant()
    {
        (string, string)[] all = [("index.html", "а"), .. Enumerable.Range(0, 5).Select(i => ($"resolutions/2024/{i}.html", "р"))];
        Write(all);
        Assert.Null(Write(all[..3]));
        Assert.Equal(Rules.LostResolutions, Assert.Single(log.ToOrdered()).Rule);
        Assert.True(File.Exists(folder.At("resolutions/2024/4.html")));
        Assert.NotNull(Write(all[..4]));
        Assert.NotNull(Writer.Write(new OutputFolder(folder.Path, MayShrink: true), [new OutputFile(new Address("index.html"), Encoding.UTF8.GetBytes("а"))], log));
        Assert.Equal([".resolution-archive", "index.html"], Listing());
    }

    [Fact]
    public async Task Of_two_builds_at_once_one_waits_or_says_so()
    {
        Write(("a.html", "1"));
        using (FolderLock.Take(folder.Path, TimeSpan.Zero))
            Assert.Null(Writer.Write(new OutputFolder(folder.Path) { Patience = TimeSpan.FromMilliseconds(200) }, [new OutputFile(new Address("a.html"), Encoding.UTF8.GetBytes("2"))], log));
        Assert.Equal((Rules.BusyFolder, "1"), (Assert.Single(log.ToOrdered()).Rule, folder.Read("a.html")));

        var held = FolderLock.Take(folder.Path, TimeSpan.Zero)!;
        var waiting = Task.Run(() => Write(("a.html", "2")), TestContext.Current.CancellationToken);
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);
        held.Dispose();
        Assert.NotNull(await waiting);
    }

    [Fact]
    public void Builds_at_once_leave_the_site_of_one_of_them()
    {
        Parallel.For(0, 8, i => Write([.. Enumerable.Range(0, 40).Select(page => ($"years/{page}.html", $"{i}"))]));
        Assert.Single(Enumerable.Range(0, 40).Select(page => folder.Read($"years/{page}.html")).Distinct());
        Assert.False(Directory.Exists(folder.At(".resolution-archive.stage")));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_found_before_anything_changes()
    {
        // Nothing is forbidden to root, but even root writes no file where there is a folder.
        Write(("a.html", "1"), ("years/b.html", "1"));
        Directory.CreateDirectory(folder.At($"years/{Writability.ProbeName}"));
        Assert.Throws<UnauthorizedAccessException>(() => Write(("a.html", "2"), ("years/b.html", "2")));
        Assert.Equal(("1", "1"), (folder.Read("a.html"), folder.Read("years/b.html")));
    }

    /// <summary>Many threads write; the command line knows the refusal of a disk, and no heap of them.</summary>
    [Fact]
    public void A_disk_that_refuses_many_files_refuses_once_and_the_site_stays()
    {
        Write(("a.html", "1"));
        Assert.ThrowsAny<IOException>(() => Write([("a.html", "2"), .. Enumerable.Range(0, 50).Select(i => (new string('x', 300 + i), "2"))]));
        Assert.Equal("1", folder.Read("a.html"));
        Assert.NotNull(Write(("a.html", "2")));
    }

    [Fact]
    public void Where_a_page_cannot_be_put_in_place_the_list_stays_that_of_the_site_that_is_there()
    {
        Write(("years/a.html", "1"));
        var list = folder.Read(".resolution-archive");
        Directory.CreateDirectory(folder.At("years/b.html"));
        Assert.ThrowsAny<Exception>(() => StagedCommit.Run(folder.Path, [new OutputFile(new Address("years/b.html"), Encoding.UTF8.GetBytes("2"))], [], _ => [new OutputFile(new Address(".resolution-archive"), Encoding.UTF8.GetBytes("years/a.html\nyears/b.html\n"))]));
        Assert.Equal(list, folder.Read(".resolution-archive"));
    }

    [Fact]
    public void A_file_that_no_build_has_made_is_never_overwritten()
    {
        folder.Write("index.html", "моё");
        Assert.Null(Write(("a.html", "а"), ("index.html", "наше")));
        Assert.Equal("моё", folder.Read("index.html"));
        Assert.Equal(["index.html"], Listing());
        Assert.Equal(Rules.ForeignFile, Assert.Single(log.ToOrdered()).Rule);
    }

    [Theory]
    [InlineData("years", "а")]
    [InlineData("index.html/z", "а")]
    public void What_stands_in_the_way_is_found_before_anything_is_written(string obstacle, string text)
    {
        Write(("index.html", "1"), ("about.html", "1"));
        File.Delete(folder.At("index.html"));
        folder.Write(obstacle, text);
        Assert.Null(Write(("index.html", "2"), ("about.html", "2"), ("years/a.html", "2")));
        Assert.Equal("1", folder.Read("about.html"));
        Assert.Equal(Rules.ForeignFile, Assert.Single(log.ToOrdered()).Rule);
    }

    [Theory]
    [InlineData("years")]
    [InlineData(".resolution-archive.stage")]
    [InlineData(".resolution-archive.stage/files")]
    public void A_file_in_place_of_one_of_our_folders_is_named_and_nothing_is_written(string obstacle)
    {
        Write(("index.html", "1"), ("years/a.html", "1"));
        Directory.Delete(folder.At("years"), recursive: true);
        folder.Write(obstacle, "чужое");
        Assert.Null(Write(("index.html", "2"), ("years/a.html", "2")));
        Assert.Equal(("1", "чужое"), (folder.Read("index.html"), folder.Read(obstacle)));
        var found = Assert.Single(log.ToOrdered());
        Assert.Equal(Rules.ForeignFile, found.Rule);
        Assert.EndsWith(obstacle, found.At.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".resolution-archive")]
    [InlineData(".resolution-archive.lock")]
    [InlineData(".resolution-archive.findings")]
    [InlineData(".resolution-archive.stage/journal")]
    public void What_is_no_file_in_place_of_our_records_is_named_at_once(string record)
    {
        Write(("index.html", "1"));
        Directory.CreateDirectory(folder.At(".resolution-archive.stage"));
        File.Delete(folder.At(record));
        Action[] obstacles = [() => Directory.CreateDirectory(folder.At(record)), () => File.CreateSymbolicLink(folder.At(record), folder.At("nowhere/x")), () => System.Diagnostics.Process.Start("mkfifo", folder.At(record)).WaitForExit()];
        foreach (var obstruct in obstacles.Take(OperatingSystem.IsLinux() ? 3 : 1))
        {
            obstruct();
            var own = new DiagnosticLog();
            Assert.Null(Writer.Write(new OutputFolder(folder.Path), [new OutputFile(new Address("index.html"), Encoding.UTF8.GetBytes("2"))], own));
            Assert.Equal(Rules.ForeignFile, Assert.Single(own.ToOrdered()).Rule);
            Assert.Equal("1", folder.Read("index.html"));
            if (Directory.Exists(folder.At(record)))
                Directory.Delete(folder.At(record));
            File.Delete(folder.At(record));
        }
    }

    [Fact]
    public void A_folder_in_the_way_of_an_interrupted_change_is_named()
    {
        Write(("a.html", "1"), ("b.html", "1"));
        folder.Write(".resolution-archive.stage/files/a.html", "2");
        folder.Write(".resolution-archive.stage/files/b.html", "2");
        folder.Write(".resolution-archive.stage/journal", "");
        File.Delete(folder.At("b.html"));
        folder.Write("b.html/x", "чужое");
        Assert.Null(Write(("a.html", "2")));
        Assert.Equal("1", folder.Read("a.html"));
        var found = Assert.Single(log.ToOrdered());
        Assert.Equal(Rules.ForeignFile, found.Rule);
        Assert.EndsWith("b.html", found.At.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        using var other = new TemporaryFolder();
        Directory.CreateSymbolicLink(folder.At("years"), other.Path);
        Assert.Null(Write(("years/a.html", "а")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(other.Path));
    }

    [Fact]
    public void A_link_that_replaced_one_of_our_folders_is_not_followed()
    {
        using var other = new TemporaryFolder();
        Write(("years/a.html", "а"), ("years/b.html", "б"));
        Directory.Delete(folder.At("years"), recursive: true);
        other.Write("a.html", "чужое");
        other.Write("b.html", "чужое");
        Directory.CreateSymbolicLink(folder.At("years"), other.Path);
        Assert.Null(Write(("years/a.html", "новое")));
        Assert.Equal(("чужое", "чужое"), (other.Read("a.html"), other.Read("b.html")));
        Assert.Equal(Rules.ForeignFile, Assert.Single(log.ToOrdered()).Rule);
    }

    [Fact]
    public void A_journal_without_files_stops_no_build()
    {
        Write(("a.html", "а"));
        folder.Write(".resolution-archive.stage/journal", "b.html\n");
        Assert.Equal(new WriteReport(1, 0, 0), Write(("a.html", "аа")));
        Assert.Equal([".resolution-archive", "a.html"], Listing());
    }

    [Fact]
    public void A_build_that_died_while_staging_leaves_no_trace()
    {
        Write(("a.html", "а"));
        folder.Write(".resolution-archive.stage/files/a.html", "недописан");
        Assert.Equal(new WriteReport(0, 1, 0), Write(("a.html", "а")));
        Assert.Equal([".resolution-archive", "a.html"], Listing());
    }

    [Fact]
    public void A_change_that_was_interrupted_is_carried_through_first()
    {
        Write(("a.html", "а"), ("years/b.html", "б"), ("c.html", "в"));
        Directory.Delete(folder.At("years"), recursive: true);
        folder.Write(".resolution-archive.stage/files/a.html", "аа");
        folder.Write(".resolution-archive.stage/files/.resolution-archive", "a.html\nc.html\n");
        folder.Write(".resolution-archive.stage/journal", "years/b.html\n");
        Assert.Equal(new WriteReport(0, 2, 0), Write(("a.html", "аа"), ("c.html", "в")));
        Assert.Equal([".resolution-archive", "a.html", "c.html"], Listing());
    }

    [Fact]
    public void A_tampered_list_does_not_reach_outside_the_folder()
    {
        using var other = new TemporaryFolder();
        other.Write("precious.txt", "!");
        folder.Write(".resolution-archive", $"../{Path.GetFileName(other.Path)}/precious.txt\n{other.At("precious.txt")}\n");
        Write(("a.html", "а"));
        Assert.Equal("!", other.Read("precious.txt"));
    }

    private WriteReport? Write(params (string Path, string Text)[] files) =>
        Writer.Write(new OutputFolder(folder.Path), [.. files.Select(file => new OutputFile(new Address(file.Path), Encoding.UTF8.GetBytes(file.Text)))], log);

    private IEnumerable<string> Listing() => Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != FolderLock.Name)
        .Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
