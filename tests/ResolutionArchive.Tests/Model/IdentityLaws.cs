using CsCheck;
using ResolutionArchive.Model;

namespace ResolutionArchive.Tests.Model;

public sealed class IdentityLaws
{
    internal static readonly Gen<Slug> Slugs =
        Gen.String[Gen.Char["abcxyz019"], 1, 8].Array[1, 4].Select(parts => Slug.TryParse(string.Join('-', parts))!.Value);

    internal static readonly Gen<ArchiveYear> Years =
        Gen.Int[0, 9999].Select(number => number == 0 ? ArchiveYear.Undated : new ArchiveYear(number));

    internal static readonly Gen<ResolutionId> ResolutionIds =
        Gen.Select(Years, Slugs, (year, slug) => new ResolutionId(year, slug));

    [Fact]
    public void A_resolution_id_is_read_as_it_is_written() =>
        ResolutionIds.Sample(id => ResolutionId.TryParse(id.ToString()) == id);

    [Fact]
    public void A_recommendation_id_is_read_as_it_is_written() =>
        Gen.Select(ResolutionIds, Gen.Int[1, 500], Gen.Int[1, 500], (resolution, section, item) => new RecommendationId(resolution, section, item))
            .Sample(id => RecommendationId.TryParse(id.ToString()) == id);

    [Theory]
    [InlineData("2022/slug/0.1")]
    [InlineData("2022/slug/01.1")]
    [InlineData("2022/slug/1")]
    [InlineData("2022/Slug/1.1")]
    [InlineData("22/slug/1.1")]
    [InlineData("2022/../1.1")]
    [InlineData("")]
    public void What_is_no_id_is_not_read(string text) => Assert.Null(RecommendationId.TryParse(text));

    [Theory]
    [InlineData("con")]
    [InlineData("aux")]
    [InlineData("nul")]
    [InlineData("prn")]
    [InlineData("com1")]
    [InlineData("lpt9")]
    public void What_Windows_keeps_for_itself_names_nothing(string name)
    {
        Assert.Null(Slug.TryParse(name));
        Assert.NotNull(Slug.TryParse(name + "-forum"));
        Assert.False(WindowsNames.CanHold(name.ToUpperInvariant() + ".pdf"));
    }

    [Theory]
    [InlineData("plan.", false)]
    [InlineData("plan ", false)]
    [InlineData("plan.v1.pdf", true)]
    [InlineData("concert.pdf", true)]
    [InlineData("com10", true)]
    public void Windows_holds_most_names(string name, bool holds) => Assert.Equal(holds, WindowsNames.CanHold(name));

    [Theory]
    [InlineData("tag:example.org,2026", "tag:example.org,2026:feed", "2026-01-01")]
    [InlineData("tag:example.org,2011-05:archive", "tag:example.org,2011-05:archive/feed", "2011-05-01")]
    [InlineData("tag:editor@example.org,2011-05-17", "tag:editor@example.org,2011-05-17:feed", "2011-05-17")]
    [InlineData("example.org,2026", null, null)]
    [InlineData("tag:example.org", null, null)]
    [InlineData("tag:example.org,2026-13", null, null)]
    [InlineData("tag:example.org,2026:two words", null, null)]
    public void A_tag_authority_names_things_from_its_day_on(string text, string? name, string? since)
    {
        var tag = TagAuthority.TryParse(text);
        Assert.Equal((name, since), (tag?.NameOf("feed"), tag?.Since.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("https://example.org/", "tag:example.org,2026")]
    [InlineData("https://example.org:8080/a/b/", "tag:example.org,2026:a/b")]
    [InlineData("https://пример.рф/", "tag:xn--e1afmkfd.xn--p1ai,2026")]
    [InlineData("http://[::1]/", "tag:localhost,2026")]
    public void An_archive_that_says_nothing_is_named_after_where_it_was_first(string address, string tag) => Assert.Equal(tag, TagAuthority.Of(new Uri(address)).ToString());

    [Fact]
    public void Years_run_from_the_newest_to_the_undated() =>
        Assert.Equal(["2023", "2015", "undated"], new[] { ArchiveYear.Undated, new(2015), new(2023) }.Order().Select(year => year.ToString()));

    [Theory]
    [InlineData(2022, 2, 29)]
    [InlineData(2022, 13, 1)]
    [InlineData(0, 1, 1)]
    public void A_day_that_the_calendar_lacks_is_no_date(int year, int month, int day) => Assert.Null(PartialDate.TryCreate(year, month, day));
}
