namespace ResolutionArchive.Read;

/// <summary>
/// Tells Russian text from the same bytes read in a wrong encoding, in small letters and in capitals alike: by its pairs of letters. The 220 commonest pairs are 92 %
/// of all in resolutions; read wrongly, letters meet in pairs that Russian does not have.
/// </summary>
internal static class RussianText
{
    private const string CommonPairs =
        """
        аб ав аг ад аз ай ак ал ам ан ар ас ат ах ац ач аю ая бе би бл бн бо бр бу бщ ва ве ви вк вл вн во вс вы га ги го гр да де ди дл дн до дс ду ды еб ев ег ед еж ез ей ек ел ем ен ео
        ер ес ет еч ещ жд же за зв зд зе зо иа иб ив ие из ии ий ик ил им ин ио ир ис ит их иц ич ию ия йс ка ки кл ко кр кт ку ла ле ли ло лу ль лю ля ма ме ми мм мо му мы на нд не ни нк
        нн но нс нт нф нц ны ня об ов ог од ое ож оз ой ок ол ом он оп ор ос от оф па пе пи пл по пр ра рг ре ри рм рн ро рс рт ру ры са се си ск сл см сн со сп сс ст су ся та тв те ти тн то
        тр тс ту ты ть уд ул ум ун уп ур ус уч ую фе фи фо хо це ци ча че чи чн ше шк ща ще щи ые ый ым ых ьн ьс ют ющ ям ят
        """;

    /// <summary>Words of one letter, and the letters of clauses: «а)», «б)», «г.».</summary>
    private const string Words = "абвгдежзиклоусюя";

    private const string Punctuation = "«»–—№…“”„•·∙▪■°\u00A0";

    private static readonly bool[] Common = Table();

    /// <summary>How much the text looks like Russian: pairs of letters that are common less those that are not, and less what is no Russian letter.</summary>
    public static int Likeness(string text)
    {
        var likeness = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c <= '\u007F')
                continue;
            if (Number(c) is not { } letter)
                likeness -= Punctuation.Contains(c, StringComparison.Ordinal) ? 0 : 2;
            else if (IsOddWord(text, i))
                likeness -= 2;
            else if (i > 0 && Number(text[i - 1]) is { } before)
                likeness += Common[(before * 32) + letter] && !(char.IsUpper(c) && char.IsLower(text[i - 1])) ? 1 : -2;
        }

        return likeness;
    }

    /// <summary>
    /// Whether one of thirty characters outside ASCII is no Russian letter and no punctuation, or a capital behind a small letter: most of the text may be Russian, and was not
    /// written so.
    /// </summary>
    public static bool HasStrayCharacters(string text)
    {
        var (all, stray) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] <= '\u007F' || Punctuation.Contains(text[i], StringComparison.Ordinal))
                continue;
            all++;
            stray += Number(text[i]) is null || (i > 0 && char.IsUpper(text[i]) && char.IsLower(text[i - 1])) ? 1 : 0;
        }

        return 30 * stray > all;
    }

    /// <summary>A letter alone that is no word: a bullet that was read wrongly.</summary>
    private static bool IsOddWord(string text, int at) =>
        (at == 0 || Number(text[at - 1]) is null) && (at + 1 == text.Length || Number(text[at + 1]) is null) && !Words.Contains(char.ToLowerInvariant(text[at]), StringComparison.Ordinal);

    /// <summary>A letter's number in the alphabet, from 0, with ё as е; null for what is no Russian letter.</summary>
    private static int? Number(char c) => c switch
    {
        >= 'а' and <= 'я' => c - 'а',
        >= 'А' and <= 'Я' => c - 'А',
        'ё' or 'Ё' => 'е' - 'а',
        _ => null,
    };

    private static bool[] Table()
    {
        var table = new bool[32 * 32];
        foreach (var pair in CommonPairs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            table[((pair[0] - 'а') * 32) + pair[1] - 'а'] = true;
        return table;
    }
}
