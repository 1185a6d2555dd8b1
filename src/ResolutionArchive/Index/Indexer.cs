using System.Collections.Immutable;
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
/// search/index.json          names, columns, endings, aliases, the first key of every part    always, when the reader goes to the box
/// search/terms/NAME.json     keys from one to another in order: lists of entries and          for the words of the query
///                            weights, and phrases of the thesaurus that begin with them and are in few texts
/// search/places/NAME.json    the same keys: places in the entries                             for phrases and proximity
/// search/texts/NAME/N.json   wordings, titles, lines of recurrences                           for the hits that are shown
/// search/lines/NAME.json     a line of recurrences with many members                          for a hit that is of it
/// search/aliases/NAME.json   words of no text, and the concepts to which they lead            for a word that is in no text
/// search/words/NAME.json     one form of each word                                            for a word that was mistyped
/// search/local-N.js          all of it once more as scripts                                   where pages are opened from a disk
/// </code>
/// <para>
/// Names are made of the content (<see cref="ContentName"/>), and parts are cut so that one changed text changes few of them: a publication leaves most of what readers' caches
/// hold as it was. What a query needs is known from <c>index</c> and asked for at once, and after that the texts of the hits: three requests one after the other. Where all parts
/// together are small, <c>index.json</c> holds them itself, all but the last two, and there is one request in all for who types words of the texts. Numbers are written by
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
    private const float TitleWeight = 2, TextWeight = 1, OwnWeight = TermPart.LeastOfText, HeadingWeight = 0.05f;

    /// <summary>Words of different lines are never near each other.</summary>
    private const int BetweenLines = 20;

    /// <summary>Makes the index.</summary>
    public static SearchIndex Index(Site site)
    {
        var entries = new Entries(site);
        var lines = new LongLines(site, entries);
        var shelves = TextShelf.Of(site, entries, lines);
        var (postings, lengths) = Read(entries, site);
        var concepts = new ConceptLists(site.Thesaurus, entries, OwnWeight);
        var (known, aliases) = concepts.AddTo(postings.ToTerms(), entries.Count, site.Addressees.SelectMany(file => concepts.ConceptsOf(Catalogue.NamesOf(file.Addressee))));
        var (terms, beginnings) = ShortBeginnings.AddTo(known, entries.Count);
        var relative = RelativeLengths(lengths);
        var parts = AllCores.Make([.. TermPart.Cut(terms)], part => TermPart.Of(part, relative, entries.Count <= FewEntries));
        var isSmall = SizeOf([.. parts.SelectMany(part => part.Files), .. shelves.SelectMany(shelf => shelf.Files), .. lines.Files]) <= SmallSize;
        // What is loaded in one piece is packed better with all phrases in one list.
        if (isSmall)
            parts = [.. parts.Select(part => TermPart.Of([.. part.Terms.Select(term => term with { Phrases = [] })], relative, withPlaces: true))];
        ImmutableArray<IndexPart> apart = [TermPart.WordsOf(terms), TermPart.AliasesOf(aliases)];
        var catalogue = new Catalogue(entries, concepts, isSmall ? aliases.InOnePiece : aliases.Usual, parts, shelves, apart, beginnings, [.. postings.Endings]);
        ImmutableArray<IndexPart> files = isSmall
            ? [catalogue.InOnePiece(site, lines), .. apart]
            : [catalogue.Write(site), .. parts.SelectMany(part => part.Files), .. shelves.SelectMany(shelf => shelf.Files), .. lines.Files, .. apart];
        ImmutableArray<IndexPart> published = [.. files.Select(JsonPart.Stamp)];
        return new SearchIndex(published, LocalSlices.Of(published));
    }

    private static long SizeOf(IEnumerable<IndexPart> parts) => parts.Sum(part => (long)part.Json.Length);

    /// <summary>How long entries are beside the average, which is rounded: a word more in one of them must not weigh all others anew.</summary>
    private static float[] RelativeLengths(float[] lengths)
    {
        var average = MathF.Max(1, MathF.Round(lengths.DefaultIfEmpty().Average()));
        return [.. lengths.Select(length => length / average)];
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
}
