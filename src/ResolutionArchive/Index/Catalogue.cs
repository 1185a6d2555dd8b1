using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Index;

/// <summary><c>index</c>: what every search needs. By it entries are filtered and counted, and other parts are found.</summary>
/// <param name="Entries">What is found, and its numbers.</param>
/// <param name="Concepts">The concepts of the archive.</param>
/// <param name="Aliases">Words of texts that lead to concepts, and phrases.</param>
/// <param name="Parts">The terms.</param>
/// <param name="Shelves">The texts.</param>
/// <param name="Apart">The words, and what leads to concepts and is in no text: these lie apart from what else comes in one piece.</param>
/// <param name="Beginnings">The short beginnings of words that have lists of their own.</param>
/// <param name="Endings">What the stemmer cuts off.</param>
internal sealed record Catalogue(
    Entries Entries, ConceptLists Concepts, ImmutableArray<ConceptAlias> Aliases,
    ImmutableArray<TermPart> Parts, ImmutableArray<TextShelf> Shelves, ImmutableArray<IndexPart> Apart, ImmutableArray<string> Beginnings, ImmutableArray<string> Endings)
{
    /// <summary>The layout of the index; the reader's side knows this one.</summary>
    private const int Version = 5;

    private const int MostHeadingWords = 12;

    /// <summary>A concept that fewer entries have is seldom: where a phrase leads to it, each of the phrase's words may help with its own (<c>concepts.js</c>).</summary>
    private const int Seldom = 10;

    /// <summary>The file, which tells where the others are.</summary>
    public IndexPart Write(Site site) => JsonPart.Of("index", json =>
    {
        WriteAll(json, site);
        json.WriteString("termNames", string.Concat(Parts.Select(part => part.Name)));
        json.WriteString("shelfNames", string.Concat(Shelves.Select(shelf => shelf.Name)));
    });

    /// <summary>The file with the terms and the texts in it, which are so few that nobody should wait for them apart.</summary>
    public IndexPart InOnePiece(Site site, LongLines lines) => JsonPart.Of("index", json =>
    {
        WriteAll(json, site);
        json.WriteStartObject("parts");
        foreach (var (number, part) in Parts.Index())
            WritePart(json, string.Create(CultureInfo.InvariantCulture, $"terms-{number}"), part.Lists);
        foreach (var (shelf, texts) in Shelves.Index())
        {
            foreach (var (number, file) in texts.Files.Index())
                WritePart(json, string.Create(CultureInfo.InvariantCulture, $"texts-{shelf}-{number}"), file);
        }

        foreach (var line in lines.Files)
            WritePart(json, line.Name, line);
        json.WriteEndObject();
    });

    private static void WritePart(Utf8JsonWriter json, string name, IndexPart part)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(part.Json.Span, skipInputValidation: true);
    }

    private void WriteAll(Utf8JsonWriter json, Site site)
    {
        json.WriteNumber("version", Version);
        json.WriteString("resolutionPattern", Routes.ResolutionPattern);
        json.WriteString("recommendationPattern", Routes.RecommendationPattern);
        json.WriteString("linePattern", Routes.LinePattern);
        json.WriteString("yearPattern", Routes.YearPattern);
        json.WriteString("forumPattern", Routes.ForumPattern);
        json.WriteString("addresseePattern", Routes.AddresseePattern);
        json.WriteString("stopWords", StopWords.List);
        json.WriteString("questions", StopWords.Questions);
        json.WriteString("endings", string.Join(' ', Endings));
        WriteNames(json, site);
        WriteResolutions(json, site);
        WriteSections(json, site);
        if (!site.Responses.IsEmpty)
            WriteAnswers(json, site);
        WriteTopics(json, site);
        json.WriteStartObject("aliases");
        TermPart.WriteAliases(json, Aliases);
        json.WriteEndObject();
        json.WriteString("seldom", NumberText.Of(SeldomConcepts()));
        JsonPart.WriteValues(json, Parts.Select(part => part.Terms[0].Key), "terms");
        json.WriteString("long", NumberText.Of(Parts.Select(part => part.HasLongList ? 1 : 0)));
        JsonPart.WriteValues(json, Beginnings, "beginnings");
        json.WriteBoolean("placesWithin", Entries.Count <= Indexer.FewEntries);
        json.WriteNumber("entriesOfText", TextShelf.EntriesOfFile);
        json.WriteString("shelves", NumberText.Of(Shelves.Select(shelf => shelf.Resolutions)));
        JsonPart.WriteValues(json, Apart.Select(part => part.Name), "apart");
    }

    private IEnumerable<int> SeldomConcepts() => Parts.SelectMany(part => part.Terms).Where(term => term.List.Entries.Count < Seldom).Select(term => term.Concept).OfType<int>();

    private void WriteNames(Utf8JsonWriter json, Site site)
    {
        json.WriteStartArray("years");
        foreach (var year in site.Years.Select(shelf => shelf.Year))
            WriteNamed(json, year.ToString(), Wording.ShortYear(year), [year.ToString()]);
        json.WriteEndArray();
        json.WriteStartArray("forums");
        foreach (var forum in site.Forums.Select(series => series.Forum))
            WriteNamed(json, forum.Id.ToString(), forum.Name, forum.FormerNames.Prepend(forum.Name));
        json.WriteEndArray();
        json.WriteStartArray("addressees");
        foreach (var file in site.Addressees)
            WriteNamed(json, file.Addressee.Id.ToString(), file.Addressee.ShortName ?? file.Addressee.Name, NamesOf(file.Addressee), file);
        json.WriteEndArray();
    }

    /// <summary>All by which an addressee is known.</summary>
    public static IEnumerable<string> NamesOf(Addressee addressee) =>
        ((string?[])[addressee.Name, addressee.ShortName, .. addressee.FormerNames, .. addressee.Headings]).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>What headings say of an addressee besides its names, the most frequent words: «осуществляющие управление в сфере…».</summary>
    private static IEnumerable<string> HeadingWords(AddresseeFile addressee, IEnumerable<string> names)
    {
        var known = names.SelectMany(WordsOf).Select(SearchWords.KeyOf).ToHashSet(StringComparer.Ordinal);
        return addressee.Years.SelectMany(year => year.Sections).Where(part => part.Section.Addressees.Length == 1).SelectMany(part => WordsOf(part.Section.Heading.Plain))
            .GroupBy(SearchWords.KeyOf, StringComparer.Ordinal).Where(group => group.Key.Length > 2 && !known.Contains(group.Key))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(MostHeadingWords).Select(group => group.First());
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        var words = new List<string>();
        foreach (var match in SearchWords.Find(text))
            words.AddRange(SearchWords.Parts(text.AsSpan(match.Index, match.Length)));
        return words;
    }

    private void WriteNamed(Utf8JsonWriter json, string id, string name, IEnumerable<string> names, AddresseeFile? addressee = null)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("name", name);
        JsonPart.WriteValues(json, names, "names");
        if (addressee is not null)
        {
            if (addressee.Broader is { } broader)
                json.WriteString("broader", broader.Id.ToString());
            json.WriteString("level", addressee.Addressee.Level.Name);
            json.WriteString("concepts", NumberText.Of(Concepts.ConceptsOf(names)));
            json.WriteString("headingWords", string.Join(' ', HeadingWords(addressee, names)));
        }

        json.WriteEndObject();
    }

    /// <summary>Columns of numbers: a server packs what is alike best when it stands together.</summary>
    private void WriteResolutions(Utf8JsonWriter json, Site site)
    {
        var years = new Numbering<ArchiveYear>(site.Years.Select(shelf => shelf.Year));
        var forums = new Numbering<Slug>(site.Forums.Select(series => series.Forum.Id));
        var places = new Numbering<string>([]);
        json.WriteString("resolutionYears", NumberText.Of(Entries.Resolutions.Select(resolution => years.NumberOf(resolution.Year))));
        json.WriteString("resolutionForums", NumberText.Of(Entries.Resolutions.Select(resolution => forums.NumberOf(resolution.Forum.Id))));
        json.WriteString("resolutionPlaces", NumberText.Of(Entries.Resolutions.Select(resolution => places.NumberOf(resolution.Place ?? ""))));
        JsonPart.WriteValues(json, places.Values, "places");
        var kinds = new Numbering<string>([]);
        json.WriteString("resolutionKinds", NumberText.Of(Entries.Resolutions.Select(resolution => kinds.NumberOf(resolution.KindInFull))));
        JsonPart.WriteValues(json, kinds.Values, "kinds");
        json.WriteString("resolutionSections", NumberText.Of(Entries.Resolutions.Select(resolution => resolution.Sections.Length)));
    }

    /// <summary>What became of the recommendations that were answered; most were not.</summary>
    private void WriteAnswers(Utf8JsonWriter json, Site site)
    {
        var answered = Entries.All.Index().Select(entry => (entry.Index, Answer: entry.Item.Recommendation is { } one ? site.AnswersTo(one.Id).LastOrDefault() : null)).Where(entry => entry.Answer is not null).ToList();
        var statuses = new Numbering<string>([]);
        json.WriteString("answered", NumberText.Of(answered.Select((entry, i) => entry.Index - (i == 0 ? 0 : answered[i - 1].Index))));
        json.WriteString("answersOfThem", NumberText.Of(answered.Select(entry => statuses.NumberOf(Wording.Status(entry.Answer!.Status)))));
        JsonPart.WriteValues(json, statuses.Values, "answers");
    }

    /// <summary>What recommendations are about: for each topic the distances between those that are on it.</summary>
    private void WriteTopics(Utf8JsonWriter json, Site site)
    {
        var places = Entries.All.Index().Where(entry => entry.Item.Recommendation is not null).ToDictionary(entry => entry.Item.Recommendation!.Id, entry => entry.Index);
        json.WriteStartArray("topics");
        foreach (var file in site.Topics)
        {
            json.WriteStartObject();
            json.WriteString("id", file.Topic.Id.ToString());
            json.WriteString("name", file.Topic.Name);
            var entries = file.Recommendations.Select(recommendation => places[recommendation.Id]).Order().ToList();
            json.WriteString("entries", NumberText.Of(entries.Select((entry, i) => entry - (i == 0 ? 0 : entries[i - 1]))));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteSections(Utf8JsonWriter json, Site site)
    {
        var addressees = new Numbering<Slug>(site.Addressees.Select(file => file.Addressee.Id));
        var groups = new Numbering<string>([]);
        var sections = Entries.Resolutions.SelectMany(resolution => resolution.Sections).ToList();
        json.WriteString("sectionSizes", NumberText.Of(sections.Select(section => section.Recommendations.Length)));
        json.WriteString("sectionGroups", NumberText.Of(sections.Select(section =>
            groups.NumberOf(NumberText.Of(section.Addressees.Select(addressee => addressees.NumberOf(addressee.Id)))))));
        JsonPart.WriteValues(json, groups.Values, "groups");
    }
}
