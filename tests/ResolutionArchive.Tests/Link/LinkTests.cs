using CsCheck;
using ResolutionArchive.Link;
using ResolutionArchive.Tests.Model;

namespace ResolutionArchive.Tests.Link;

public sealed class LinkTests
{
    private static readonly Gen<Address> Addresses = Gen.Select(
        IdentityLaws.Slugs.Array[1, 4], Gen.Bool, (parts, anchored) => new Address(string.Join('/', parts) + ".html", anchored ? "r1.1" : null));

    [Fact]
    public void A_relative_link_leads_where_the_absolute_one_does() =>
        Gen.Select(Addresses, Addresses).Sample((from, to) =>
        {
            var site = new Uri("https://example.org/some/base/");
            return new Uri(from.AbsoluteTo(site), to.RelativeTo(from)) == to.AbsoluteTo(site);
        });

    [Fact]
    public void No_relative_link_begins_at_the_root() =>
        Gen.Select(Addresses, Addresses).Sample((from, to) => !to.RelativeTo(from).StartsWith('/'));

    [Fact]
    public void Neighbours_are_those_of_the_same_forum_by_date()
    {
        var (site, _) = Compilation.Compile(
            ("resolutions/2022/a.md", File("2022-08-26", "Форум")),
            ("resolutions/2023/b.md", File("2023-08-26", "Форум")),
            ("resolutions/2023/c.md", File("2023-09-01", "Слёт")),
            ("resolutions/2024/d.md", File("2024-08-26", "Форум")),
            ("resolutions/undated/e.md", "---\ntitle: Т\nforum: Форум\n---\nШколам:\n- учить;"));
        Assert.Equal(
            ["2024/d: 2023/b, ", "2023/c: , ", "2023/b: 2022/a, 2024/d", "2022/a: , 2023/b", "undated/e: , "],
            site.Resolutions.Select(linked => $"{linked.Resolution.Id}: {linked.Previous?.Id}, {linked.Next?.Id}"));
    }

    [Fact]
    public void A_section_to_two_addressees_is_in_both_files_and_counts_once_in_a_level()
    {
        var (site, _) = Compilation.Compile(
            ("addressees.yml", "- id: a\n  name: Школы\n  level: У\n- id: b\n  name: Лицеи\n  level: У\n"),
            ("resolutions/2024/x.md", "---\ntitle: Т\ndate: 2024\nforum: Форум\n---\nШколам и лицеям:\n- учить;\n- растить."));
        Assert.Equal([2, 2], site.Addressees.Select(file => file.RecommendationCount));
        Assert.Equal(2, ResolutionArchive.Render.Pages.LevelChart.Of(site).Rows.Single().Counts.Single());
    }

    private static string File(string date, string forum) => $"---\ntitle: Т\nforum: {forum}\ndate: {date}\n---\nШколам:\n- учить;";
}
