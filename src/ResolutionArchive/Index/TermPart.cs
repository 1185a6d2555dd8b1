using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace ResolutionArchive.Index;

/// <summary>Terms that are loaded together: some next to each other in the order of their keys.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="Lists">Which entries have which keys, and how much they count there.</param>
/// <param name="Places">Where in the entries the keys stand; null where the lists tell it.</param>
internal sealed record TermPart(ImmutableArray<Term> Terms, IndexPart Lists, IndexPart? Places)
{
    /// <summary>At most so many characters make a part. Smaller ones would cost more requests, larger ones more bytes that nobody asked for.</summary>
    private const int PartSize = 9000;

    /// <summary>From so many on a part ends before the next landmark.</summary>
    private const int EnoughForPart = PartSize * 3 / 4;

    /// <summary>One key in so many is a landmark.</summary>
    private const int BetweenLandmarks = 4;

    /// <summary>A longer list has a part of its own.</summary>
    private const int LongList = 4000;

    /// <summary>After this many occurrences a word says little more (BM25's k1), and this is how much long entries are marked down (its b).</summary>
    private const float Saturation = 1.2f, LengthPenalty = 0.4f;

    /// <summary>What weighs less stands in headings only, and has the first step, which nothing else has.</summary>
    public const float LeastOfText = 0.5f;

    /// <summary>How many steps the weight of a word in an entry has.</summary>
    private const int Steps = 8;

    /// <summary>The step of all words that begin with the same few letters: which of them a text has says nothing yet.</summary>
    private const int BeginningStep = 5;

    /// <summary>Its name, of its content.</summary>
    public string Name => Lists.Name[(Lists.Name.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>Its files.</summary>
    public IEnumerable<IndexPart> Files => Places is null ? [Lists] : [Lists, Places];

    /// <summary>
    /// The terms in the order of their keys, as many as go into a part. Parts end where their content says, not where those before them ended (Muthitacharoen, Chen and Mazières, «A
    /// low-bandwidth network file system», SOSP 2001): a word more moves the end of its own part, and hardly ever that of the next.
    /// </summary>
    public static IEnumerable<ImmutableArray<Term>> Cut(ImmutableArray<Term> terms)
    {
        var part = ImmutableArray.CreateBuilder<Term>();
        var size = 0;
        foreach (var term in terms)
        {
            var own = term.Key.Length + (2 * term.List.Entries.Count) + (term.Terms?.Size ?? 0) + term.Phrases.Sum(phrase => phrase.Key.Length - term.Key.Length);
            if (part.Count > 0 && (size + own > PartSize || (size > EnoughForPart && IsLandmark(term.Key)) || IsLong(part[^1])))
            {
                yield return part.ToImmutable();
                part.Clear();
                size = 0;
            }

            part.Add(term);
            size += own;
        }

        if (part.Count > 0)
            yield return part.ToImmutable();
    }

    private static bool IsLandmark(string key) => key.Aggregate(0u, (sum, letter) => (sum * 31) + letter) % BetweenLandmarks == 0;

    /// <summary>The part of these terms.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="lengths">How long each entry is beside the average.</param>
    /// <param name="withPlaces">Whether the lists tell places too.</param>
    public static TermPart Of(ImmutableArray<Term> terms, float[] lengths, bool withPlaces)
    {
        var lists = ListsOf(terms, lengths, withPlaces);
        if (withPlaces)
            return new TermPart(terms, lists with { Name = "terms/" + ContentName.Of([lists]) }, null);
        var places = JsonPart.Of("places", json => json.WriteString("places", PlacesOf(terms)));
        var name = ContentName.Of([lists, places]);
        return new TermPart(terms, lists with { Name = "terms/" + name }, places with { Name = "places/" + name });
    }

    /// <summary>Whether the part holds nothing but one long list, so that places of its words are not worth loading but for a phrase.</summary>
    public bool HasLongList => IsLong(Terms[0]);

    private static IndexPart ListsOf(ImmutableArray<Term> part, float[] lengths, bool withPlaces) => JsonPart.Of("terms", json =>
    {
        json.WriteString("keys", FrontCoded(part.Select(term => term.Key)));
        json.WriteString("counts", NumberText.Of(part.Select(term => term.List.Entries.Count)));
        json.WriteString("entries", NumberText.Of(part.SelectMany(term => Gaps(term.List.Entries))));
        json.WriteString("weights", string.Concat(part.SelectMany(term => StepsOf(term, lengths))));
        if (withPlaces)
            json.WriteString("places", PlacesOf(part));
        json.WriteStartArray("concepts");
        foreach (var terms in part.Select(term => term.Terms).OfType<ConceptTerms>())
            JsonPart.WriteValues(json, [string.Join('|', terms.Also), string.Join('|', terms.Forms)]);
        json.WriteEndArray();
        if (part.All(term => term.Phrases.IsEmpty))
            return;
        json.WriteStartObject("phrases");
        WriteAliases(json, [.. part.SelectMany(term => term.Phrases)]);
        json.WriteEndObject();
    });

    /// <summary>In the order of the lists: how many places beyond one, the first place, the gaps.</summary>
    private static string PlacesOf(ImmutableArray<Term> part) => NumberText.Of(part.Where(term => term.HasPlaces).SelectMany(term => PlacesOf(term.List)));

    /// <summary>One form of every word and how many entries have it, for who mistyped.</summary>
    public static IndexPart WordsOf(IEnumerable<Term> terms) => ContentName.In("words", JsonPart.Of("words", json =>
    {
        var words = terms.Where(term => term.Form is not null).OrderBy(term => term.Form, StringComparer.Ordinal).ToList();
        json.WriteString("forms", FrontCoded(words.Select(term => term.Form!)));
        json.WriteString("counts", NumberText.Of(words.Select(term => term.List.Entries.Count)));
    }));

    /// <summary>Words and phrases that lead to concepts and have words of no text, and words that lead nowhere.</summary>
    public static IndexPart AliasesOf(ConceptAliases aliases) => ContentName.In("aliases", JsonPart.Of("aliases", json =>
    {
        WriteAliases(json, aliases.Strangers);
        json.WriteString("others", FrontCoded(aliases.Others));
    }));

    /// <summary>The keys of aliases, and the concepts to which they lead.</summary>
    public static void WriteAliases(Utf8JsonWriter json, ImmutableArray<ConceptAlias> aliases)
    {
        json.WriteString("keys", FrontCoded(aliases.Select(alias => alias.Key)));
        json.WriteString("concepts", NumberText.Of(aliases.Select(alias => alias.Concept)));
    }

    private static bool IsLong(Term term) => term.List.Entries.Count > LongList;

    private static IEnumerable<char> StepsOf(Term term, float[] lengths) =>
        term.List.Entries.Zip(term.List.Weights, (entry, weight) => term.IsBeginning ? StepOfBeginning(weight) : Step(weight, lengths[entry]));

    private static char StepOfBeginning(float weight) => weight < LeastOfText ? '1' : (char)('0' + BeginningStep);

    private static char Step(float weight, float relativeLength)
    {
        var damped = weight / (1 - LengthPenalty + (LengthPenalty * relativeLength));
        return weight < LeastOfText ? '1' : (char)('0' + Math.Clamp((int)Math.Ceiling(Steps * damped / (Saturation + damped)), 2, Steps));
    }

    private static IEnumerable<int> Gaps(IEnumerable<int> rising)
    {
        var next = 0;
        foreach (var number in rising)
        {
            yield return number - next;
            next = number + 1;
        }
    }

    private static IEnumerable<int> PlacesOf(PostingList list)
    {
        var at = 0;
        foreach (var count in list.PlaceCounts)
        {
            yield return count - 1;
            foreach (var gap in Gaps(list.Places.Skip(at).Take(count)))
                yield return gap;
            at += count;
        }
    }

    /// <summary>Each word as the number of letters that it shares with the one before, and the rest, parted by bars.</summary>
    private static string FrontCoded(IEnumerable<string> words)
    {
        var text = new StringBuilder();
        var before = "";
        foreach (var word in words)
        {
            var shared = word.AsSpan().CommonPrefixLength(before);
            NumberText.Append(text, shared);
            text.Append(word.AsSpan(shared)).Append('|');
            before = word;
        }

        return text.ToString();
    }
}
