using System.Collections.Immutable;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>Keeps of the printed title what the front matter does not say already, so that nothing is shown twice and nothing is lost.</summary>
internal static class PrintedTitle
{
    /// <summary>The lines of the title in which at least one word is new, without the title itself where they end in it.</summary>
    public static ImmutableArray<RichText> Remainder(Draft draft)
    {
        var front = draft.Front;
        string?[] said =
        [
            front.Title.Value, front.Forum.Value, front.Place?.Value, front.Kind?.Value, "Резолюция г. года",
            Wording.Date(front.Date?.Value), front.Date?.Value.ToString(), front.Event is null ? null : Wording.Interval(front.Event.Value),
        ];
        var known = said.OfType<string>().SelectMany(NominalStems.List).ToHashSet(StringComparer.Ordinal);
        return [.. draft.Body.TitleLines.Where(line => !NominalStems.List(line.Plain).All(known.Contains)).Select(line => WithoutEnd(line, front.Title.Value))];
    }

    private static RichText WithoutEnd(RichText line, string title)
    {
        var (words, titleWords) = (Words.Of(line.Plain).ToList(), Words.Of(title).ToList());
        var rest = words.Count - titleWords.Count;
        if (rest <= 0 || !words.Skip(rest).Select(word => word.Normal).SequenceEqual(titleWords.Select(word => word.Normal), StringComparer.Ordinal))
            return line;
        var last = words[rest - 1];
        return line.Cut(0, last.Start + last.Length);
    }
}
