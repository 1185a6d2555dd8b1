namespace ResolutionArchive.Tests.Moves;

/// <summary>Every address of the first publication leads to the same words or to an honest page.</summary>
public sealed class PublicationsTests : PublishedSites
{
    [Fact]
    public async Task Every_address_leads_to_the_same_words_or_to_an_honest_page_over_many_publications()
    {
        WriteFirst();
        var first = await PublishAsync(null);
        ChangeAll();
        var second = await PublishAsync(first);
        AssertLeadsOn(first, second);
        AssertLeadsOn(second, second);

        // Nothing changes but what had moved moves again: what the first publication had still leads on, by way of the second's own data.
        Delete("2021/renamed-twice");
        Write("2021/renamed-thrice", "2021-05-01", "Форум", Items[7], Items[8], Items[6]);
        Write("2020/insert", "2020-05-01", "Форум", Items[1], "открыть новую библиотеку", Items[0]);
        var third = await PublishAsync(second);
        AssertLeadsOn(first, third);
        AssertLeadsOn(second, third);
        Assert.Equal(("обновить сайты методических служб", "2020/delete/1.2"), (Items[5], Assert.Single(third.Recommendations(), item => item.Text.StartsWith(Items[5], StringComparison.Ordinal)).Id));
        Assert.Equal(
            "Раньше под номером 1.2 стояла другая рекомендация: «обеспечить разработку программ наставничества». Теперь она под номером 1.3. Ещё раньше — «создать банк лучших практик». Теперь она под номером 1.1.",
            Follow(third, "resolutions/2020/insert.html", "r1.2").Said);
        Assert.Contains("2021/renamed-thrice.html", File.ReadAllText(Path.Combine(third.Root, "resolutions/2021/rename.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_renumbered_and_then_moved_leads_on_and_of_a_number_alone_the_reader_is_told_both()
    {
        var (first, second, third) = await PublishThriceAsync();
        AssertLeadsOn(first, third);
        AssertLeadsOn(second, third);
        var both = Follow(third, "resolutions/2020/insert.html", "r1.2").Said!;
        Assert.Contains("«обеспечить разработку программ наставничества» — теперь здесь", both, StringComparison.Ordinal);
        Assert.Contains("«создать банк лучших практик» — теперь здесь", both, StringComparison.Ordinal);
        Assert.Equal(
            "По этой ссылке рекомендация стояла под номером 1.3, теперь её номер 1.4, и слова изменились. Было: «провести курсы для учителей начальных классов».",
            Follow(third, "resolutions/2020/insert.html", first.Recommendations().First(old => old.Text.StartsWith(Items[2], StringComparison.Ordinal)).Permalink.Split('#')[1]).Said);
        var led = third.Parse("resolutions/2020/insert.html").QuerySelector("meta[http-equiv=refresh]")!;
        Assert.Equal(("NOSCRIPT", "0; url=moved-later.html"), (led.ParentElement!.TagName, led.GetAttribute("content")));
        Assert.Equal("HEAD", third.Parse("resolutions/2021/rename.html").QuerySelector("meta[http-equiv=refresh]")!.ParentElement!.TagName);
    }

    [Fact]
    public async Task Words_are_followed_and_what_is_said_is_true()
    {
        WriteFirst();
        var first = await PublishAsync(null);
        ChangeAll();
        var second = await PublishAsync(first);

        (string? Words, string? Said) Of(string text)
        {
            var target = first.Recommendations().First(old => old.Text.StartsWith(text, StringComparison.Ordinal)).Permalink.Split('#');
            return Follow(second, target[0], target[1]);
        }

        Assert.Equal((Items[1] + ";", "По этой ссылке рекомендация стояла под номером 1.2, теперь её номер 1.3."), Of(Items[1]));
        Assert.Contains("теперь её номер 1.4, и слова изменились. Было: «провести курсы для учителей начальных классов»", Of(Items[2]).Said, StringComparison.Ordinal);
        Assert.Contains("в архиве больше нет. Было: «организовать летний отдых детей»", Of(Items[4]).Said, StringComparison.Ordinal);
        Assert.Equal(Items[7] + ";", Of(Items[7]).Words);
        Assert.Equal(Items[11] + ";", Of(Items[11]).Words);
        Assert.Contains("в архиве больше нет. Было: «мыть окна»", Of("мыть окна").Said, StringComparison.Ordinal);
        Assert.Equal("сажать деревья у школ;", Of("сажать").Words);
        Assert.Contains("в архиве больше нет", Of("чеканить памятные медали").Said, StringComparison.Ordinal);
    }

    /// <summary>A build that does not know what was published knows no old number, but it knows that a link is old.</summary>
    [Fact]
    public async Task Without_ledger_and_script_a_link_with_words_leads_to_them_or_says_that_they_are_elsewhere()
    {
        WriteFirst();
        var first = await PublishAsync(null);
        ChangeAll();
        var second = await PublishAsync(null);
        var still = first.Recommendations().Where(old => File.Exists(Path.Combine(second.Root, old.Permalink.Split('#')[0]))).ToList();
        Assert.All(still, old =>
        {
            var (words, said) = Follow(second, old.Permalink.Split('#')[0], old.Permalink.Split('#')[1], hasScript: false);
            Assert.True(words is null ? said?.Contains("изменились её номер или слова", StringComparison.Ordinal) == true : words == old.Text, old.Permalink);
        });
        Assert.Contains(still, old => Follow(second, old.Permalink.Split('#')[0], old.Permalink.Split('#')[1], hasScript: false).Words is null);
    }
}
