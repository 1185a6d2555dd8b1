using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>Several addressees under each other, one a line, with one list for all: «Министерству образования;», «школам:».</summary>
internal static class AddresseeRow
{
    /// <summary>Whether the block names somebody and the next one goes on with the row or ends it.</summary>
    public static bool GoesOn(BodyBlock block, BodyToken? next) =>
        IsMember(block) && next is BodyBlock { Marker: null } following && (IsMember(following) || (following.Plain[^1] == ':' && NamesSomebody(following)));

    /// <summary>The row and its last member as one heading; the row is empty afterwards.</summary>
    public static BodyBlock Join(List<BodyBlock> row, BodyBlock last)
    {
        if (row.Count == 0)
            return last;
        var whole = row[0] with { Text = RichText.Join(" ", [.. row.Select(member => member.Text), last.Text]) };
        row.Clear();
        return whole;
    }

    private static bool IsMember(BodyBlock block) => block.Plain[^1] is ';' or ',' && NamesSomebody(block);

    private static bool NamesSomebody(BodyBlock block)
    {
        var names = Lead.NamesIn(block.Plain);
        var words = Words.Of(names).ToList();
        return words.Count is > 0 and < 20 && AddresseeHeading.IsSomebody(words, names) && !words.Any(word => Verbs.IsVerb(word.Normal) && !Somebody.IsNoun(word));
    }
}
