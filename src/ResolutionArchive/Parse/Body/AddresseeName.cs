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

    /// <summary>
    /// Where a circumstance begins that ends the name («в целях…», «при планировании…», «до 1 мая»), in characters; null where none does. After a
    /// participle it belongs to the name: «Педагогам, работающим в классах с детьми с ОВЗ».
    /// </summary>
    public static int? EndIn(string names)
    {
        foreach (Match match in Circumstance().Matches(names))
        {
            if (Quotation.IsOpen(names.AsSpan(0, match.Index)))
                continue;
            if (match.Groups["any"].Success || Participle().Match(names, 0, match.Index) is not { Success: true } participle || names.AsSpan(participle.Index, match.Index - participle.Index).Contains(','))
                return match.Index;
        }

        return null;
    }

    /// <summary>Whether the word is a participle with which a name goes on: «ведущим», «осуществляющим».</summary>
    public static bool IsParticiple(string word) => Participle().Match(word) is { Success: true } match && match.Length == word.Length && !AddresseeLexicon.IsNoun(new Russian.Word(0, word.Length, word));

    private static string Bare(string names)
    {
        var bare = FullStop().Replace(Particle().Replace(Everyone().Replace(names, ""), "").Trim(' ', ':', ',', ';', '?', '!', '\u00A0', '–', '—', '-'), "");
        return bare.Contains('(', StringComparison.Ordinal) ? bare : bare.TrimEnd(')', ' ');
    }

    /// <summary>«Правительству же республики».</summary>
    [GeneratedRegex(@"(?<=\p{L})\s+((вс[её]\s+)?же|также|тоже|давно)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Particle();

    /// <summary>«Всем школам» are the schools.</summary>
    [GeneratedRegex(@"^\s*((и|а)\s+)?((им|вам)\s+(обоим|обеим|всем)\s*[–—,:-]|всем|всех|все|нашим|наших|самим|каждому|нам(\s+самим)?,)\s+(?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Everyone();

    /// <summary>After a whole word; «г.» and «др.» keep theirs.</summary>
    [GeneratedRegex(@"(?<=\p{Ll}{4})\.$", RegexOptions.CultureInvariant)]
    private static partial Regex FullStop();

    /// <summary>
    /// Who answers, by families: «/Петров А. Б./», «(отв. – Петрова)», «(Петров А. Б.)», «(Петров)», a name with a patronymic, surnames after a post, a name with initials.
    /// Behind surnames the post is looked for last, for that takes longest.
    /// </summary>
    [GeneratedRegex(
        """
        \s*/[^/]*(?-i:\p{Lu}\.\s?\p{Lu})[^/]*/
        | \s*\((отв|исп|далее|вар|ред|сроки?|не\s+позднее|постоянно|ежегодно|весь|по|при|в|на|с|без|до|от|из|для|к)\b[^()]*\)
        | \s*\((?![^()]*\b(им\.|имени)\s)[^()]*(?-i:\p{Lu}\.\s?\p{Lu}\.?)[^()]*\)
        | \s*\(((проф|доц|акад|канд|зав|зам)\.\s*)+(?-i:\p{Lu}\p{Ll}{2,})\)
        | \s*\((?-i:\p{Lu}\p{Ll}{2,}(ов|ев|ёв|ин|ын|ова|ева|ёва|ина|ына|ский|ская|цкий|цкая|ко|ук|юк|ой)(,\s*\p{Lu}\p{Ll}{2,})*)\)
        | \s+(?-i:\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+([оеь]вич(а|у|ем|е)?|[ое]вн(а|ы|е|у|ой)|[км]ич(а|у|ом)?|ьич(а|у|ом)?|[ич]ничн(а|ы|е|у|ой)))\b
        | (?=(\s+(и\s+)?(?-i:\p{Lu}\p{Ll}+(ов|ев|ёв|ин|ын)(у|ой|ым|а)?))+\s*$)
            (?<=^\s*(\p{L}+\s+){0,2}(
                учител|директор|методист|завуч|заместител|руководител|председател|воспитател|библиотекар|педагог|психолог|логопед|советник
                |начальник|министр|ректор|проректор|декан|тренер|мастер|специалист
            )\p{L}*(\s+\p{L}+)*)
            (\s+(и\s+)?(?-i:\p{Lu}\p{Ll}+(ов|ев|ёв|ин|ын)(у|ой|ым|а)?))+\s*$
        | (?<!имени|им\.)\s+(?-i:\p{Lu}\p{Ll}+\s+\p{Lu}\.\s?\p{Lu}\.(?!\s?\p{Lu}\p{Ll})|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?)
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Person();

    /// <summary>
    /// A preposition begins a circumstance, unless it is one of those that names are made with: «в сфере культуры», «в Томске», «при губернаторе»,
    /// «на селе», «с ограниченными возможностями».
    /// </summary>
    [GeneratedRegex(
        """
        (?<=\S)[\s,]+(
            (?<any>
                в\s+(целях|связи|срок|сроки|течение|период|порядке|соответствии|ходе|дальнейшем|первую|полном|[0-9]+|январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре)\b
                | при\s+\w+(ении|ании|янии|ке|ции|тии|оте)\b
                | со?\s+(уч[её]том|целью|целями|привлечением|участием|помощью|использованием|применением|опорой|числа|начала|нового|текущего|будущего|следующего|[0-9]+|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\b
                | (до|к|по)\s+([0-9]+|начал[ау]|конц[ау]|окончани[яю]|нов(ого|ому)|следующ(его|ему))\b
                | (хорошо|неплохо|стоило|следовало|надо|нужно|важно|полезно|пора)(\s+(было))?(\s+бы)?\s*$
                | (ко\s+дню|к\s+(юбиле|летию|январ|феврал|март|апрел|ма[юя]\b|июн|июл|август|сентябр|октябр|ноябр|декабр|новому)|до\s+(январ|феврал|март|апрел|мая\b|июн|июл|август|сентябр|октябр|ноябр|декабр))
                | (
                    на\s+(основе|базе|основании|период|протяжении|[0-9]+)|исходя|начиная|не\s+позднее|не\s+реже|не\s+менее|ежегодно|ежемесячно|ежеквартально|постоянно
                    |совместными\s+усилиями|согласно|руководствуясь|используя|учитывая|продолжая|за\s+сч[её]т|путем|путём|посредством|наряду|впредь
                    |во\s+(время|избежание)|ввиду|благодаря|вместо|помимо|кроме|после|перед|через|без|под|силами|одновременно|чтобы|если|когда|хотя\s+бы|как\s+(можно|минимум|правило)
                )\b
                | (
                    активнее|шире|чаще|больше|дополнительно|своевременно|систематически|регулярно|вновь|снова|опять|теперь|отныне|сегодня|сейчас|срочно|обязательно|немедленно|непременно|наконец
                    |незамедлительно|безотлагательно|заблаговременно|самостоятельно|повсеместно|сразу|далее|лично|уже|пока|ещ[её]|вс[её](\s+же|-таки)|поэтапно|постепенно|(?<!ой\s)(летом|зимой|осенью|весной)
                    |дважды|трижды|вместе(?!\s+со?\b)|по-\w+му|и\s+впредь
                )\b(?!\s+(не\s+)?\w+([уюая]щ|вш|енн|анн|янн|ем|им)(им|ими|ему|ей|их|ым|ыми|ому|ой|ых)(ся)?\b)
                | (?!\w*оно\b)(?-i:\p{Ll}{3,}но)\s*$
                | по\s+(итогам|результатам|мере|согласованию|желанию|примеру|окончании|завершении|необходимости|опыту|инициативе|поручению|запрос(у|ам)|заявкам|договор[её]нности|предложени(ю|ям))\b
                | при\s+(необходимости|возможности|желании|наличии|условии|участии|помощи|этом)\b | из\s+(\w+\s+)?(средств|источников)\b | от\s+(имени|лица)\b | к\s+(осени|зиме|весне|лету|концу|началу|сроку)\b
                | по\s+(мнению|возможности)\b | (напоминаем|советовали\s+бы|обещаем)\b | на\s+наш\s+взгляд | прежде\s+всего | в\s+(свою\s+очередь|частности|том\s+числе) | пожалуйста
                | по\s+(всей\s+)?(стране|республике|области|краю|району)\b(?!\s+(?-i:\p{Lu})) | со?\s+(просьб|предложени|призыв|рекомендаци)\w+\b | (котор|чь)\w+\b | (где|куда)\b
                | ((один|два|три|дважды)\s+)?раза?\s+в\b | наш(им|ему|ей|их|его)\s+\w+\s*$
                | (и\s+)?(просим|просит|просят|призываем|призывает|предлагаем|настаиваем|требуем)\b | за\s+(год|полгода|месяц|неделю|[\w-]+\s+(лет|года|месяц\w*|дн\w+|недел\w+))\s+до\b
                | (рекомендуется|рекомендуем|рекомендовано|предлагается|поручается|необходимо|следует|надлежит|рекомендовать|поручить|предложить|следующее)\b
            )
            | во?\s+(?!(?-i:\p{Lu})|г\.|(сфер|област|лице\b|состав|отрасл|систем|субъект|регион|муниципал|город|район|сел|сельск|кра[еяй]|округ|(\w+\s+)?(федеральн|автономн)))\w
            | на\s+(?!(?-i:\p{Lu})|(сел|местах|территори|уровне|дому))\w
            | для\s+(?!(?-i:\p{Lu})|(дет|инвалид|животн|пожил|престарел|слеп|слабо|глух|обучающ|учащ|сирот|взрослых|молод|подростк|лиц|граждан|населени|одар|умственно))\w
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Circumstance();

    /// <summary>«работающим», «осуществляющим»; «обучающимся» and «заведующим» are nouns.</summary>
    [GeneratedRegex(@"\b(?!\w*ственн|обучающ|учащ|трудящ|заведующ|управляющ|начинающ|желающ)\w{3,}([уюая]щ|вш|енн|анн|янн|ем|им)(им|ими|ему|ей|ие|их|ую|ым|ыми|ому|ой|ые|ых|ий|ее)(ся)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Participle();
}
