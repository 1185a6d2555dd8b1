using Microsoft.Playwright;
using ResolutionArchive.Tests.Whole;

namespace ResolutionArchive.Tests.Browser;

/// <summary>Readers who have colours of their own, or ask for more contrast.</summary>
[Collection(nameof(SearchPages))]
public sealed class ColoursTests(Chromium chromium, BuiltSite site) : OpenedSearch(chromium, site)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task In_forced_colours_charts_dots_and_marks_are_seen(ColorScheme system)
    {
        await Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = system });
        var lines = Site.Pages.Where(page => page.StartsWith("recurring/", StringComparison.Ordinal)).ToList();
        foreach (var (path, things) in ((string, string)[])[("index.html", ".row rect, .key rect"), ("recurring.html", ".line-chart circle, .line-chart .span, .line-chart .axis"), (lines[0], ".timeline h2::before"), ("resolutions/2022/avgustovskoe-soveshchanie.html?mark=обеспечить", "mark")])
        {
            await OpenAsync(path);
            var faults = await Page.EvaluateAsync<string[]>("things => {" + Contrast.Function + """
                  const pseudo = things.endsWith("::before") ? "::before" : null;
                  const all = [...document.querySelectorAll(things.replace("::before", ""))];
                  if (all.length === 0) return ["nothing to see"];
                  return all.flatMap(one => {
                    const css = getComputedStyle(one, pseudo);
                    const colours = [css.fill, css.stroke].filter(colour => one instanceof SVGElement && colour !== "none");
                    if (pseudo && parseFloat(css.borderTopWidth) > 0) colours.push(css.borderTopColor);
                    if (one.matches("mark") && parseFloat(css.outlineWidth) > 0) colours.push(css.outlineColor);
                    const best = Math.max(0, ...colours.map(colour => contrast(colour, paper)));
                    return best >= 3 ? [] : [`${one.getAttribute("class")}: ${best}`];
                  });
                }
                """, things);
            Assert.Empty(faults);
        }
    }

    /// <summary>Levels are told apart by more than their colour's hue.</summary>
    [Fact]
    public async Task In_forced_colours_every_level_looks_otherwise()
    {
        await Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await OpenAsync("index.html");
        var looks = await Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.key rect')].map(rect => { const { fill, strokeDasharray } = getComputedStyle(rect); return fill + strokeDasharray; })");
        Assert.True(looks.Length >= 5);
        Assert.Equal(looks.Length, looks.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Who_asks_for_more_contrast_gets_it(ColorScheme system)
    {
        const string Ratios = "() => {" + Contrast.Function + """
            return ["--ink", "--quiet", "--accent", "--line"].map(name => contrast(getComputedStyle(document.documentElement).getPropertyValue(name), paper));
            }
            """;
        await OpenAsync("index.html");
        await Page.EmulateMediaAsync(new() { ColorScheme = system });
        var before = await Page.EvaluateAsync<double[]>(Ratios);
        await Page.EmulateMediaAsync(new() { ColorScheme = system, Contrast = Microsoft.Playwright.Contrast.More });
        var after = await Page.EvaluateAsync<double[]>(Ratios);
        Assert.All(before.Zip(after), pair => Assert.True(pair.Second > pair.First, $"{pair}"));
        Assert.True(after[..3].Min() >= 7 && after[3] >= Contrast.OfGraphics, string.Join(' ', after));
    }
}
