using System.Collections.Immutable;
using System.Globalization;
using ResolutionArchive.Index;

namespace ResolutionArchive.Tests.Search;

/// <summary>What a publication leaves of the index as it was, and so in the caches of readers.</summary>
public sealed class IndexFilesTests
{
    private const int Years = 12, ResolutionsOfYear = 12;

    private static readonly ImmutableSortedDictionary<string, byte[]> Before = FilesOf(Archive());

    [Fact]
    public void One_changed_word_changes_one_shelf_of_texts_and_a_few_parts_of_the_terms()
    {
        var after = FilesOf(Archive("сборник задач по геометрии"));
        var (terms, texts) = (Gone("terms/", after), Gone("texts/", after));
        Assert.InRange(terms, 2, 8);
        Assert.InRange(texts, 1, Count("texts/") / Years * 2);
    }

    [Fact]
    public void A_new_resolution_that_repeats_nothing_leaves_the_texts_of_past_years_as_they_are()
    {
        var after = FilesOf([.. Archive(), ("resolutions/2021/new.md", "---\ntitle: Новая\ndate: 2021\nforum: Форум\n---\nШколам:\n- построить бассейн;\n")]);
        Assert.InRange(Gone("texts/", after), 1, Count("texts/") / Years * 2);
    }

    [Fact]
    public void Words_more_in_one_text_weigh_no_other_text_anew()
    {
        var after = FilesOf(Archive("сборник задач по " + string.Join(" и ", Enumerable.Repeat("алгебре", 300))));
        Assert.InRange(Gone("terms/", after), 2, 10);
    }

    [Fact]
    public void Under_one_name_there_is_never_another_content()
    {
        var after = FilesOf(Archive("сборник задач по геометрии"));
        var shared = Before.Keys.Where(name => name != "index" && after.ContainsKey(name)).ToList();
        Assert.NotEmpty(shared);
        Assert.All(shared, name => Assert.Equal(Before[name], after[name]));
    }

    private static int Count(string folder) => Before.Keys.Count(name => name.StartsWith(folder, StringComparison.Ordinal));

    private static int Gone(string folder, ImmutableSortedDictionary<string, byte[]> after) => Before.Keys.Count(name => name.StartsWith(folder, StringComparison.Ordinal) && !after.ContainsKey(name));

    private static ImmutableSortedDictionary<string, byte[]> FilesOf((string Path, string Text)[] archive) =>
        Indexer.Index(Compilation.Compile(archive).Site).Parts.ToImmutableSortedDictionary(part => part.Name, part => part.Json.ToArray(), StringComparer.Ordinal);

    /// <param name="published">What one text of one year recommends to publish, and no other does: who leaves a recurrence changes what is said of it in all its years.</param>
    private static (string Path, string Text)[] Archive(string published = "сборник задач по алгебре") =>
        [.. Enumerable.Range(0, Years).SelectMany(year => Enumerable.Range(0, ResolutionsOfYear).Select(number => Resolution(year, number, year == Years / 2 && number == 0 ? $"- издать {published};\n" : "")))];

    private static (string Path, string Text) Resolution(int year, int number, string ownItem) => (
        string.Create(CultureInfo.InvariantCulture, $"resolutions/{2010 + year}/r{number:D2}.md"),
        string.Create(CultureInfo.InvariantCulture, $"---\ntitle: Резолюция {number}\ndate: {2010 + year}\nforum: Форум\n---\nШколам:\n")
        + string.Concat(Enumerable.Range(0, 20).Select(item => $"- поддержать {string.Join(", ", Enumerable.Range(0, 1 + (item % 12)).Select(more => Word(year + more, number, item)))}, {Word(item, year, number)} и {Word(number, item, year)};\n"))
        + ownItem);

    private static string Word(int a, int b, int c) => $"{"бвгджзклмнпр"[a % 12]}{"аеиоу"[b % 5]}{"прстфхцчшщбв"[b % 12]}{"аеиоу"[c % 5]}{"дзлмнпрс"[c % 8]}{(a + b > 20 ? "итель" : "отель")}";
}
