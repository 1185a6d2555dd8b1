using System.Collections.Frozen;

namespace ResolutionArchive.Parse.Body;

/// <summary>How a verb of request takes the one who is asked.</summary>
internal enum Government
{
    /// <summary>«рекомендовать школам».</summary>
    Dative,

    /// <summary>«просить министерство».</summary>
    Accusative,

    /// <summary>«обратиться к губернатору», «обратиться в министерство».</summary>
    Toward,

    /// <summary>«ходатайствовать перед правительством».</summary>
    Before,

    /// <summary>«требовать от правительства».</summary>
    From,
}

/// <summary>What a form of a verb of request needs around it.</summary>
internal enum VerbForm
{
    /// <summary>«рекомендовать».</summary>
    Infinitive,

    /// <summary>«рекомендует», «рекомендуем».</summary>
    Present,

    /// <summary>«рекомендовал»: only an assembly speaks so of itself.</summary>
    Past,

    /// <summary>«рекомендуется», «рекомендовано».</summary>
    Passive,
}

/// <summary>A verb of request as it stands in a text.</summary>
/// <param name="Takes">The case of the one who is asked.</param>
/// <param name="Form">Its form.</param>
internal readonly record struct RequestVerb(Government Takes, VerbForm Form);

/// <summary>
/// The one vocabulary of verbs by which an assembly asks something of somebody, wherever they stand: before the addressee, after him,
/// around him. The verbs are those of Russian resolutions, decisions and orders.
/// </summary>
internal static class RequestVerbs
{
    private static readonly string[] Ovat = ["овать", "овал", "овала", "овало", "овали", "ую", "уем", "ует", "уют", "уется", "уются", "овано"];
    private static readonly string[] At = ["ать", "ал", "ала", "ало", "али", "аю", "аем", "ает", "ают", "ается", "аются", "ано"];
    private static readonly string[] It = ["ить", "ил", "ила", "ило", "или", "им", "ит", "ят", "ено"];

    private static readonly FrozenDictionary<string, RequestVerb> Forms = All().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The verb of request of which the word, in lower case with ё as е, is a form; null for any other word.</summary>
    public static RequestVerb? Find(string word) => Forms.TryGetValue(word, out var verb) ? verb : null;

    private static IEnumerable<KeyValuePair<string, RequestVerb>> All() =>
    [
        .. Of(Government.Dative, "рекоменд", Ovat), .. Of(Government.Dative, "порекоменд", Ovat), .. Of(Government.Dative, "совет", Ovat), .. Of(Government.Dative, "посовет", Ovat),
        .. Of(Government.Dative, "предлож", It), .. Of(Government.Dative, "предлаг", At), .. Of(Government.Dative, "поруч", It), .. Of(Government.Dative, "поруч", At),
        .. Of(Government.Dative, "предпис", At), .. Of(Government.Dative, "предписыв", At), .. Of(Government.Dative, "пожел", At), .. Of(Government.Dative, "адрес", Ovat),
        .. Of(Government.Accusative, "прос", It), .. Of(Government.Accusative, "попрос", It), .. Of(Government.Accusative, "", ["прошу"]),
        .. Of(Government.Accusative, "призв", At), .. Of(Government.Accusative, "призыв", At), .. Of(Government.Accusative, "обяз", At), .. Of(Government.Accusative, "обязыв", At),
        .. Of(Government.Accusative, "уполномоч", It), .. Of(Government.Accusative, "приглаш", ["аем", "ает", "ают", "аются"]), .. Of(Government.Dative, "возлож", It),
        .. Of(Government.Toward, "обрат", ["иться", "ился", "илась", "илось", "ились", "имся"]), .. Of(Government.Toward, "обращ", ["аться", "аюсь", "аемся", "ается", "аются", "ался", "алась", "ались"]),
        .. Of(Government.Before, "ходатайств", Ovat), .. Of(Government.From, "треб", Ovat), .. Of(Government.From, "потреб", ["овать", "овал", "овала", "овало", "овали"]),
        .. Of(Government.From, "жд", ["ем", "ет", "ут"]), .. Of(Government.From, "ожида", ["ем", "ет", "ют"]),
    ];

    private static IEnumerable<KeyValuePair<string, RequestVerb>> Of(Government takes, string stem, string[] endings) =>
        endings.Select(ending => KeyValuePair.Create(stem + ending, new RequestVerb(takes, takes != Government.Toward && ending is ("ается" or "аются") ? VerbForm.Passive : FormOf(ending))));

    private static VerbForm FormOf(string ending) => ending switch
    {
        "уется" or "уются" or "овано" or "ано" or "ено" => VerbForm.Passive,
        _ when ending.EndsWith("ть", StringComparison.Ordinal) || ending.EndsWith("ться", StringComparison.Ordinal) => VerbForm.Infinitive,
        _ when ending.Contains('л', StringComparison.Ordinal) => VerbForm.Past,
        _ => VerbForm.Present,
    };
}
