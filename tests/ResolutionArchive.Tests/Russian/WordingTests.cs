using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Tests.Russian;

public sealed class WordingTests
{
    [Theory]
    [InlineData("2021", "2021")]
    [InlineData("2021 2022", "2021 → 2022")]
    [InlineData("2015 2021 2022", "2015 → 2021 → 2022")]
    [InlineData("2021 2022 2023", "каждый год, 2021–2023")]
    [InlineData("2013 2014 2015 2016 2019", "2013–2016 → 2019")]
    [InlineData("2009 2010 2012 2013 2014", "2009 → 2010 → 2012–2014")]
    [InlineData("2021 undated", "2021 и\u00A0без даты")]
    [InlineData("2021 2022 2023 undated", "каждый год, 2021–2023 и\u00A0без даты")]
    [InlineData("undated", "без даты")]
    public void Years_one_after_the_other_are_told_by_the_first_and_the_last(string years, string told) => Assert.Equal(told, Wording.Years([.. years.Split(' ').Select(year => ArchiveYear.TryParse(year)!.Value)]));
}
