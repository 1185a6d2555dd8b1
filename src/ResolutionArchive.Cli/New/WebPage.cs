using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ResolutionArchive.Cli.New;

/// <summary>A saved web page → Markdown: headings, paragraphs, lists with their numbers, bold, italics and tables of its main part.</summary>
internal sealed class WebPage
{
    /// <summary>Lists that are nested deeper stand no deeper: each level would indent all of its lines again.</summary>
    private const int DeepestList = 9;

    private readonly StringBuilder text = new();

    private WebPage()
    {
    }

    /// <summary>The page's text; its encoding is told by the page.</summary>
    /// <exception cref="InvalidDataException">There is no text on the page, or it is nested as no page is.</exception>
    public static string ToMarkdown(byte[] bytes)
    {
        if (!PageDepth.IsHarmless(Encoding.Latin1.GetString(bytes)))
            throw new InvalidDataException("Nested too deep.");
        using var stream = new MemoryStream(bytes);
        var document = new HtmlParser().ParseDocument(stream);
        foreach (var silent in document.QuerySelectorAll("script, style, nav, aside, noscript, input, select, button, textarea, body > header, body > footer"))
            silent.Remove();
        var page = new WebPage();
        page.AddBlocks(document.QuerySelector("main, article, [role=main]") ?? (IElement)document.Body!);
        return page.text.Length > 0 ? page.text.ToString() : throw new InvalidDataException("No text.");
    }

    private void AddBlocks(IElement parent)
    {
        var loose = new StyledText();
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element && IsBlock(element))
            {
                AddParagraph("", loose);
                loose = new StyledText();
                AddBlock(element);
            }
            else
            {
                AddInline(loose, node, bold: false, italic: false);
            }
        }

        AddParagraph("", loose);
    }

    private void AddBlock(IElement element)
    {
        switch (element.LocalName)
        {
            case ['h', >= '1' and <= '6' and var level]:
                AddParagraph(new string('#', level - '0') + " ", WordsOf(element.ChildNodes));
                break;
            case "ul" or "ol":
                AddList(element);
                break;
            case "table":
                AddTable(element);
                break;
            default:
                AddBlocks(element);
                break;
        }
    }

    private void AddTable(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table);
        text.Append('\n').Append(MarkdownText.Table([.. rows.Select(row => row.Children.Select(cell => WordsOf(cell.ChildNodes).ToString()).ToList())]));
    }

    private void AddList(IElement list, int depth = 0)
    {
        var number = (list as IHtmlOrderedListElement)?.Start ?? 1;
        foreach (var item in list.Children.Where(child => child.LocalName == "li"))
        {
            var mark = list.LocalName == "ol" ? (number++).ToString(CultureInfo.InvariantCulture) + "." : "-";
            AddParagraph(mark + " ", WordsOf(item.ChildNodes.Where(node => node is not IElement { LocalName: "ul" or "ol" })));
            foreach (var nested in item.Children.Where(child => child.LocalName is "ul" or "ol"))
                AddNested(nested, depth + 1);
        }
    }

    private void AddNested(IElement list, int depth)
    {
        if (depth > DeepestList)
        {
            AddList(list, depth);
            return;
        }

        var inner = new WebPage();
        inner.AddList(list, depth);
        text.Append(inner.text.ToString().Replace("\n", "\n   ", StringComparison.Ordinal).TrimEnd()).Append('\n');
    }

    private void AddParagraph(string mark, StyledText paragraph)
    {
        if (paragraph.ToString() is { Length: > 0 } words)
            text.Append('\n').Append(mark).Append(words).Append('\n');
    }

    private static StyledText WordsOf(IEnumerable<INode> nodes)
    {
        var words = new StyledText();
        foreach (var node in nodes)
            AddInline(words, node, bold: false, italic: false);
        return words;
    }

    /// <summary>A block where only words may be, as a paragraph in a cell, is parted from its neighbours by spaces.</summary>
    private static void AddInline(StyledText words, INode node, bool bold, bool italic)
    {
        switch (node)
        {
            case IText text:
                words.Append(MarkdownText.Escape(node.ParentElement?.Closest("sup") is not null ? MarkdownText.Raised(text.Data) : text.Data), bold, italic);
                break;
            case IElement { LocalName: "br" }:
                words.Append("  \n", bold, italic);
                break;
            case IElement element:
                var gap = IsBlock(element) ? " " : "";
                words.Append(gap, bold, italic);
                foreach (var child in element.ChildNodes)
                    AddInline(words, child, bold || element.LocalName is "b" or "strong", italic || element.LocalName is "i" or "em");
                words.Append(gap, bold, italic);
                break;
        }
    }

    private static bool IsBlock(IElement element) => element.LocalName is
        "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "form" or "center" or "pre" or "dl" or "dd" or "dt" or "figure" or "address"
        or "ul" or "ol" or "li" or "table" or "blockquote" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
}
