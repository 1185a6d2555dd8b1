using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;

namespace ResolutionArchive.Tests.Resolve;

/// <summary>What an assembly charges its own organ with is a recommendation only where the authority file knows that organ.</summary>
public sealed class OwnOrgansTests
{
    private const string Schools = "- {id: schools, name: Школы, level: Школы}\n";

    private const string Body = "---\ntitle: Название\nforum: Форум\ndate: 2024\n---\nФорум решил:\n\n1. Школам провести неделю чтения.\n\n2. Оргкомитету (доц. Сергеев) издать сборник тезисов.\n";

    [Fact]
    public void An_organ_that_the_file_does_not_know_is_charged_and_not_asked()
    {
        var (site, diagnostics) = Compilation.Compile(("addressees.yml", Schools), ("resolutions/2024/test.md", Body));
        var resolution = site.Resolutions.Single().Resolution;
        Assert.Equal("schools", Assert.Single(Assert.Single(resolution.Sections).Addressees).Id.ToString());
        Assert.Contains("издать сборник тезисов", Assert.IsType<Paragraph>(Assert.Single(resolution.Closing)).Text.Plain, StringComparison.Ordinal);
        Assert.Single(diagnostics, one => one.Rule == Rules.OwnOrgan);
        Assert.DoesNotContain(diagnostics, one => one.Rule == Rules.UnknownAddressee);
    }

    [Fact]
    public void An_organ_that_the_file_knows_is_asked()
    {
        var (site, diagnostics) = Compilation.Compile(("addressees.yml", Schools + "- {id: committee, name: Оргкомитет, level: Школы}\n"), ("resolutions/2024/test.md", Body));
        Assert.Equal("committee", site.Resolutions.Single().Resolution.Sections[^1].Addressees.Single().Id.ToString());
        Assert.DoesNotContain(diagnostics, one => one.Rule == Rules.OwnOrgan);
    }
}
