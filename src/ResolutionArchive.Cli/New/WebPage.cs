using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ResolutionArchive.Cli.New;

/// <summary>A saved web page → Markdown: headings, paragraphs, lists with their numbers, bold, italics and tables of its main part.</summary>
internal sealed class WebPage
{
    private readonly StringBuilder text = new();

    private WebPage()
    {
    }

    /// <summary>The page's text; its encoding is told by the page.</summary>
    public static string ToMarkdown(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var document = new HtmlParser().ParseDocument(stream);
        foreach (var silent in document.QuerySelectorAll("script, style, nav, header, footer, aside, form, noscript"))
            silent.Remove();
        var page = new WebPage();
        page.AddBlocks(document.QuerySelector("main, article, [role=main]") ?? (IElement)document.Body!);
        return page.text.ToString();
    }

    private void AddBlocks(IElement parent)
    {
        var loose = new StringBuilder();
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element && IsBlock(element))
            {
                AddParagraph(loose);
                AddBlock(element);
            }
            else
            {
                loose.Append(Inline(node));
            }
        }

        AddParagraph(loose);
    }

    private void AddBlock(IElement element)
    {
        switch (element.LocalName)
        {
            case ['h', >= '1' and <= '6' and var level]:
                AddParagraph(new StringBuilder(new string('#', level - '0') + " " + Inline(element).Trim()));
                break;
            case "ul" or "ol":
                AddList(element);
                break;
            case "table":
                text.Append('\n').Append(MarkdownText.Table([.. element.QuerySelectorAll("tr").Select(row => row.Children.Select(cell => Inline(cell).Trim()).ToList())]));
                break;
            case "p" when !element.Children.Any(IsBlock):
                AddParagraph(new StringBuilder(Inline(element)));
                break;
            default:
                AddBlocks(element);
                break;
        }
    }

    private void AddList(IElement list)
    {
        var number = (list as IHtmlOrderedListElement)?.Start ?? 1;
        foreach (var item in list.Children.Where(child => child.LocalName == "li"))
        {
            var mark = list.LocalName == "ol" ? (number++).ToString(CultureInfo.InvariantCulture) + "." : "-";
            AddParagraph(new StringBuilder($"{mark} {string.Concat(item.ChildNodes.Where(node => node is not IElement { LocalName: "ul" or "ol" }).Select(Inline)).Trim()}"));
            foreach (var nested in item.Children.Where(child => child.LocalName is "ul" or "ol"))
                AddNested(nested);
        }
    }

    private void AddNested(IElement list)
    {
        var inner = new WebPage();
        inner.AddList(list);
        text.Append(inner.text.ToString().Replace("\n", "\n   ", StringComparison.Ordinal).TrimEnd()).Append('\n');
    }

    private void AddParagraph(StringBuilder paragraph)
    {
        var words = paragraph.ToString().Trim();
        paragraph.Clear();
        if (words.Length > 0)
            text.Append('\n').Append(words).Append('\n');
    }

    private static string Inline(INode node) => node switch
    {
        IText words => MarkdownText.Escape(words.Data),
        IElement { LocalName: "br" } => "  \n",
        IElement { LocalName: "b" or "strong" } bold => MarkdownText.Styled(Children(bold), bold: true, italic: false),
        IElement { LocalName: "i" or "em" } italic => MarkdownText.Styled(Children(italic), bold: false, italic: true),
        IElement element => Children(element),
        _ => "",
    };

    private static string Children(IElement element) => string.Concat(element.ChildNodes.Select(Inline));

    private static bool IsBlock(IElement element) => element.LocalName is
        "p" or "div" or "section" or "article" or "main" or "ul" or "ol" or "table" or "blockquote" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
}
