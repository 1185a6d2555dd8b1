using System.Collections.Immutable;
using System.Security.Cryptography;
using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Index;

/// <summary>
/// Site → what the reader's side loads to search.
/// <para>
/// An entry is a recommendation, or a resolution with its title and its own words. The index is an inverted one: for each stem, the entries that have it, with
/// the weight that it has there, quantized (Anh and Moffat, «Impact transformation», SIGIR 2002; the weight is BM25F's of Zaragoza and others, TREC 2004, without
/// the rarity of the word, which the reader's side counts from the length of the list). Names of forums and addressees and the years are not spread over the
/// entries that they fit: the reader's side finds the names, and by the columns of <c>index</c> the entries.
/// </para>
/// <code>
/// search/index.json             names, columns, endings, aliases, the first key of every part    always, when the reader goes to the box
/// search/BUILD/terms-N.json     keys N.. to N+1.. in order: lists of entries and weights,        for the words of the query
///                               and phrases of the thesaurus that begin with them and are in few texts
/// search/BUILD/places-N.json    the same keys: places in the entries                             for phrases and proximity
/// search/BUILD/texts-N.json     wordings, titles, lines of recurrences                           for the hits that are shown
/// search/BUILD/line-N.json      a line of recurrences with many members                          for a hit that is of it
/// search/BUILD/aliases.json     words of no text, and the concepts to which they lead            for a word that is in no text
/// search/BUILD/words.json       one form of each word                                            for a word that was mistyped
/// search/local-N.js             all of it once more as scripts                                   where pages are opened from a disk
/// </code>
/// <para>
/// So what a query needs is known from <c>index</c> and asked for at once, and after that the texts of the hits: three requests one after the other. Where all parts together
/// are small, <c>index.json</c> holds them itself, all but the last two, and there is one request in all for who types words of the texts. Numbers are written by
/// <see cref="NumberText"/>; keys are front-coded; all is JSON, which web servers compress and binary files they do not. Nothing depends on the machine or the time: the same
/// site gives the same bytes.
/// </para>
/// </summary>
internal static class Indexer
{
    /// <summary>As many bytes of all parts go into one file; it is some 40 KB when a server has compressed it.</summary>
    private const int SmallSize = 150_000;

    /// <summary>Up to so many, some 200 or 300 resolutions, places come with the terms: a request less for each word.</summary>
    internal const int FewEntries = 10_000;

    /// <summary>A title counts twice, a preamble half. A heading only supports what is found besides: a word of it makes none of its recommendations a hit.</summary>
    private const float TitleWeight = 2, TextWeight = 1, OwnWeight = TermParts.LeastOfText, HeadingWeight = 0.05f;

    /// <summary>Words of different lines are never near each other.</summary>
    private const int BetweenLines = 20;

    /// <summary>Makes the index.</summary>
    public static SearchIndex Index(Site site)
    {
        var entries = new Entries(site);
        var texts = TextParts.Of(site, entries);
        var (postings, lengths) = Read(entries, site);
        var concepts = new ConceptLists(site.Thesaurus, entries, OwnWeight);
        var (known, aliases) = concepts.AddTo(postings.ToTerms(), entries.Count, site.Addressees.SelectMany(file => concepts.ConceptsOf(Catalogue.NamesOf(file.Addressee))));
        var (terms, beginnings) = ShortBeginnings.AddTo(known, entries.Count);
        var cut = TermParts.Cut(terms).ToImmutableArray();
        var averageLength = Math.Max(1, lengths.DefaultIfEmpty().Average());
        ImmutableArray<IndexPart> parts = [.. PartsOf(cut), .. texts];
        var isSmall = parts.Sum(part => (long)part.Json.Length) <= SmallSize;
        // What is loaded in one piece is packed better with all phrases in one list.
        if (isSmall)
            parts = [.. PartsOf([.. cut.Select(part => part.Select(term => term with { Phrases = [] }).ToImmutableArray())]), .. texts];
        var catalogue = new Catalogue(entries, concepts, isSmall ? aliases.InOnePiece : aliases.Usual, cut, beginnings, [.. postings.Endings]).Write(site, isSmall ? parts : []);
        var published = Stamped([catalogue, .. isSmall ? [] : parts, TermParts.Words(terms), TermParts.Aliases(aliases)]);
        return new SearchIndex(published, LocalSlices.Of(published));

        IEnumerable<IndexPart> PartsOf(ImmutableArray<ImmutableArray<Term>> cut) => AllCores.Make(cut, (part, number) => entries.Count <= FewEntries
            ? [TermParts.Terms(number, part, lengths, averageLength, withPlaces: true)]
            : new[] { TermParts.Terms(number, part, lengths, averageLength, withPlaces: false), TermParts.Places(number, part) }).SelectMany(parts => parts);
    }

    private static (Postings Postings, float[] Lengths) Read(Entries entries, Site site)
    {
        var postings = new Postings(new Abbreviations(site.Thesaurus));
        var lengths = new float[entries.Count];
        var entry = 0;
        foreach (var resolution in entries.Resolutions)
        {
            lengths[entry] = Add(postings, entry++, resolution);
            foreach (var section in resolution.Sections)
            {
                foreach (var recommendation in section.Recommendations)
                {
                    lengths[entry] = Add(postings, entry, resolution, section, recommendation);
                    if (site.LineOf(recommendation.Id) is not null)
                        postings.AddKey(entry, FieldKeys.Recurring, TextWeight);
                    entry++;
                }
            }
        }

        return (postings, lengths);
    }

    private static float Add(Postings postings, int entry, Resolution resolution, Section section, Recommendation recommendation)
    {
        var length = postings.Add(entry, recommendation.PlainText, TextWeight, place: 0);
        var place = length;
        foreach (var line in SideWords.Of(resolution, recommendation))
            place = postings.Add(entry, line, OwnWeight, place + BetweenLines);
        postings.Add(entry, section.Heading.Plain, HeadingWeight, place + BetweenLines, isName: true);
        foreach (var key in FieldKeys.Of(resolution, section, recommendation))
            postings.AddKey(entry, key, TextWeight);
        return length;
    }

    private static float Add(Postings postings, int entry, Resolution resolution)
    {
        var place = postings.Add(entry, resolution.Title, TitleWeight, place: 0);
        foreach (var line in OwnWords.Of(resolution))
            place = postings.Add(entry, line, OwnWeight, place + BetweenLines);
        foreach (var key in FieldKeys.Of(resolution))
            postings.AddKey(entry, key, TitleWeight);
        return place * OwnWeight;
    }

    /// <summary>
    /// Parts of different builds do not fit together, so all but the first lie in a folder that is named by a hash of all: no cache can mix two builds, and what is cached
    /// may stay so for good.
    /// </summary>
    private static ImmutableArray<IndexPart> Stamped(ImmutableArray<IndexPart> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
            hash.AppendData(part.Json.Span);
        var build = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
        return [.. parts.Select((part, number) => JsonPart.Stamp(number == 0 ? part : part with { Name = $"{build}/{part.Name}" }, build))];
    }
}
