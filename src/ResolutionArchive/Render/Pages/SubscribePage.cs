using System.Collections.Immutable;
using ResolutionArchive.Link;

namespace ResolutionArchive.Render.Pages;

/// <summary>What feeds are, and all that there are.</summary>
public sealed record SubscribePage : Page
{
    internal SubscribePage(Site site)
        : base(site.Settings, Routes.Subscribe, "Подписка", "Как узнавать о новых резолюциях: лента всего архива и отдельные ленты каждого форума и каждого адресата.")
    {
        Forums = site.Forums;
        Levels = AddresseeGroup.ByLevel(site);
    }

    /// <summary>The forums; each has a feed.</summary>
    public ImmutableArray<ForumSeries> Forums { get; }

    /// <summary>The addressees by level; each has a feed.</summary>
    public ImmutableArray<AddresseeGroup> Levels { get; }
}
