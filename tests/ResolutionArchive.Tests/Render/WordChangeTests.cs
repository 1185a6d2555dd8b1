using CsCheck;
using ResolutionArchive.Render.Pages;

namespace ResolutionArchive.Tests.Render;

public sealed class WordChangeTests
{
    [Theory]
    [InlineData("развивать школьные музеи", "развивать сельские музеи", "развивать -школьные +сельские музеи")]
    [InlineData("Развивать музеи;", "развивать музеи.", "развивать музеи.")]
    [InlineData("ребёнка", "ребенка", "ребенка")]
    [InlineData("в\u00A0школе — дома", "в школе - дома", "в школе - дома")]
    [InlineData("", "учить", "+учить")]
    [InlineData("учить и хранить", "хранить", "-учить и хранить")]
    public void The_way_from_one_wording_to_another_is_shown_word_by_word(string before, string after, string shown) =>
        Assert.Equal(shown, string.Join(' ', WordChange.Between(before, after).Select(change => Sign(change.Fate) + change.Text)));

    [Theory]
    [InlineData("изучение и распространение опыта воспитания детей", "содействовать распространению практик и воспитанию;", "+содействовать распространению +практик и воспитанию;")]
    [InlineData("ремонт", "", "")]
    public void Words_that_both_wordings_have_in_any_form_are_common_small_ones_are_not(string before, string after, string shown) =>
        Assert.Equal(shown, string.Join(' ', WordChange.Common(before, after).Select(change => Sign(change.Fate) + change.Text)));

    [Fact]
    public void Both_wordings_are_whole_in_it() =>
        Gen.Select(Words, Words).Sample((before, after) =>
        {
            var changes = WordChange.Between(before, after);
            Assert.Equal(after, Join(changes, WordFate.Removed));
            Assert.Equal(before, Join(changes, WordFate.Added));
        });

    private static readonly Gen<string> Words = Gen.Int[0, 3].Select(i => new[] { "учить", "хранить", "музеи", "и" }[i]).Array[0, 8].Select(words => string.Join(' ', words));

    private static string Join(IEnumerable<WordChange> changes, WordFate without) => string.Join(' ', changes.Where(change => change.Fate != without).Select(change => change.Text));

    private static string Sign(WordFate fate) => fate switch
    {
        WordFate.Removed => "-",
        WordFate.Added => "+",
        _ => "",
    };
}
