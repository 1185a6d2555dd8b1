using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Recognises a line that names those to whom the following is recommended. Three things speak for it: it names somebody, it looks
/// like a heading, and something is recommended under it. The authority file is not asked: an addressee whom it does not know
/// yet has a heading all the same.
/// </summary>
internal static class AddresseeHeading
{
    /// <summary>A heading is no paragraph.</summary>
    private const int MaxWords = 60;

    /// <summary>How far from its beginning a heading says whom it names.</summary>
    private const int Reach = 7;

    /// <summary>Whether the block is such a heading, given what follows it.</summary>
    public static bool Matches(BodyBlock block, BodyToken? next)
    {
        if (!LooksLikeHeading(block, next) || DecidingLine.IsOfThoseWhoDecide(block.Plain) || (next is BodyBlock person && ClosingMatter.NamesPerson(person)))
            return false;
        var names = Lead.NamesIn(block.Plain);
        var words = Words.Of(names).ToList();
        if (words.Count is 0 or > MaxWords || words.Any(word => !Somebody.IsNoun(word) && Verbs.IsVerb(word.Normal)))
            return false;
        return IsSomebody(words, names) ? !NamesThoseWhoSpeak(words, next) : Asks(next) && MayBeName(words, names);
    }

    private static bool LooksLikeHeading(BodyBlock block, BodyToken? next)
    {
        var end = block.Plain[^1];
        if (Quotation.IsOpen(block.Plain))
            return false;
        if (end == ':')
            return block.Marker is null || !FollowsAsSibling(block, next);
        if (end is ';' or ',')
            return false;
        if (block.Marker is { Kind: MarkerKind.Bullet })
            return false;
        if (block.HeadingLevel > 0 && next is BodyBlock below && below.HeadingLevel > block.HeadingLevel)
            return true;
        var itemsFollow = next is BodyBlock { Marker: not null } following && !FollowsAsSibling(block, following);
        if (block.StandsOut || Lead.LengthIn(block.Plain) > 0)
            return itemsFollow || AsksSomething(next);
        return itemsFollow && (end is not ('.' or '!' or '?') || (end == '.' && Asks(next) && Dative.Opens([.. Words.Of(block.Plain)])));
    }

    /// <summary>An item that the next one continues is an item, even if it ends in a colon.</summary>
    private static bool FollowsAsSibling(BodyBlock block, BodyToken? next) =>
        block.Marker is not null && next is BodyBlock { Marker: { } marker } following && marker.Continues(block.Marker) && following.Depth == block.Depth;

    /// <summary>Without bullets, a recommendation begins with what is to be done.</summary>
    private static bool AsksSomething(BodyToken? next) => next is BodyBlock { Marker: null, StandsOut: false } && Asks(next);

    private static bool Asks(BodyToken? next) => next is BodyBlock block && Verbs.Asks(block.Plain);

    /// <summary>Those who speak or were there («Организаторы:», «Участники конференции:»), unless they are told what to do.</summary>
    private static bool NamesThoseWhoSpeak(List<Word> words, BodyToken? next)
    {
        var toldWhatToDo = next is BodyBlock block && Words.Of(block.Plain).Take(1).Any(word => Verbs.IsVerb(word.Normal));
        return !toldWhatToDo && words.Take(3).Any(Somebody.Speaks) && !Dative.Opens(words);
    }

    /// <summary>A name that no vocabulary knows («Рособрнадзору», «Технопарку «Кванториум»»), where something is asked under it.</summary>
    private static bool MayBeName(List<Word> words, string text) =>
        words.Count <= Reach && char.IsUpper(text[words[0].Start]) && !Prepositions.Contains(words[0].Normal)
        && !words.Any(Somebody.IsThing) && !Verbs.IsGerund(words[0].Normal) && !AbstractEndings.Any(ending => words[0].Normal.EndsWith(ending, StringComparison.Ordinal));

    private static readonly string[] AbstractEndings = ["ение", "ание", "ция", "ость", "ство", "ка", "ие"];

    /// <summary>Whether the words begin with somebody who can be asked.</summary>
    internal static bool IsSomebody(IReadOnlyList<Word> words, string text) =>
        words.Count > 0
        && !Prepositions.Contains(words[0].Normal)
        && (Somebody.IsNoun(words[0]) || !Verbs.IsGerund(words[0].Normal))
        && (Somebody.FirstIn(words, text) < Reach || Dative.Opens(words));

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "в", "во", "на", "с", "со", "по", "при", "для", "из", "от", "до", "за", "о", "об", "под", "над", "через", "между", "после", "перед", "также",
    };
}
