using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <summary>The text inside a Markdown block, cut into the lines that were typed.</summary>
internal sealed partial class InlineText
{
    private readonly List<Line> lines = [];
    private readonly List<TextRun> runs = [];
    private readonly FindFile find;

    private InlineText(FindFile find) => this.find = find;

    /// <summary>Says which file of the archive a link leads to; null where it leads to none.</summary>
    /// <param name="url">The link.</param>
    /// <param name="isPicture">Whether it is to be shown.</param>
    /// <param name="line">The line of the text in which it stands, from 0.</param>
    internal delegate LinkTarget? FindFile(string url, bool isPicture, int line);

    /// <summary>A line and what parts it from the next.</summary>
    internal readonly record struct Line(RichText Text, Gap Ends);

    /// <summary>The lines of parsed text.</summary>
    public static IEnumerable<Line> Lines(ContainerInline? inline, FindFile find)
    {
        var reader = new InlineText(find);
        if (inline is not null)
            reader.Visit(inline, TextStyle.None, link: null);
        reader.EndLine(Gap.Block);
        return reader.lines;
    }

    /// <summary>The lines of text in which Markdown sees code; here it is text like any other.</summary>
    public static IEnumerable<Line> Lines(StringLineGroup group) =>
        Enumerable.Range(0, group.Count).Select(i => new Line(Plain(group.Lines[i].ToString()), Gap.Break));

    /// <summary>The text as it stands, without links and styles; asterisks that would have made some mean nothing.</summary>
    public static RichText Plain(string text) => RichText.Of([new TextRun(Tidy(Unpaired().Replace(text, "")), TextStyle.None, null)]);

    /// <summary>
    /// White space of any sort is a space, but a no-break space stays one; between letters that stand alone («Р Е Ш Е Н И Е   С Ъ Е З Д А») a wide
    /// gap stays two. Word's no-break hyphen is one; other control characters are nothing.
    /// </summary>
    private static string Tidy(string text)
    {
        var spaced = WhiteSpace().Replace(text.Replace('\u001E', '\u2011'), gap => gap.Length > 1 && IsBetweenLetters(text, gap) ? "  " : " ");
        return Control().Replace(GapBetweenWords().Replace(spaced, gap => gap.Value.Trim(' ').Length == 0 ? gap.Value : "\u00A0"), "");
    }

    private static bool IsBetweenLetters(string text, Match gap) =>
        StandsAlone(text, gap.Index - 1) && StandsAlone(text, gap.Index + gap.Length);

    private static bool StandsAlone(string text, int at) =>
        at >= 0 && at < text.Length && char.IsUpper(text[at]) && (at == 0 || text[at - 1] == ' ') && (at == text.Length - 1 || text[at + 1] is ' ' or ':' or '.');

    private void Visit(Inline inline, TextStyle style, LinkTarget? link)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddText(literal.Content.ToString(), style, link);
                break;
            case LineBreakInline lineBreak:
                EndLine(lineBreak.IsHard ? Gap.Break : Gap.Wrap);
                break;
            case CodeInline code:
                AddText(code.Content, style, link);
                break;
            case HtmlEntityInline entity:
                AddText(entity.Transcoded.ToString(), style, link);
                break;
            case AutolinkInline auto:
                AddText(auto.Url, style, WebLinkTo(auto.IsEmail ? $"mailto:{auto.Url}" : auto.Url) ?? link);
                break;
            case EmphasisInline emphasis:
                VisitAll(emphasis, style | (emphasis.DelimiterCount == 1 ? TextStyle.Italic : TextStyle.Bold), link);
                break;
            case LinkInline target:
                VisitLink(target, style, link);
                break;
            case ContainerInline container:
                VisitAll(container, style, link);
                break;
        }
    }

    /// <summary>
    /// A picture without words beside it is read as one all the same. What Markdown hides is shown where it is words: brackets behind brackets («[Иванову](директору)») are no
    /// address, and a title is text that somebody wrote.
    /// </summary>
    private void VisitLink(LinkInline target, TextStyle style, LinkTarget? link)
    {
        var leads = (target.IsImage ? null : WebLinkTo(target.Url)) ?? find(target.Url ?? "", target.IsImage, target.Line) ?? link;
        if (leads is Picture && target.FirstChild is null)
            AddText("Изображение", style, leads);
        VisitAll(target, style, leads);
        if (leads is null && !target.IsImage && Russian().IsMatch(target.Url ?? ""))
            AddText($" ({target.Url})", style, link);
        if (Russian().IsMatch(target.Title ?? ""))
            AddText($" ({target.Title})", style, link);
    }

    private static WebLink? WebLinkTo(string? url) => WebAddress.TryParseLink(url) is { } address ? new WebLink(address) : null;

    private void VisitAll(ContainerInline container, TextStyle style, LinkTarget? link)
    {
        foreach (var child in container)
            Visit(child, style, link);
    }

    /// <summary>
    /// Four asterisks are where one bold paragraph ended and the next began before somebody joined them; a vertical tab is Word's line break. Two
    /// asterisks that Markdown could not pair («**Срок:**до мая») mean nothing to a reader.
    /// </summary>
    private void AddText(string text, TextStyle style, LinkTarget? link)
    {
        var pieces = LostBreak().Split(text);
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i > 0)
                EndLine(Gap.Join);
            runs.Add(new TextRun(Tidy(Unpaired().Replace(pieces[i], "")), style, link));
        }
    }

    private void EndLine(Gap ends)
    {
        lines.Add(new Line(RichText.Of(runs), ends));
        runs.Clear();
    }

    [GeneratedRegex(@"\*{4}|\v", RegexOptions.CultureInvariant)]
    private static partial Regex LostBreak();

    [GeneratedRegex(@"\*{2,3}", RegexOptions.CultureInvariant)]
    private static partial Regex Unpaired();

    [GeneratedRegex(@"[ \u00A0\u202F]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex GapBetweenWords();

    [GeneratedRegex(@"\p{IsCyrillic}{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Russian();

    [GeneratedRegex(@"\p{Cc}", RegexOptions.CultureInvariant)]
    private static partial Regex Control();

    [GeneratedRegex(@"[\s-[\u00A0\u202F]]+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
