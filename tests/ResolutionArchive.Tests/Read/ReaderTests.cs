using System.Net.Sockets;
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
        Assert.Equal(["resolutions/2024/A.MD", "resolutions/2024/б.md", "site.yml"], Reader.Read(folder.Path, new DiagnosticLog()).Texts.Select(file => file.Path));
    }

    [Theory]
    [InlineData("resolutions/2024/forum.doc", "RA006", "файл с именем, которое кончается на .md")]
    [InlineData("resolutions/2024/forum.md.txt", "RA006", "«forum.md»")]
    [InlineData("resolutions/2024/forum.markdown", "RA006", "«forum.md»")]
    [InlineData("resolutions/2024/forum", "RA006", "«forum.md»")]
    [InlineData("forum.doc", "RA006", "кончается на .md")]
    [InlineData("resolutions/.2024/forum.md", "RA009", "точку")]
    [InlineData("resolutions/2024/.forum.md", "RA009", "точку")]
    [InlineData("resolutions/2024/.gitkeep", null, null)]
    [InlineData("resolutions/2024/~$forum.docx", null, null)]
    [InlineData(".github/forum.md", null, null)]
    [InlineData("CNAME", null, null)]
    public void What_is_not_archived_is_an_error_and_says_what_to_do(string path, string? code, string? hint)
    {
        folder.Write(path, "текст");
        var log = new DiagnosticLog();
        Assert.Empty(Reader.Read(folder.Path, log).Texts);
        Assert.Equal(code is null ? [] : [(code, Severity.Error)], log.ToOrdered().Select(found => (found.Rule.Code, found.Rule.Severity)));
        Assert.All(log.ToOrdered(), found => Assert.Contains(hint!, found.Hint, StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_is_not_followed_and_told()
    {
        folder.Write("elsewhere/a.md", "текст");
        Directory.CreateDirectory(folder.At("input/resolutions/2024"));
        File.CreateSymbolicLink(folder.At("input/resolutions/2024/a.md"), folder.At("elsewhere/a.md"));
        Directory.CreateSymbolicLink(folder.At("input/resolutions/2023"), folder.At("elsewhere"));
        File.CreateSymbolicLink(folder.At("input/resolutions/2024/nowhere.md"), folder.At("nowhere.md"));
        var log = new DiagnosticLog();
        Assert.Empty(Reader.Read(folder.At("input"), log).Texts);
        Assert.Equal(["resolutions/2023", "resolutions/2024/a.md", "resolutions/2024/nowhere.md"], log.ToOrdered().Select(found => found.At.Path));
        Assert.All(log.ToOrdered(), found => Assert.Equal(Rules.LinkedFile, found.Rule));
    }

    [Theory]
    [InlineData("resolutions/2024/pipe.md")]
    [InlineData("resolutions/2024/pipe.png")]
    [InlineData("resolutions/2024/pipe")]
    [InlineData("site.yml")]
    public async Task A_pipe_is_called_what_it_is_and_never_opened(string path)
    {
        folder.Write("resolutions/2024/a.md", "");
        MakePipe(folder.At(path));
        var log = new DiagnosticLog();
        var reading = Task.Run(() => Reader.Read(folder.Path, log), TestContext.Current.CancellationToken);
        var files = await reading.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.Equal("resolutions/2024/a.md", Assert.Single(files.Texts).Path);
        Assert.Empty(files.Neighbours);
        var found = Assert.Single(log.ToOrdered());
        Assert.Equal((Rules.NotOrdinary, path), (found.Rule, found.At.Path));
    }

    [Fact]
    public void A_socket_is_no_file()
    {
        Directory.CreateDirectory(folder.At("resolutions/2024"));
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Sockets among files are Unix's.");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder.At("resolutions/2024/a.md")));
        var log = new DiagnosticLog();
        Assert.Empty(Reader.Read(folder.Path, log).Texts);
        Assert.Equal(Rules.NotOrdinary, Assert.Single(log.ToOrdered()).Rule);
    }

    private static void MakePipe(string path)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pipes among files are Unix's.");
        System.Diagnostics.Process.Start("mkfifo", path).WaitForExit();
    }

    [Fact]
    public void A_file_without_end_stops_no_build()
    {
        folder.Write("resolutions/2024/a.md", "текст");
        using (var endless = File.Create(folder.At("resolutions/2024/long.md")))
            endless.SetLength(10_000_000_000);
        var log = new DiagnosticLog();
        Assert.Equal(["текст"], Reader.Read(folder.Path, log).Texts.Select(file => file.Text));
        Assert.Equal("resolutions/2024/long.md", Assert.Single(log.ToOrdered()).At.Path);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_reported_and_left_out()
    {
        folder.Write("resolutions/2024/a.md", "текст");
        folder.Write("resolutions/2024/b.md", "текст");
        using var held = new FileStream(folder.At("resolutions/2024/a.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var log = new DiagnosticLog();
        Assert.Equal("resolutions/2024/b.md", Assert.Single(Reader.Read(folder.Path, log).Texts).Path);
        Assert.Equal(Rules.UnreadableFile, Assert.Single(log.ToOrdered()).Rule);
    }
}
