using System.Collections.Immutable;
using System.Globalization;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>Documents that claim one address: the one that was published there keeps it, else the one whose file's name is plainer; for the others there is a name to be had.</summary>
internal sealed class SharedAddresses
{
    private readonly HashSet<ResolutionId> taken;

    /// <summary>Of these documents.</summary>
    public SharedAddresses(ImmutableArray<Draft> drafts, Published ledger)
    {
        var claims = drafts.Select(ResolutionIdentity.TryOf).ToList();
        taken = [.. claims.OfType<ResolutionId>()];
        var ordered = drafts.ToArray();
        foreach (var group in claims.Index().Where(claim => claim.Item is not null).GroupBy(claim => claim.Item!.Value).Where(group => group.Skip(1).Any()))
        {
            var published = ledger.Resolutions.FirstOrDefault(resolution => resolution.Id == group.Key);
            var preferred = group.Select(claim => drafts[claim.Index]).OrderByDescending(draft => draft.File == published?.File).ThenByDescending(draft => InCommon(draft, published))
                .ThenBy(draft => Path.GetFileName(draft.File).Length).ThenBy(draft => draft.File, StringComparer.Ordinal);
            foreach (var (place, draft) in group.Select(claim => claim.Index).Zip(preferred))
                ordered[place] = draft;
        }

        InOrder = [.. ordered];
    }

    /// <summary>The documents in the order of their files, but that of those with one address the first is the one that has it.</summary>
    public ImmutableArray<Draft> InOrder { get; }

    /// <summary>Reports a document whose address another one has.</summary>
    public void Report(Draft draft, Resolution owner, DiagnosticLog log) => log.Add(
        Rules.DuplicateResolution, new Location(draft.File), $"Резолюция с адресом {owner.Id} уже есть в файле {owner.File}.", $"Переименуйте этот файл, например: {FreeName(draft, owner.Id)}");

    /// <summary>A name after the title, with the date that the file bears; where that is taken too, with a number.</summary>
    private string FreeName(Draft draft, ResolutionId id)
    {
        var name = Path.GetFileNameWithoutExtension(draft.File);
        var date = name[..^ResolutionIdentity.WithoutDate(name).Length];
        var root = Transliteration.ToSlug(draft.Front.Title.Value) is { } title && title != id.Slug ? title.ToString() : id.Slug.ToString();
        for (var number = 1; ; number++)
        {
            var suffix = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{number}");
            var slug = root[..Math.Min(root.Length, Slug.MaxLength - suffix.Length)].TrimEnd('-') + suffix;
            if (taken.Add(new ResolutionId(id.Year, Slug.TryParse(slug)!.Value)))
                return $"{date}{slug}.md";
        }
    }

    /// <summary>How many recommendations of what was published the document has, word for word.</summary>
    private static int InCommon(Draft draft, PublishedResolution? published)
    {
        if (published is null)
            return 0;
        var words = published.Recommendations.Select(recommendation => WordingStems.KeyOf(recommendation.Text)).ToHashSet(StringComparer.Ordinal);
        return draft.Body.Sections.SelectMany(section => section.Items).Count(item => words.Contains(Fingerprints.KeyOf(item)));
    }
}
