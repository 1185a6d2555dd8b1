using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Render.Pages;

/// <summary>A sentence for whoever follows an old link to a recommendation. Only who comes by its anchor, or by the number where it has none, reads it.</summary>
/// <param name="Anchor">The anchor of the old link; null where the number alone is the anchor, which the recommendation that stands there now has.</param>
/// <param name="Text">What has changed.</param>
/// <param name="Target">Where the words are now; null where they are here, or nowhere.</param>
/// <param name="TargetText">What the link there says.</param>
public sealed record FormerNote(string? Anchor, string Text, Address? Target, string TargetText);

/// <summary>What a resolution's page says to old links, so that nobody who follows one reads another text unawares.</summary>
internal sealed class FormerNotes
{
    private readonly Site site;
    private readonly Resolution resolution;
    private readonly Dictionary<RecommendationId, Recommendation> there;
    private readonly List<(RecommendationId? At, FormerNote Note)> notes = [];

    public FormerNotes(Site site, Resolution resolution)
    {
        (this.site, this.resolution) = (site, resolution);
        there = resolution.Sections.SelectMany(section => section.Recommendations).ToDictionary(recommendation => recommendation.Id);
        var seen = there.Values.SelectMany(item => (string?[])[Routes.Of(item.Id).Anchor, Routes.PermalinkOf(item).Anchor]).ToHashSet(StringComparer.Ordinal);
        var numbers = new HashSet<RecommendationId>();
        foreach (var former in site.FormerOn(resolution.Id))
        {
            if (seen.Add(Routes.PermalinkOf(former.Id, former.Fingerprint).Anchor))
                notes.Add((PlaceOf(former), NoteOf(former)));
            if (former.Id.Resolution == resolution.Id && numbers.Add(former.Id))
                notes.Add((there.ContainsKey(former.Id) ? former.Id : null, NumberNoteOf(former)));
        }
    }

    /// <summary>Those that belong to the recommendation that stands there now.</summary>
    public ImmutableArray<FormerNote> At(RecommendationId id) => [.. notes.Where(note => note.At == id).Select(note => note.Note)];

    /// <summary>Those that belong to none.</summary>
    public ImmutableArray<FormerNote> Stray => [.. notes.Where(note => note.At is null).Select(note => note.Note)];

    private RecommendationId? PlaceOf(FormerRecommendation former)
    {
        if (former.Now is { } now && there.ContainsKey(now))
            return now;
        return former.Id.Resolution == resolution.Id && there.ContainsKey(former.Id) ? former.Id : null;
    }

    private FormerNote NoteOf(FormerRecommendation former)
    {
        var anchor = Routes.PermalinkOf(former.Id, former.Fingerprint).Anchor;
        var (was, now) = (former.Id.Number, former.Now?.Number);
        if (former.Now is not { } id)
            return new FormerNote(anchor, $"Рекомендации, на которую ведёт эта ссылка, в архиве больше нет. Было: «{Quoted(former)}»", null, "");
        if (!there.ContainsKey(id))
            return Elsewhere(anchor, $"Рекомендация, на которую ведёт эта ссылка, теперь в другой резолюции: «{Quoted(former)}»", id);
        return new FormerNote(anchor, (former.IsChanged, was == now) switch
        {
            (true, true) => $"С тех пор как дана эта ссылка, слова рекомендации изменились. Было: «{Quoted(former)}»",
            (true, false) => $"По этой ссылке рекомендация стояла под номером {was}, теперь её номер {now}, и слова изменились. Было: «{Quoted(former)}»",
            (false, true) => "Резолюция переехала, рекомендация та же.",
            _ => $"По этой ссылке рекомендация стояла под номером {was}, теперь её номер {now}.",
        }, null, "");
    }

    /// <summary>For a link that has the number alone.</summary>
    private FormerNote NumberNoteOf(FormerRecommendation former)
    {
        var anchor = there.ContainsKey(former.Id) ? null : Routes.Of(former.Id).Anchor;
        if (former.Now == former.Id)
            return new FormerNote(anchor, $"Раньше слова этой рекомендации были другими: «{Quoted(former)}»", null, "");
        var text = $"Раньше под номером {former.Id.Number} стояла {(anchor is null ? "другая " : "")}рекомендация: «{Quoted(former)}»";
        return former.Now is { } id ? Elsewhere(anchor, text, id) : new FormerNote(anchor, text + " В архиве её больше нет.", null, "");
    }

    private FormerNote Elsewhere(string? anchor, string text, RecommendationId id) => site.RecommendationOf(id) is { } now
        ? new FormerNote(anchor, text, Routes.PermalinkOf(now), id.Resolution == resolution.Id ? $"Теперь она под номером {id.Number}." : $"Теперь она здесь: {site.ResolutionOf(id.Resolution)?.Title}, {id.Number}.")
        : new FormerNote(anchor, text, null, "");

    private static string Quoted(FormerRecommendation former) => former.Text.TrimEnd(';', '.', ' ');
}
