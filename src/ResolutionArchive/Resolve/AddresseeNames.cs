using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionArchive.Model;
using ResolutionArchive.Parse.Body;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>
/// Heading → known addressees, by the words that matter (<see cref="AddresseeStems"/>). A match is certain or it is none: every word of the
/// heading must be of a name, a name that two addressees share without their regions is nobody's, and another region is another addressee.
/// </summary>
internal sealed partial class AddresseeNames
{
    private readonly Dictionary<string, List<(Addressee Addressee, string? Region, bool IsBare)>> byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Addressee Addressee, string? Region)>> byShortName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Addressee?> asWritten = new(StringComparer.Ordinal);
    private int longest;

    /// <summary>
    /// Files the addressee under the name, and under the abbreviation that stands in brackets after it. A name without a region has that of the
    /// addressee's own name: «Органы исполнительной власти» of one region are not those of another.
    /// </summary>
    public void Add(string name, Addressee addressee)
    {
        var written = NominalStems.Of(name);
        // Two that are written alike are neither.
        asWritten[written] = asWritten.TryGetValue(written, out var other) && other != addressee ? null : addressee;
        var ownRegion = AddresseeStems.Of(addressee.Name).Region;
        string[] variants = [name, InBrackets().Replace(name, ""), .. InBrackets().Matches(name).Select(match => match.Groups[1].Value)];
        foreach (var variant in variants.Where(variant => variant.Length > 0))
        {
            var stems = AddresseeStems.Of(variant);
            var key = string.Join(' ', stems.Words);
            if (!byWords.TryGetValue(key, out var there))
                byWords.Add(key, there = []);
            there.Add((addressee, stems.Region ?? ownRegion, stems.Region is null && ownRegion is not null));
            longest = Math.Max(longest, stems.Words.Length);
        }

        foreach (var shorter in ShorterNames.Of(name).Select(AddresseeStems.Of))
        {
            var key = string.Join(' ', shorter.Words);
            if (!byShortName.TryGetValue(key, out var there))
                byShortName.Add(key, there = []);
            there.Add((addressee, shorter.Region ?? ownRegion));
        }
    }

    /// <summary>The addressees that the heading names one after the other; null where it is not known word for word.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="document">What the document says of itself: of two bodies of the same name the one is meant whose place it names.</param>
    public ImmutableArray<Addressee>? Find(string heading, string document)
    {
        // «Родительским комитетам школ» are no committees and schools.
        var names = FindRow(heading, document);
        return names is { Length: > 1 } && !Row().IsMatch(heading) ? null : names;
    }

    private ImmutableArray<Addressee>? FindRow(string heading, string document)
    {
        if (asWritten.GetValueOrDefault(NominalStems.Of(heading)) is { } written)
            return [written];
        if (SharedGenitive.Of(heading) is var (first, second) && FindRow(first, document) is [var one] && FindRow(second, document) is [var other] && one != other)
            return [one, other];
        if (CoordinatedPlaces.Of(heading).Select(place => FindRow(place, document)).ToList() is { Count: > 1 } places && places.TrueForAll(place => place is { Length: 1 }))
            return [.. places.Select(place => place!.Value[0]).Distinct()];
        var stems = AddresseeStems.Of(heading);
        return HeadingCover.Find(stems.Words, key => Find(key, stems.Region, document), longest)
            ?? (stems.WithoutPlace() is { } bare ? HeadingCover.Find(bare.Words, key => Find(key, bare.Region, document), longest) : null);
    }

    /// <summary>
    /// The addressees whom the heading names, though it says more than the file (<see cref="LooserNames"/>), or the file more than it
    /// (<see cref="ShorterNames"/>); null where it is not certain who is meant.
    /// </summary>
    /// <param name="heading">The heading.</param>
    /// <param name="document">What the document says of itself.</param>
    public ImmutableArray<Addressee>? FindLoosely(string heading, string document) =>
        Find(heading, document)
        ?? LooserNames.Of(heading).Select(looser => Find(looser, document)).FirstOrDefault(found => found is not null)
        ?? (LooserNames.Of(heading).Prepend(heading).Select(looser => FindShort(looser, document)).FirstOrDefault(found => found is not null) is { } addressee ? [addressee]
            : FindLonger(heading, document) is { } longer ? [longer] : null);

    /// <summary>
    /// The addressees of a heading that says in brackets whom it means: «Федеральным органам (Минпросвещения России, Рособрнадзору)»; null where one of those is not known.
    /// Where the words around the brackets are known, those are meant.
    /// </summary>
    /// <param name="heading">The heading.</param>
    /// <param name="document">What the document says of itself.</param>
    public ImmutableArray<Addressee>? FindInBrackets(string heading, string document)
    {
        // «СОИРО (Самара)» is another one.
        if (InBrackets().Match(heading) is not { Success: true } brackets || AddresseeLexicon.FirstIn([.. Words.Of(brackets.Groups[1].Value)], brackets.Groups[1].Value) is null)
            return null;
        if (FindLoosely(InBrackets().Replace(heading, ""), document) is { } before)
            return before;
        var meant = Split(brackets.Groups[1].Value).Select(part => FindLoosely(part, document)).ToList();
        return meant.TrueForAll(found => found is not null) ? [.. meant.SelectMany(found => found!.Value).Distinct()] : null;
    }

    private Addressee? FindShort(string heading, string document)
    {
        var stems = AddresseeStems.Of(heading);
        return byShortName.TryGetValue(string.Join(' ', stems.Words), out var there)
            && there.Where(entry => entry.Region is null || stems.Region is null || entry.Region == stems.Region).Select(entry => entry.Addressee).Distinct().ToList() is var meant
            ? Namesakes.Only(meant, document)
            : null;
    }

    /// <summary>The only addressee whose name goes on where the heading ends: «Базовым кафедрам» where those of the universities are the only ones known. Words of many mean no particular one.</summary>
    private Addressee? FindLonger(string heading, string document)
    {
        var stems = AddresseeStems.Of(heading);
        if (stems.Words.Length == 0 || (stems.Words.Length == 1 && (General.Contains(stems.Words[0]) || stems.Words[0].Length < 5)))
            return null;
        var beginning = string.Join(' ', stems.Words) + " ";
        return Namesakes.Only([.. byWords.Where(names => names.Key.StartsWith(beginning, StringComparison.Ordinal)).SelectMany(names => names.Value)
            .Where(entry => entry.Region is null || stems.Region is null || entry.Region == stems.Region).Select(entry => entry.Addressee).Distinct().OrderBy(one => one.Id)], document);
    }

    private static readonly HashSet<string> General = NominalStems.List(
        """
        школа учитель педагог родитель директор руководитель вуз университет институт колледж техникум организация учреждение орган комитет комиссия управление министерство департамент
        центр отдел совет библиотека музей глава администрация предприятие студент обучающийся дети специалист депутат газета служба коллектив объединение фонд ассоциация союз редакция
        издательство методист воспитатель психолог классный преподаватель кафедра факультет клуб дом председатель начальник заведующий работник участник ученый член муниципалитет правительство
        """).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// The parts of a heading that names several, each of which names somebody by itself: «Министерству культуры, органам опеки и попечительства».
    /// A heading of one part names one.
    /// </summary>
    public IReadOnlyList<string> Split(string heading)
    {
        var parts = new List<string>();
        var start = 0;
        foreach (Match joint in Joint().Matches(heading))
        {
            var next = joint.Index + joint.Length;
            var piece = heading[next..(joint.NextMatch() is { Success: true } following ? following.Index : heading.Length)];
            var part = heading[start..joint.Index];
            if (part.Length == 0 || SharesNoun(part) || IsInBrackets(heading, joint.Index) || IsInName(heading, joint.Index) || !(StandsAlone(piece) || Find(piece, "") is not null))
                continue;
            parts.Add(part);
            start = next;
        }

        parts.Add(heading[start..]);
        return parts;
    }

    private static bool IsInBrackets(string heading, int at) => heading.AsSpan(0, at).Count('(') > heading.AsSpan(0, at).Count(')');

    /// <summary>«ГОУ ДПО «Центр оценки и развития образования»»: what stands in quotation marks is one name, and a mark too few at its end does not matter.</summary>
    private static bool IsInName(string heading, int at) =>
        heading.AsSpan(0, at) is var before && before.LastIndexOf('«') > before.LastIndexOf('»') && heading.AsSpan(at) is var after && after.IndexOfAny('«', '»') is >= 0 and var next && after[next] == '»';

    private Addressee? Find(string key, string? region, string document)
    {
        if (!byWords.TryGetValue(key, out var there))
            return null;
        var fitting = there.Where(entry => entry.Region is null || region is null || entry.Region == region).ToList();
        var exact = fitting.Where(entry => entry.Region == region).ToList();
        var best = (exact.Count > 0 ? exact : fitting).Select(entry => entry.Addressee).Distinct().ToList();
        if (Namesakes.Only(best, document) is { } only)
            return only;

        // Of several, the one is meant of whom the file says that it goes by the name without a region.
        var bare = region is null ? there.Where(entry => entry.IsBare).Select(entry => entry.Addressee).Distinct().ToList() : [];
        return bare is [var named] ? named : null;
    }

    /// <summary>A participle goes on with what is before it: «органам, осуществляющим управление…».</summary>
    private static bool StandsAlone(string piece)
    {
        var words = Words.Of(piece).ToList();
        return words.Count > 0 && !AddresseeName.IsParticiple(words[0].Normal) && AddresseeLexicon.FirstIn(words, piece) <= 2;
    }

    /// <summary>Adjectives alone have their noun in what follows: «Городским и районным методическим службам».</summary>
    private static bool SharesNoun(string part) =>
        Words.Of(part).ToList() is var words && words.Count is > 0 and < 4 && words.TrueForAll(word => AddresseeLexicon.IsAdjective(word.Normal) && !AddresseeLexicon.IsNoun(word));

    /// <summary>What joins several names.</summary>
    [GeneratedRegex(@"[,;/]|\s(и|или|совместно|вместе|а\s+также)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex(@"\s*\(([^()]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"\s*[,;]\s+(?:а\s+также\s+|и\s+)?|\s+(?:совместно|вместе)\s+со?\s+|\s+и\s*(?:\(или\)|/\s*или)\s+|\s+и\s+(?=\w+(?:ам|ям|у|ю|ым|им)\b|(?-i:\p{Lu}{3,}))", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}
