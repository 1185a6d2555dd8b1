using System.Text.RegularExpressions;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Lists whose items say at their end, in brackets, whom they ask: «1. Согласовать графики работ (Рособрнадзор).» One such item may only explain itself
/// («школьные объединения (музеи, театры)»); where most of a document's items end so, the brackets are names.
/// </summary>
internal static partial class TrailingNames
{
    /// <summary>So many items at least tell that it is the writer's way.</summary>
    private const int Enough = 3;

    /// <summary>The tokens with the brackets of such items as lines under them. Linear in the text.</summary>
    public static IReadOnlyList<BodyToken> Split(IReadOnlyList<BodyToken> tokens)
    {
        var named = new HashSet<BodyToken>(ReferenceEqualityComparer.Instance);
        foreach (var items in Runs(tokens).Prepend(ItemsOf(tokens)))
        {
            var bracketed = items.Where(item => Start(item.Plain) is not null).ToList();
            var kinds = bracketed.Select(item => item.Marker?.Kind).ToHashSet();
            if (bracketed.Count >= Enough && bracketed.Count * 2 > items.Count(item => kinds.Contains(item.Marker?.Kind) && !NamesItsOwn(item)))
                named.UnionWith(bracketed);
            named.UnionWith(bracketed.Where(item => SaysWhoAnswers(item.Plain[Start(item.Plain)!.Value..])));
        }

        return named.Count == 0 ? tokens : [.. tokens.SelectMany(token => named.Contains(token) ? Parts((BodyBlock)token) : [token])];
    }

    /// <summary>Whether the item says itself whom it asks, so that nothing is to be expected at its end.</summary>
    private static bool NamesItsOwn(BodyBlock item) => AddressedSentence.Find(item.Plain, byCase: true) is { Names.Length: > 0 };

    /// <summary>«(отв. – школы)», «(управления образования, срок – апрель)».</summary>
    private static bool SaysWhoAnswers(string end) =>
        AddresseeHeading.ResponsibleIn(end) is not null || (Bracket().Match(end) is { Success: true } bracket && Until().IsMatch(bracket.Groups["names"].Value));

    [GeneratedRegex(@"[,;]\s*(сроки?\b|до\s+[0-9]|не\s+позднее\b|постоянно\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    /// <summary>The items of each list that nothing interrupts.</summary>
    private static IEnumerable<List<BodyBlock>> Runs(IReadOnlyList<BodyToken> tokens)
    {
        var start = 0;
        for (var end = 0; end <= tokens.Count; end++)
        {
            if (end < tokens.Count && tokens[end] is BodyBlock { Marker: not null })
                continue;
            yield return ItemsOf(tokens.Skip(start).Take(end - start));
            start = end + 1;
        }
    }

    private static List<BodyBlock> ItemsOf(IEnumerable<BodyToken> tokens) => [.. tokens.OfType<BodyBlock>().Where(block => (block.Marker is not null || EndsInDash(block.Plain)) && (Requests.Opens(block.Plain) || Requests.OpensNominally(block.Plain)))];

    /// <summary>«Оборудовать детскую комнату. — Музеям.»: a paragraph that ends so is an item, whether it has a mark or not.</summary>
    private static bool EndsInDash(string text) => Start(text) is { } start && text[start..].TrimStart() is ['–' or '—', ..];

    /// <summary>The names, if the line is a bracket that holds nothing else; null otherwise.</summary>
    public static string? NamesIn(string line) => Bracket().Match(line) is { Success: true, Index: 0 } bracket && IsName(bracket.Groups["names"].Value) ? WithoutTerm(bracket.Groups["names"].Value) : null;

    /// <summary>The words in the brackets; the line itself where it is no bracket.</summary>
    public static RichText WithoutBrackets(RichText line) => Bracket().Match(line.Plain) is { Success: true, Index: 0 } bracket && NamesIn(line.Plain) is { } names
        ? line.Cut(bracket.Groups["names"].Index, bracket.Groups["names"].Index + names.Length)
        : line;

    /// <summary>«ИРО, до 1 декабря», «классные руководители, постоянно»: until when is no part of the name.</summary>
    public static string WithoutTerm(string names) => Term().Replace(names, "");

    [GeneratedRegex(
        """
        \s*[,;]\s*(
            сроки?\b.* | до\s+.* | со?\s+[0-9].* | к\s+[0-9].* | [IV]+\s+(кв|полуг).* | не\s+позднее.* | не\s+реже.*
            | постоянно | ежегодно | ежемесячно | ежеквартально | весь\s+период | в\s+течение.*
            | (\w+\s*[–—-]\s*)?(январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\w*(\s+[0-9].*)?
            | [0-9].*
        )$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Term();

    private static BodyToken[] Parts(BodyBlock block)
    {
        var start = Start(block.Plain)!.Value;
        return [block with { Text = block.Text.Cut(0, start).Trim() }, block with { Text = block.Text.From(start).Trim().WithoutStyle, Marker = null }];
    }

    private static int? Start(string text) =>
        Bracket().Match(text) is { Success: true, Index: > 0 } bracket && IsName(bracket.Groups["names"].Value) ? bracket.Index
        : Label().Match(text) is { Success: true } label && (AddresseeHeading.ResponsibleIn(text[label.Index..]) ?? AddresseeHeading.NamesAfter(text[label.Index..])) is { Length: > 0 } ? label.Index
        : null;

    /// <summary>«…под роспись. Отв.: директора школ. Срок: 20 февраля.»</summary>
    [GeneratedRegex(@"(?<=[.!;)»]\s+)(отв\.|ответственн(ый|ые|ая)(\s+исполнител[ьи])?|исполнител[ьи]|кому|адресаты?)\s*[:–—]\s*(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    private static bool IsName(string bracket)
    {
        if (AddresseeHeading.ResponsibleIn(bracket) is not null)
            return true;
        if (EarlierName.IsPointer([.. Words.Of(WithoutTerm(bracket))]))
            return true;
        var text = AddresseeName.Trim(WithoutTerm(bracket));
        var words = Words.Of(text).ToList();
        return words.Count > 0 && !AddresseeHeading.Prepositions.Contains(words[0].Normal) && !text.Any(char.IsDigit) && !FormulaWords.HaveVerb(words) && AddresseeLexicon.FirstIn(words, text) is < 4;
    }

    [GeneratedRegex(@"(?:\((?<names>[^()]{2,200})\)|(?:^|(?<=[.!?»);]))\s*[–—]\s+(?<names>\p{Lu}[^–—()]{2,200}?)|→\s*(?<names>[^→]{2,200}?))\s*[.;]?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracket();
}
