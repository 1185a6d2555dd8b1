using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ResolutionArchive.Render;

namespace ResolutionArchive.Tests.Render;

/// <summary>What RFC 4287 asks of a feed, section by section, as far as ours use it; whatever they come to use besides is a fault until it is judged here.</summary>
internal static partial class AtomJudge
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static XElement Parse(OutputFile file) => XDocument.Parse(Encoding.UTF8.GetString(file.Content.Span)).Root!;

    public static IEnumerable<XElement> Entries(XElement feed) => feed.Elements(Atom + "entry");

    public static string Text(XElement parent, string name) => parent.Element(Atom + name)!.Value;

    public static string? Link(XElement parent, string relation) => parent.Elements(Atom + "link").FirstOrDefault(link => link.Attribute("rel")!.Value == relation)?.Attribute("href")!.Value;

    /// <summary>What is wrong with the feed.</summary>
    public static IEnumerable<string> Faults(XElement feed)
    {
        if (feed.Name != Atom + "feed")
            yield return $"4.1.1: {feed.Name}";
        foreach (var fault in FaultsOf(feed, ["title", "id", "updated"], ["title", "id", "updated", "link", "author", "entry"]))
            yield return fault;
        if (feed.Elements(Atom + "author").Count() != 1 || feed.Element(Atom + "author")!.Elements().Single().Name != Atom + "name")
            yield return "4.1.1: an author with a name";
        if (Link(feed, "self") is null)
            yield return "4.1.1: a link to itself";
        foreach (var fault in Entries(feed).SelectMany(entry => FaultsOf(entry, ["title", "id", "updated", "summary"], ["title", "id", "updated", "summary", "published", "link"])))
            yield return fault;
        if (Entries(feed).Select(entry => Text(entry, "id")).Append(Text(feed, "id")).CountBy(id => id).Any(id => id.Value > 1))
            yield return "4.2.6: an id is of one thing";
        if (Entries(feed).Select(entry => Text(entry, "updated")).FirstOrDefault() is { } newest && newest != Text(feed, "updated"))
            yield return "4.2.15: a feed is as new as its newest entry";
    }

    private static IEnumerable<string> FaultsOf(XElement parent, string[] once, string[] known)
    {
        foreach (var name in once.Where(name => parent.Elements(Atom + name).Count() != 1))
            yield return $"4.1: {name} once in {parent}";
        foreach (var stranger in parent.Elements().Where(element => !known.Any(name => element.Name == Atom + name)))
            yield return $"6.3: {stranger.Name}";
        foreach (var date in parent.Elements().Where(element => element.Name.LocalName is "updated" or "published").Where(element => !Timestamp().IsMatch(element.Value) || !DateTimeOffset.TryParse(element.Value, System.Globalization.CultureInfo.InvariantCulture, out _)))
            yield return $"3.3: {date.Value}";
        foreach (var title in parent.Elements(Atom + "title").Where(title => title.Value.Trim().Length == 0))
            yield return $"4.2.14: no words in {title}";
        foreach (var id in parent.Elements(Atom + "id").Where(id => !Tag().IsMatch(id.Value)))
            yield return $"4.2.6, RFC 4151: {id.Value}";
        var links = parent.Elements(Atom + "link").ToList();
        if (links.Count(link => link.Attribute("rel")!.Value == "alternate") != 1 || links.Any(link => !Uri.TryCreate(link.Attribute("href")!.Value, UriKind.Absolute, out var address) || link.Attribute("href")!.Value != address.AbsoluteUri || !Media().IsMatch(link.Attribute("type")!.Value)))
            yield return $"4.2.7: links of {parent}";
    }

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$")]
    private static partial Regex Timestamp();

    [GeneratedRegex(@"^tag:[a-z0-9]([a-z0-9.-]*[a-z0-9])?,[0-9]{4}(-[0-9]{2}){0,2}:[A-Za-z0-9%._~!$&'()*+,;=:@/?-]*$")]
    private static partial Regex Tag();

    [GeneratedRegex("^[a-z]+/[a-z+]+$")]
    private static partial Regex Media();
}
