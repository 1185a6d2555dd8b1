using System.Collections.Immutable;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>
/// The words by which an addressee is recognised: nominal stems without what writers add and leave out at will. Legal forms before a name go
/// («ГАУ ДПО СОИРО» is «СОИРО»); the ways of saying «all municipalities» are one; a region is taken out and kept apart.
/// </summary>
/// <param name="Words">The stems that are left.</param>
/// <param name="Region">The region that was named, by its stem; null for none. Two different regions never are the same addressee.</param>
internal sealed record AddresseeStems(ImmutableArray<string> Words, string? Region)
{
    private const string AllMunicipalities = "муниципалитеты";

    private static readonly HashSet<string> LegalForms = NominalStems.List(
        "гау гбу гку гоу гаоу гбоу гкоу огау огбу огку огбоу огаоу мау мбу мку моу маоу мбоу мкоу мбдоу мадоу фгбу фгау фгбоу фгаоу гбпоу гапоу ано чоу ноу").ToHashSet(StringComparer.Ordinal);

    /// <summary>What a legal form may say of the kind of education: further, higher, secondary.</summary>
    private static readonly HashSet<string> Kinds = NominalStems.List("дпо дпос во впо спо до").ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> Municipal = NominalStems.List("муниципальный городской сельский").ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> Units = NominalStems.List("район округ образование поселение").ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> Sorts = NominalStems.List("типов видов уровней форм собственности образования категорий").ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> OfRegion = NominalStems.List("областной краевой республиканский").ToHashSet(StringComparer.Ordinal);

    /// <summary>«им. А. И. Герцена».</summary>
    private static readonly string Named = NominalStems.Of("имени");

    private static readonly string And = NominalStems.Of("и");

    private static readonly string All = NominalStems.Of("всех");

    private static readonly string TheRegion = NominalStems.Of("региона");

    /// <summary>Whether the regions do not speak against it that both mean the same.</summary>
    public bool MayBe(AddresseeStems other) => Region is null || other.Region is null || Region == other.Region;

    /// <summary>The words of the name or heading.</summary>
    public static AddresseeStems Of(string text)
    {
        var stems = NominalStems.List(ClippedWords.Expand(text));
        var kept = ImmutableArray.CreateBuilder<string>();
        string? region = null;
        for (var i = 0; i < stems.Count; i++)
        {
            if (LegalFormEnd(stems, i) is > 0 and var afterForm && afterForm < stems.Count)
                i = afterForm - 1;
            else if (AllOfThemEnd(stems, i) is > 0 and var afterAll)
                i = afterAll - 1;
            else if (RegionAt(stems, i) is { } found && (region is null || region == found.Region))
            {
                (region, i) = (found.Region, i + found.Length - 1);
                // «Управление по Республике Карелия».
                if (kept.Count > 0 && kept[^1] == "по")
                    kept.RemoveAt(kept.Count - 1);
            }
            else if (MunicipalitiesEnd(stems, i) is > 0 and var afterUnits)
            {
                kept.Add(AllMunicipalities);
                i = afterUnits - 1;
            }
            else
            {
                kept.Add(stems[i] == "им" ? Named : stems[i]);
            }
        }

        return new AddresseeStems(kept.ToImmutable(), region);
    }

    /// <summary>
    /// The words without the adjective of a place at their beginning («Верхневолжскому центру оценки качества»), which is their region; null where
    /// there is none. An adjective in -ский that is of no place («городской», «методический») is no region.
    /// </summary>
    public AddresseeStems? WithoutPlace()
    {
        if (Words.Length < 2)
            return null;
        if (OfRegion.Contains(Words[0]))
            return new AddresseeStems(Words[1..], Region);
        var isPlace = Region is null && Words[0].EndsWith("ск", StringComparison.Ordinal) && !Words[0].EndsWith("ическ", StringComparison.Ordinal) && !Common.Contains(Words[0]);
        return isPlace ? new AddresseeStems(Words[1..], Words[0]) : null;
    }

    private static readonly HashSet<string> Common = NominalStems.List(
        """
        городской сельский детский родительский учительский студенческий юношеский школьский морской воинский гражданский всероссийский общероссийский российский женский мужской
        шефский авторский издательский попечительский опекунский наблюдательский волонтерский пионерский кадетский суворовский медицинский университетский институтский
        христианский православный мусульманский директорский заводской поселковский районский светский дошкольный светский тренерский казацкий
        """).ToHashSet(StringComparer.Ordinal);

    /// <summary>Regions whose name says by itself that it is one: «Министерство спорта Кузбасса».</summary>
    private static readonly HashSet<string> Regions = NominalStems.List(
        "Кузбасса Югры Татарстана Башкортостана Удмуртии Чувашии Дагестана Карелии Якутии Бурятии Калмыкии Мордовии Хакасии Тувы Крыма Чечни Ингушетии Адыгеи Подмосковья Прикамья Поморья Приморья Ставрополья Забайкалья Приамурья Кубани").ToHashSet(StringComparer.Ordinal);

    private static int LegalFormEnd(IReadOnlyList<string> stems, int at)
    {
        if (!LegalForms.Contains(stems[at]))
            return 0;
        do
            at++;
        while (at < stems.Count && Kinds.Contains(stems[at]));
        return at;
    }

    /// <summary>«всех типов и видов», «всех уровней образования», «региона»: nobody is meant less without it.</summary>
    private static int AllOfThemEnd(IReadOnlyList<string> stems, int at)
    {
        if (at > 0 && (stems[at] == TheRegion || IsTheRegion(stems, at)))
            return at + 1;
        if (at == 0 || stems[at] != All || at + 1 == stems.Count || !Sorts.Contains(stems[at + 1]))
            return 0;
        var end = at + 2;
        while (end < stems.Count && (stems[end] == And || Sorts.Contains(stems[end])))
            end++;
        return end;
    }

    /// <summary>«министерство образования области»: which one, the document's own region says.</summary>
    private static bool IsTheRegion(IReadOnlyList<string> stems, int at) => at > 0 && stems[at] is "област" or "кра" or "край" or "краю" || (at > 0 && at == stems.Count - 1 && stems[at] == "республик");

    /// <summary>«муниципальных районов и городских округов», «муниципальных образований»: one way or the other, all of them.</summary>
    private static int MunicipalitiesEnd(IReadOnlyList<string> stems, int at)
    {
        var end = 0;
        var i = at;
        while (i + 1 < stems.Count && Municipal.Contains(stems[i]) && Units.Contains(stems[i + 1]))
        {
            end = i + 2;
            i = end < stems.Count && stems[end] == And ? end + 1 : end;
        }

        return end;
    }

    private static (string Region, int Length)? RegionAt(IReadOnlyList<string> stems, int at)
    {
        if (at + 1 < stems.Count && stems[at].EndsWith("ск", StringComparison.Ordinal) && stems[at + 1] is "област" or "кра" or "край" or "краю" or "федерац" or "республик")
            return (stems[at], 2);
        if (at + 1 < stems.Count && stems[at] == "республик")
            return (stems[at + 1], 2);
        if (at + 1 < stems.Count && stems[at].EndsWith("ск", StringComparison.Ordinal) && OfRegion.Contains(stems[at + 1]))
            return (stems[at], 1);
        if (at > 0 && Regions.Contains(stems[at]))
            return (stems[at], 1);
        return stems[at] is "рф" or "росс" or "росси" ? ("российск", 1) : null;
    }
}
