using CsCheck;
using ResolutionArchive.Model;
using ResolutionArchive.Parse.FrontMatter;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Tests.Parse;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("2022-08-26", "2022-08-26")]
    [InlineData("2022-8-6", "2022-08-06")]
    [InlineData("26.08.2022", "2022-08-26")]
    [InlineData("26.08.2022 г.", "2022-08-26")]
    [InlineData("26/08/2022", "2022-08-26")]
    [InlineData("26 августа 2022 г.", "2022-08-26")]
    [InlineData("«26» августа 2022 года", "2022-08-26")]
    [InlineData("26\u00A0августа 2022\u00A0г.", "2022-08-26")]
    [InlineData("Август 2022", "2022-08")]
    [InlineData("2022-08", "2022-08")]
    [InlineData("08.2022", "2022-08")]
    [InlineData("2022", "2022")]
    [InlineData("2022 год", "2022")]
    [InlineData("26.08.22", "2022-08-26")]
    [InlineData("26-08-2022", "2022-08-26")]
    [InlineData("2022.08.26", "2022-08-26")]
    [InlineData("2022–08–26", "2022-08-26")]
    [InlineData("26 авг. 2022", "2022-08-26")]
    [InlineData("26-го августа 2022 г.", "2022-08-26")]
    public void A_date_is_read_as_people_write_it(string text, string date) => Assert.Equal(date, DateReader.ReadDate(text).ToString());

    [Theory]
    [InlineData("26.08")]
    [InlineData("2022-13-01")]
    [InlineData("31.02.2022")]
    [InlineData("26 мартобря 2022")]
    [InlineData("скоро")]
    [InlineData("")]
    public void What_is_no_date_is_not_guessed(string text) => Assert.Null(DateReader.ReadDate(text));

    [Theory]
    [InlineData("2022-08-22/2022-08-26", "2022-08-22/2022-08-26")]
    [InlineData("22–26 августа 2022 г.", "2022-08-22/2022-08-26")]
    [InlineData("22-26 августа 2022", "2022-08-22/2022-08-26")]
    [InlineData("с 22 по 26 августа 2022 года", "2022-08-22/2022-08-26")]
    [InlineData("22.08.2022 - 26.08.2022", "2022-08-22/2022-08-26")]
    [InlineData("22.08.2022-26.08.2022", "2022-08-22/2022-08-26")]
    [InlineData("2022-08-22 - 2022-08-26", "2022-08-22/2022-08-26")]
    [InlineData("2022-08-22 – 2022-08-26", "2022-08-22/2022-08-26")]
    [InlineData("30 августа — 2 сентября 2022 г.", "2022-08-30/2022-09-02")]
    [InlineData("2022-08-26", "2022-08-26")]
    public void Days_are_read_as_people_write_them(string text, string days) => Assert.Equal(days, DateReader.ReadInterval(text).ToString());

    [Theory]
    [InlineData("2022-08-26/2022-08-22")]
    [InlineData("26–22 августа 2022")]
    public void Days_that_end_before_they_begin_are_not_read(string text) => Assert.Null(DateReader.ReadInterval(text));

    [Fact]
    public void A_date_is_read_as_it_is_written_and_as_it_is_said() =>
        Gen.Select(Gen.Int[1900, 2100], Gen.Int[1, 12], Gen.Int[1, 28], (year, month, day) => PartialDate.TryCreate(year, month, day)!.Value)
            .Sample(date => DateReader.ReadDate(date.ToString()) == date && DateReader.ReadDate(Wording.Date(date)) == date);
}
