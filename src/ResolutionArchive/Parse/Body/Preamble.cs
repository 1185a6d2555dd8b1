using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// The prose before the line after which the requests stand: «Участники предлагают сосредоточить усилия на главном» there names nobody, and says
/// what the day was about. What the assembly asks follows its own «Участники рекомендуют:»; only a request of a thing done («считают необходимым
/// переиздать труды») may stand there already.
/// </summary>
internal static partial class Preamble
{
    /// <summary>The tokens with the paragraphs of the preamble marked. Linear in the text.</summary>
    public static IReadOnlyList<BodyToken> Mark(IReadOnlyList<BodyToken> tokens)
    {
        var lead = Enumerable.Range(0, tokens.Count).FirstOrDefault(i => !IsProse(tokens[i], i + 1 < tokens.Count ? tokens[i + 1] : null), tokens.Count);
        return lead == tokens.Count || !OpensRequests(tokens[lead], lead + 1 < tokens.Count ? tokens[lead + 1] : null)
            ? tokens
            : [.. tokens.Select((token, i) => i < lead && token is BodyBlock { HeadingLevel: 0 } prose ? prose with { IsPreamble = true } : token)];
    }

    /// <summary>Whether the sentence asks for no more than attention, or tells what those who met hold for true or important.</summary>
    /// <param name="heading">The words before what is asked.</param>
    /// <param name="request">What is asked.</param>
    public static bool IsGeneral(string heading, string request) => General().IsMatch(request) || !Requests.Opens(request) || Important().IsMatch(heading);

    [GeneratedRegex(@"\bважн(ым|о|ость)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Important();

    /// <summary>Whether the sentence asks for no more than attention, or says only what must be.</summary>
    public static bool IsGeneral(AddressedSentence sentence) =>
        sentence.IsDuty || (sentence.Names.Length == 0 && sentence.Requests.All(request => IsGeneral(sentence.Heading.Plain, request.Plain)));

    /// <summary>The line after which requests stand: «Участники рекомендуют:», a name over them, a table of them.</summary>
    private static bool OpensRequests(BodyToken token, BodyToken? next) =>
        token is TableToken table ? RecommendationTable.Read(table, isUnderRequests: true) is not null : token is BodyBlock block && (IsLead(block) || AddresseeHeading.NamesIn(block, next) is not null);

    private static bool AsksSomebody(BodyBlock block) => AddressedSentence.Find(block.Plain, byCase: false) is { Names.Length: > 0, IsDuty: false };

    /// <summary>Headings and titles may stand among it; what begins a list, or asks, ends it.</summary>
    private static bool IsProse(BodyToken token, BodyToken? next) =>
        token is BodyBlock block && !IsLead(block) && !AsksSomebody(block) && AddresseeHeading.NamesIn(block, next) is null && (block.Marker is null || !Requests.Opens(block.Plain));

    private static bool IsLead(BodyBlock block) =>
        block.Marker is null && block.Plain[^1] == ':' && EnactingFormula.Find(block.Plain) is not null && !Also().IsMatch(block.Plain);

    [GeneratedRegex(@"^(сосредоточ|сконцентрир|сфокусир|(об|на)ра[тщ](ить|ать)\s+(\w+\s+)?(внимани|усили|вектор)|направ(ить|лять)\s+(\w+\s+)?(внимани|усили|силы)|удел(ить|ять)\s|объединить\s+(\w+\s+)?усили|опираться|исходить\s+из|рассматривать|считать|призна(ть|вать)|осозна(ть|вать)|помнить|руководствоваться|остановиться|начать\s+с\s|идти\s|двигаться\s|строить\s+работу)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex General();

    /// <summary>«Также рекомендуют:» goes on with what was asked before.</summary>
    [GeneratedRegex(@"\b(также|кроме\s+того|дополнительно|ещ[её])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Also();
}
