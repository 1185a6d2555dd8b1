using ResolutionArchive.Diagnostics;
using ResolutionArchive.Read;

namespace ResolutionArchive.Tests.Read;

public sealed class ReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_come_in_ordinal_order_without_those_that_are_written_for_editors()
    {
        foreach (var path in (string[])["site.yml", "README.md", "DIAGNOSTICS.md", "resolutions/README.md", "resolutions/2024/б.md", "resolutions/2024/A.MD", "resolutions/2024/.hidden.md", "notes.yml/x.yml"])
            folder.Write(path, "текст");
        Assert.Equal(["resolutions/2024/A.MD", "resolutions/2024/б.md", "site.yml"], Reader.Read(folder.Path, new DiagnosticLog()).Select(file => file.Path));
    }

    [Fact]
    public void A_pipe_and_a_file_without_end_stop_no_build()
    {
        folder.Write("resolutions/2024/a.md", "текст");
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pipes among files are Unix's.");
        System.Diagnostics.Process.Start("mkfifo", folder.At("resolutions/2024/pipe.md")).WaitForExit();
        using (var endless = File.Create(folder.At("resolutions/2024/long.md")))
            endless.SetLength(10_000_000_000);
        var log = new DiagnosticLog();
        Assert.Equal(["текст", ""], Reader.Read(folder.Path, log).Select(file => file.Text));
        Assert.Equal("resolutions/2024/long.md", Assert.Single(log.ToOrdered()).At.Path);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_reported_and_left_out()
    {
        folder.Write("resolutions/2024/a.md", "текст");
        folder.Write("resolutions/2024/b.md", "текст");
        using var held = new FileStream(folder.At("resolutions/2024/a.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var log = new DiagnosticLog();
        Assert.Equal("resolutions/2024/b.md", Assert.Single(Reader.Read(folder.Path, log)).Path);
        Assert.Equal(Rules.UnreadableFile, Assert.Single(log.ToOrdered()).Rule);
    }
}
