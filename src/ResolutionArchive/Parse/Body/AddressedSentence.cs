using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>A sentence that names somebody and asks something of him at once.</summary>
/// <param name="Heading">The words up to what is asked.</param>
/// <param name="Names">The part of them that names somebody.</param>
/// <param name="Items">What is asked; at least one.</param>
internal sealed partial record AddressedSentence(RichText Heading, string Names, ImmutableArray<RichText> Items)
{
    /// <summary>How far from its beginning a sentence comes to what it asks.</summary>
    private const int Reach = 40;

    /// <summary>
    /// The sentence that the block is: «3. Рекомендовать ГАУ ДПО СОИРО включить вопросы…», «4. Педагогам-психологам оказать…»; null where
    /// it is none. Without a verb that leads to him, the addressee must stand in the dative and the sentence in a list.
    /// </summary>
    public static AddressedSentence? Find(BodyBlock block)
    {
        var lead = Lead.LengthIn(block.Plain);
        var rest = block.Plain[lead..];
        var words = Words.Of(rest).Take(Reach).ToList();
        var asked = words.FindIndex(word => Verbs.IsInfinitive(word.Normal) && !Somebody.IsNoun(word));
        if (asked < 1 || !AddresseeHeading.IsSomebody(words.GetRange(0, asked), rest))
            return null;
        if (words.Take(asked).Any(word => Verbs.IsVerb(word.Normal) && !Somebody.IsNoun(word)) || IsInBrackets(rest.AsSpan(0, words[asked].Start)))
            return null;
        var parted = rest.AsSpan(0, words[asked].Start).TrimEnd() is [.., ':' or '–' or '—'];
        if (lead == 0 && !(IsInDative(words, rest) && (parted || block.Marker is not null)))
            return null;
        var start = lead + words[FirstOfRequest(words, asked, rest)].Start;
        var heading = block.Text.Cut(0, block.Plain.AsSpan(0, start).TrimEnd(" ,:–—\u00A0").Length);
        return new AddressedSentence(heading, Lead.NamesIn(heading.Plain), parted ? Requests(block.Text.From(start)) : [block.Text.From(start)]);
    }

    /// <summary>«Школам: обобщить опыт; издать сборник» asks two things.</summary>
    private static ImmutableArray<RichText> Requests(RichText text)
    {
        var requests = ImmutableArray.CreateBuilder<RichText>();
        var start = 0;
        foreach (Match joint in Joint().Matches(text.Plain))
        {
            if (!Verbs.Asks(text.Plain[(joint.Index + joint.Length)..]))
                continue;
            requests.Add(text.Cut(start, joint.Index + 1));
            start = joint.Index + joint.Length;
        }

        requests.Add(text.From(start));
        return requests.ToImmutable();
    }

    private static bool IsInBrackets(ReadOnlySpan<char> before) => before.Count('(') > before.Count(')');

    [GeneratedRegex(@";\s+([-–—•]\s*)?", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    /// <summary>«активнее использовать», «в срок до 1 мая издать»: how and until when belongs to what is asked.</summary>
    private static int FirstOfRequest(List<Word> words, int asked, string text)
    {
        var term = words.FindIndex(0, asked, word => word.Normal == "срок" || Adverbs.Contains(word.Normal));
        if (term > 0)
            return words[term].Normal == "срок" && words[term - 1].Normal == "в" ? term - 1 : term;
        var first = asked;
        while (first > 1 && (words[first - 1].Normal.EndsWith("ее", StringComparison.Ordinal) || words[first - 1].Normal.EndsWith("но", StringComparison.Ordinal)))
            first--;
        return text[words[first].Start - 1] == '-' ? asked : first;
    }

    private static readonly HashSet<string> Adverbs = new(StringComparer.Ordinal) { "ежегодно", "впредь", "совместно", "систематически", "шире", "чаще", "далее", "дополнительно" };

    private static bool IsInDative(List<Word> words, string text) =>
        Dative.Opens(words)
        || Somebody.IsAbbreviation(text.AsSpan(words[0].Start, words[0].Length))
        || (words[0].Normal[^1] is 'у' or 'ю' or 'е' && Somebody.IsNoun(words[0]))
        || (words[0].Normal.EndsWith("ой", StringComparison.Ordinal) && Somebody.FirstIn(words, text) is > 0 and < 4);
}
