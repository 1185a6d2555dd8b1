using System.Collections.Immutable;
using ResolutionArchive.Model;

namespace ResolutionArchive.Link.Moves;

/// <summary>Who stands now where a forum, an addressee or a line stood. Where nobody has the name, what was done or asked under it decides.</summary>
internal sealed class Heirs(Published ledger, Published now, ImmutableArray<RecurrenceLine> lines, Succession succession)
{
    private readonly Lazy<Dictionary<ResolutionId, Slug>> forums = new(() => now.Resolutions.ToDictionary(resolution => resolution.Id, resolution => resolution.Forum));

    private readonly Lazy<Dictionary<RecommendationId, PublishedRecommendation>> recommendations =
        new(() => now.Resolutions.SelectMany(resolution => resolution.Recommendations).ToDictionary(recommendation => recommendation.Id));

    private readonly Lazy<Dictionary<RecommendationId, RecurrenceLine>> lineOf =
        new(() => lines.SelectMany(line => line.Members.Select(member => (member.Recommendation.Id, line))).ToDictionary(entry => entry.Id, entry => entry.line));

    /// <summary>The forum of that name, or of most of what was the forum's.</summary>
    public Slug? OfForum(PublishedName was) => Named(was, now.Forums)
        ?? Majority(ledger.Resolutions.Where(resolution => resolution.Forum == was.Id).Select(resolution => succession.SuccessorOf(resolution.Id) is { } one ? forums.Value[one] : (Slug?)null));

    /// <summary>The addressee of that name, or of most of what was recommended to the addressee.</summary>
    public Slug? OfAddressee(PublishedName was)
    {
        if (Named(was, now.Addressees) is { } same)
            return same;
        var asked = ledger.Resolutions.SelectMany(resolution => resolution.Recommendations).Where(recommendation => recommendation.Addressees.Contains(was.Id)).ToList();
        var others = asked.SelectMany(recommendation => recommendation.Addressees).ToHashSet();
        return Majority(asked.SelectMany(recommendation => AddresseesOf(recommendation, others))) ?? Majority(asked.SelectMany(recommendation => AddresseesOf(recommendation, [])));
    }

    /// <summary>The line in which most of the members are; where there is none, the first member that is left.</summary>
    public Address? OfLine(PublishedLine was)
    {
        var members = was.Members.Select(member => succession.FateOf(member).Now).OfType<RecommendationId>().ToList();
        var heir = members.Select(lineOf.Value.GetValueOrDefault).OfType<RecurrenceLine>().CountBy(line => line.Id).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).FirstOrDefault();
        return heir.Value > 0 ? new Address(Routes.PathOf(Routes.LinePattern, heir.Key.ToString())) : members.Count > 0 ? Routes.Of(members[0]) : null;
    }

    private IEnumerable<Slug?> AddresseesOf(PublishedRecommendation was, HashSet<Slug> without) => succession.FateOf(was.Id).Now is { } one
        ? recommendations.Value[one].Addressees.Where(addressee => !without.Contains(addressee)).Cast<Slug?>().DefaultIfEmpty(null)
        : [null];

    private static Slug? Named(PublishedName was, ImmutableArray<PublishedName> names) => names.FirstOrDefault(name => name.Name == was.Name)?.Id;

    /// <summary>What more than half of them are; null where that is nothing.</summary>
    private static Slug? Majority(IEnumerable<Slug?> some)
    {
        var all = some.ToList();
        return all.GroupBy(one => one).FirstOrDefault(group => 2 * group.Count() > all.Count)?.Key;
    }
}
