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

    [Fact]
    public void Years_run_from_the_newest_to_the_undated() =>
        Assert.Equal(["2023", "2015", "undated"], new[] { ArchiveYear.Undated, new(2015), new(2023) }.Order().Select(year => year.ToString()));

    [Theory]
    [InlineData(2022, 2, 29)]
    [InlineData(2022, 13, 1)]
    [InlineData(0, 1, 1)]
    public void A_day_that_the_calendar_lacks_is_no_date(int year, int month, int day) => Assert.Null(PartialDate.TryCreate(year, month, day));
}
