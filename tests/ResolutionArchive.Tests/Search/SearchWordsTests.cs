using ResolutionArchive.Index;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Tests.Search;

/// <summary>The build's side of what <see cref="Browser.SearchEngineTests"/> asks of the reader's side.</summary>
public sealed class SearchWordsTests
{
    [Fact]
    public void Words_and_keys_are_those_of_the_oracle() =>
        Assert.All(SearchTables.Words, row => Assert.Equal(row.Words, string.Join(' ', Find(row.Text))));

    [Fact]
    public void Large_numbers_are_those_of_the_oracle() =>
        Assert.All(SearchTables.Quantities, row => Assert.Equal(row.Keys, string.Join(' ', Quantities.In(row.Text).Select(quantity => quantity.Key))));

    [Fact]
    public void Stems_are_those_that_Snowball_published()
    {
        Assert.True(SearchTables.Vocabulary.Count() > 49_000);
        Assert.All(SearchTables.Vocabulary, pair => Assert.Equal(pair.Stem, SnowballStems.Of(pair.Word)));
    }

    [Fact]
    public void Light_stems_are_those_of_the_stemmer_that_they_replace()
    {
        Assert.True(SearchTables.LightVocabulary.Count() > 49_000);
        Assert.All(SearchTables.LightVocabulary, pair => Assert.Equal(pair.Stem, LightStems.Of(pair.Word)));
    }

    [Fact]
    public void All_threads_get_the_same_stems() =>
        Parallel.ForEach(SearchTables.Vocabulary, pair => Assert.Equal(pair.Stem, SnowballStems.Of(pair.Word)));

    private static List<string> Find(string text)
    {
        var found = new List<string>();
        foreach (var match in SearchWords.Find(text))
        {
            var parts = SearchWords.Parts(text.AsSpan(match.Index, match.Length));
            found.Add($"{string.Join('+', parts)}={string.Join('+', parts.Select(SearchWords.KeyOf))}");
        }

        return found;
    }
}
