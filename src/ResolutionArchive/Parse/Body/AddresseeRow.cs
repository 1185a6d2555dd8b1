using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>Several addressees under each other, one a line, with one list for all: «Министерству образования;», «школам:».</summary>
internal static class AddresseeRow
{
    /// <summary>A name is no sentence.</summary>
    private const int MaxWords = 25;

    /// <summary>The tokens, with every such row made one heading. Linear in the text.</summary>
    public static IReadOnlyList<BodyToken> Join(IReadOnlyList<BodyToken> tokens)
    {
        var joined = new List<BodyToken>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var count = Count(tokens, i);
            joined.Add(count > 1 ? Heading([.. tokens.Skip(i).Take(count).Cast<BodyBlock>()]) : tokens[i]);
            i += count - 1;
        }

        return joined;
    }

    /// <summary>How many tokens from the place on are one row; 1 where there is none.</summary>
    private static int Count(IReadOnlyList<BodyToken> tokens, int start)
    {
        if (tokens[start] is not BodyBlock first || !IsMember(first))
            return 1;
        var end = start + 1;
        while (end < tokens.Count && tokens[end] is BodyBlock member && member.Marker?.Kind == first.Marker?.Kind && IsName(member) && tokens[end - 1] is BodyBlock { Plain: [.., not ':'] })
            end++;
        var closes = tokens[end - 1] is BodyBlock { Plain: [.., ':'] } || first.Marker is not null;
        var overRequests = end < tokens.Count && tokens[end] is BodyBlock below && below.Marker?.Kind != first.Marker?.Kind && Requests.Opens(below.Plain);
        return end - start > 1 && closes && (overRequests || (first.Marker is null && end < tokens.Count)) ? end - start : 1;
    }

    private static BodyBlock Heading(BodyBlock[] members) =>
        members[0] with { Marker = null, Text = WithColon(RichText.Join(" ", members.Select(member => member.Text))), Depth = 0 };

    /// <summary>The row ends like a heading, whatever mark its last member bears.</summary>
    private static RichText WithColon(RichText names) => RichText.Join("", [names.Cut(0, names.Plain.AsSpan().TrimEnd(" ;,.:").Length), InlineText.Plain(":")]);

    /// <summary>A member of a row that goes on: a name and a comma or semicolon, or a name in the dative in a list.</summary>
    private static bool IsMember(BodyBlock block) => (block.Plain[^1] is ';' or ',' || (block.Marker is not null && block.Plain[^1] != ':')) && IsName(block);

    private static bool IsName(BodyBlock block)
    {
        // Most lists are of requests: what begins with a verb is no name, and costs no more than this to tell.
        if (Requests.Opens(block.Plain))
            return false;
        // «Отделу воспитания в марте подготовить план» says more than a name.
        if (AddressedSentence.Find(block.Plain, byCase: true) is not null)
            return false;
        var names = AddresseeHeading.NamesOf(block.Plain);
        var words = Words.Of(names).ToList();
        return words.Count is > 0 and < MaxWords && AddresseeHeading.IsSomebody(words, names) && (Dative.Opens(words) || words[0].Normal[^1] is 'у' or 'ю' or 'е' or 'и' || char.IsUpper(names[0]))
            && !words.Any(word => Verbs.IsVerb(word.Normal) && !AddresseeLexicon.IsNoun(word));
    }
}
