using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Pages;

/// <summary>What a page shows. A view is a picture of it and asks nothing else. The set of cases is closed.</summary>
public abstract record Page
{
    private protected Page(SiteSettings settings, Address address, string title, string description) =>
        (Settings, Address, Title, Description) = (settings, address, title, Wording.Beginning(description, MaxDescription));

    /// <summary>In characters. Search engines show up to 160, messengers up to 200.</summary>
    private const int MaxDescription = 200;

    /// <summary>In characters. More of a name than this is left to the page itself where its headline has to say more than the name.</summary>
    private protected const int MaxName = 90;

    /// <summary>What the archive is called and where it lives.</summary>
    public SiteSettings Settings { get; }

    /// <summary>The page's own address.</summary>
    public Address Address { get; }

    /// <summary>The page's title without that of the archive.</summary>
    public string Title { get; }

    /// <summary>What browsers, search engines and messengers call the page: its title and what it is, without the title of the archive.</summary>
    public virtual string Headline => Title;

    /// <summary>What search engines and messengers say of the page.</summary>
    public string Description { get; }

    /// <summary>The way from the first page to this one, itself left out.</summary>
    public virtual ImmutableArray<Breadcrumb> Breadcrumbs => [new("Главная", Routes.Home)];

    /// <summary>The news that belong to the page.</summary>
    public virtual FeedLink Feed => new(Settings.Title, Routes.Feed);

    /// <summary>What the page is about, as JSON-LD that is safe inside a script element; null where there is nothing to say.</summary>
    public virtual string? JsonLd => null;

    /// <summary>The place that search engines should keep for what the page shows; null where they should keep none.</summary>
    public virtual Address? Canonical => IsIndexed ? Address : null;

    /// <summary>Whether search engines should keep the page.</summary>
    public virtual bool IsIndexed => true;

    /// <summary>The link from this page to a place of the site.</summary>
    public virtual string Href(Address target) => target.RelativeTo(Address);

    /// <summary>The absolute address of a place of the site.</summary>
    public string Permalink(Address target) => target.AbsoluteTo(Settings.BaseAddress).AbsoluteUri;
}

/// <summary>A feed to which a page refers.</summary>
/// <param name="Title">Whose news it has.</param>
/// <param name="Address">Where it is.</param>
public sealed record FeedLink(string Title, Address Address);

/// <summary>A step of the way to a page.</summary>
/// <param name="Title">What the step is called.</param>
/// <param name="Address">Where it leads.</param>
public sealed record Breadcrumb(string Title, Address Address);
