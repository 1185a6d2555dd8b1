using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.Body;

/// <summary>Recognises what stands beside recommendations and is none, numbered or not.</summary>
internal static partial class ClosingMatter
{
    /// <summary>Who watches over the resolution: «Контроль за исполнением решения возложить на…».</summary>
    public static bool IsControlClause(BodyBlock block) => Control().IsMatch(block.Plain) && block.Plain[^1] != ':';

    /// <summary>Until when and by whom: «Срок — до 1 сентября», «Ответственный: …».</summary>
    public static bool IsDeadline(BodyBlock block) => block.Plain.Length < 200 && Deadline().IsMatch(block.Plain);

    /// <summary>After «Приложение» nothing is recommended any more.</summary>
    public static bool IsAppendix(BodyBlock block) => Appendix().IsMatch(block.Plain);

    /// <summary>Who signed: «Председатель оргкомитета И. И. Иванов», «Резолюция принята единогласно».</summary>
    public static bool IsSignature(string line) => line.Length < 150 && Signature().IsMatch(line);

    /// <summary>A page number that was copied with the text.</summary>
    public static bool IsPageNumber(BodyBlock block) => PageNumber().IsMatch(block.Plain);

    [GeneratedRegex(@"^(общий\s+)?контроль\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Control();

    [GeneratedRegex(@"^\(?(сроки?(\s+(исполнения|реализации|выполнения))?|ответственн(ый|ые|ая)(\s+исполнител[ьи])?|отв\.|исполнител[ьи])\s*([:–—-]|до\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deadline();

    [GeneratedRegex(
        @"^(((со)?председател[ьи]|секретарь|ответственный\s+секретарь|модератор\w*|руководитель|директор|ректор|начальник|глава)\b.*(\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\p{Ll}+\s+\p{Lu}\.)|(резолюция|решение|рекомендации)\s+принят[аоы])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    [GeneratedRegex(@"^приложени[ея]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"^([-–—]\s*)?(стр\.?\s*|страница\s+)?[0-9]{1,4}(\s*[-–—]|\s+из\s+[0-9]{1,4})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
