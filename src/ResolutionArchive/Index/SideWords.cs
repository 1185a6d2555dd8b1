using ResolutionArchive.Model;

namespace ResolutionArchive.Index;

/// <summary>What a recommendation says beside its wording: a deadline, those who answer for it, its footnotes. It is found and shown, but counts less.</summary>
internal static class SideWords
{
    /// <summary>The lines, in the order of reading.</summary>
    public static IEnumerable<string> Of(Resolution resolution, Recommendation recommendation) =>
        recommendation.Notes.SelectMany(OwnWords.LinesOf).Concat(FootnotesOf(resolution, recommendation).Select(note => note.Text.Plain));

    /// <summary>The footnotes that no recommendation has.</summary>
    public static IEnumerable<string> Left(Resolution resolution)
    {
        var taken = resolution.Sections.SelectMany(section => section.Recommendations).SelectMany(MarksOf).ToHashSet();
        return resolution.Footnotes.Where(note => !taken.Contains(note.Number)).Select(note => note.Text.Plain);
    }

    private static IEnumerable<Footnote> FootnotesOf(Resolution resolution, Recommendation recommendation)
    {
        if (resolution.Footnotes.IsEmpty)
            return [];
        var marks = MarksOf(recommendation).ToHashSet();
        return resolution.Footnotes.Where(note => marks.Contains(note.Number));
    }

    private static IEnumerable<int> MarksOf(Recommendation recommendation) =>
        recommendation.SubItems.Select(item => item.Text).Prepend(recommendation.Text).SelectMany(text => text.Runs).Select(run => run.Link).OfType<FootnoteMark>().Select(mark => mark.Number);
}
