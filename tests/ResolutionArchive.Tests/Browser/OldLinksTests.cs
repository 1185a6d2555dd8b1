using Microsoft.Playwright;
using ResolutionArchive.Russian;
using ResolutionArchive.Tests.Moves;

namespace ResolutionArchive.Tests.Browser;

/// <summary>Every link of earlier publications, followed by a browser in the last one: it shows the same words or says what became of them.</summary>
public sealed class OldLinksTests(Chromium chromium) : PublishedSites, IClassFixture<Chromium>
{
    private const string See = """
        () => {
          if (document.querySelector("meta[http-equiv=refresh]")) return null;
          const said = [...document.querySelectorAll(".former, .earlier, .unaimed")].filter(note => note.getClientRects().length > 0);
          const item = (document.querySelector(".said") ?? document.querySelector(":target"))?.closest("li");
          return [item?.querySelector(".wording")?.textContent ?? "", said.map(note => note.textContent).join(" ") + (item?.closest(".fates") ? (document.querySelector(".fates p:target") ?? item).textContent : "")];
        }
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_a_disk_every_old_link_shows_the_same_words_or_what_became_of_them(bool hasScript)
    {
        var (first, second, third) = await PublishThriceAsync();
        await using var context = await chromium.Browser.NewContextAsync(new() { JavaScriptEnabled = hasScript });
        var page = await context.NewPageAsync();
        foreach (var (_, text, permalink) in first.Recommendations().Concat(second.Recommendations()))
        {
            foreach (var link in (string[])[permalink, permalink[..permalink.LastIndexOf('.')]])
            {
                var seen = await FollowAsync(page, new Uri(third.Root + "/").AbsoluteUri + link);
                Assert.True(WordingStems.KeyOf(seen[0]) == WordingStems.KeyOf(text) || seen[1].Length > 20, $"{link}: «{text}» → «{seen[0]}», «{seen[1]}»");
            }
        }
    }

    /// <summary>What is seen where the link ends: pages that lead on are not the end.</summary>
    private static async Task<string[]> FollowAsync(IPage page, string link)
    {
        await page.GotoAsync("about:blank");
        try
        {
            await page.GotoAsync(link);
        }
        catch (PlaywrightException)
        {
            // The page led on before it was loaded.
        }

        var seen = await page.WaitForFunctionAsync(See);
        return await seen.JsonValueAsync<string[]>();
    }
}
