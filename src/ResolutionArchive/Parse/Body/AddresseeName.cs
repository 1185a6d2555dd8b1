using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.Body;

/// <summary>The words that name an addressee, told from what is said around them: who answers for it, when, for what purpose.</summary>
internal static partial class AddresseeName
{
    /// <summary>The name alone; empty where nothing is left of it.</summary>
    public static string Trim(string names)
    {
        var bare = Bare(Person().Replace(names, ""));
        var ended = EndIn(bare) is { } end ? Bare(bare[..end]) : bare;
        return ended.Length > 0 ? ended : bare.Length > 0 ? bare : Bare(names);
    }

    /// <summary>Where a circumstance begins that ends the name («в целях…», «при планировании…», «до 1 мая»), in characters; null where none does.</summary>
    public static int? EndIn(string names) => Circumstance().Match(names) is { Success: true } match ? match.Index : null;

    private static string Bare(string names)
    {
        var bare = FullStop().Replace(names.Trim(' ', ':', ',', ';', '\u00A0', '–', '—', '-'), "");
        return bare.Contains('(', StringComparison.Ordinal) ? bare : bare.TrimEnd(')', ' ');
    }

    /// <summary>After a whole word; «г.» and «др.» keep theirs.</summary>
    [GeneratedRegex(@"(?<=\p{Ll}{4})\.$", RegexOptions.CultureInvariant)]
    private static partial Regex FullStop();

    /// <summary>Who answers: «(Петров А. Б.)», «(Петров)», «(отв. – Петрова)», or a name with initials after a post.</summary>
    [GeneratedRegex(@"\s*\((отв|исп)[^()]*\)|\s*\([^()]*(?-i:\p{Lu}\.\s?\p{Lu}\.?)[^()]*\)|\s*\((?-i:\p{Lu}\p{Ll}{2,}(ов|ев|ёв|ин|ын|ова|ева|ёва|ина|ына|ский|ская|цкий|цкая|ко|ук|юк|ой))\)|(?<!имени|им\.)\s+(?-i:\p{Lu}\p{Ll}+\s+\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    [GeneratedRegex(
        """
        (?<=\S)[\s,]+(
            в\s+(целях|связи|срок|сроки|течение|период|рамках|порядке|соответствии|ходе|дальнейшем|первую|полном|20[0-9]{2}|[0-9]|январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре)\b.*
            | при\s+\w+(ении|ании|янии|ке|ции|тии|оте)\b.*
            | со?\s+(уч[её]том|целью|целями|привлечением|участием|[0-9]+)\b.*
            | (до|к|с|по)\s+([0-9]|начала|конца|окончания)\b.*
            | (на\s+(основе|базе|период)|исходя|начиная|не\s+позднее|не\s+реже|ежегодно|ежемесячно|ежеквартально|постоянно|совместными|согласно|руководствуясь|используя|учитывая|продолжая|за\s+сч[её]т|путем|посредством|наряду|впредь|активнее|шире|чаще|дополнительно|своевременно|систематически|регулярно|вместе\s+со?)\b.*
            | (рекомендуется|рекомендуем|рекомендовано|предлагается|поручается|необходимо|следует|надлежит|рекомендовать|поручить|предложить|следующее)\b.*
        )$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline)]
    private static partial Regex Circumstance();
}
