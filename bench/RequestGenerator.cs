namespace ResolutionArchive.Bench;

/// <summary>A recommendation that never was.</summary>
/// <param name="Text">Its wording.</param>
/// <param name="Request">The number of what it asks: two with the same number are the same request in other words.</param>
internal sealed record GeneratedRequest(string Text, int Request);

/// <summary>
/// Makes recommendations as assemblies word them: an action on an object, somewhere or with somebody, to some end. Most requests are made once, some again and again in
/// other forms: another verb leads, the case changes, circumstances come and go, words give way to their like. The same seed gives the same recommendations.
/// </summary>
internal sealed class RequestGenerator(int seed)
{
    /// <summary>The share of recommendations that repeat one made before.</summary>
    private const double RepeatedShare = 0.2;

    private readonly Random random = new(seed);
    private readonly List<Request> made = [];

    /// <summary>That many recommendations.</summary>
    public IReadOnlyList<GeneratedRequest> Generate(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];

    private GeneratedRequest Next()
    {
        // Of those made before, those that were made lately are repeated; a request lives for some years.
        var number = made.Count > 100 && random.NextDouble() < RepeatedShare ? made.Count - 1 - random.Next(Math.Min(made.Count, 5000)) : made.Count;
        if (number == made.Count)
            made.Add(new Request(Pick(Actions), Pick(Qualities), Pick(Objects), Pick(Qualities), Pick(Objects), $"{Pick(Places)} {Pick(Means)} {Pick(Objects)}"));
        return new GeneratedRequest(Word(made[number]), number);
    }

    private string Word(Request request)
    {
        var (lead, grammar) = Pick(Leads);
        var action = grammar switch
        {
            'д' => request.Action[..^1] + "ю",
            'р' => request.Action[..^1] + "я",
            _ => request.Action,
        };
        var place = random.Next(4) > 0 ? " " + request.Place : "";
        var end = random.Next(2) == 0 ? " " + Pick(Ends) : "";
        return random.Next(3) == 0
            ? $"{lead} {action} {request.SecondQuality} {request.SecondObject} и {request.Quality} {request.Object}{place}{end}"
            : $"{lead} {action} {request.Quality} {request.Object} и {request.SecondQuality} {request.SecondObject}{place}{end}";
    }

    private T Pick<T>(IReadOnlyList<T> some) => some[random.Next(some.Count)];

    private sealed record Request(string Action, string Quality, string Object, string SecondQuality, string SecondObject, string Place);

    /// <summary>The verbs that lead, and the case that they take: accusative, dative, genitive.</summary>
    private static readonly (string, char)[] Leads =
    [
        ("обеспечить", 'в'), ("содействовать", 'д'), ("способствовать", 'д'), ("продолжить работу по", 'д'), ("создать условия для", 'р'), ("организовать", 'в'), ("активизировать", 'в'), ("принять меры по", 'д'),
    ];

    private static readonly string[] Actions = Words(
        "создание обновление расширение сохранение изучение обобщение распространение издание оснащение открытие объединение укрепление сопровождение проектирование внедрение планирование "
        + "исследование тестирование описание благоустройство лицензирование рецензирование переоснащение возрождение продвижение обсуждение");

    private static readonly string[] Qualities = Compounds(
        "школьных сельских музейных спортивных театральных музыкальных цифровых инженерных медицинских экологических туристических краеведческих волонтёрских семейных юношеских кадетских казачьих "
        + "библиотечных литературных математических физических химических биологических географических исторических правовых финансовых психологических логопедических дошкольных вечерних летних зимних "
        + "дистанционных сетевых опорных пилотных базовых ресурсных модельных авторских творческих игровых проектных исследовательских лабораторных полевых заочных олимпиадных конкурсных фестивальных");

    private static readonly string[] Objects = Compounds(
        "музеев кружков клубов лагерей отрядов классов лабораторий мастерских площадок библиотек театров оркестров хоров секций команд стадионов бассейнов залов столовых маршрутов автобусов общежитий "
        + "учебников пособий программ курсов модулей тренажёров наборов приборов коллекций фондов архивов каталогов порталов сайтов платформ сервисов журналов сборников альманахов экспозиций выставок "
        + "конкурсов олимпиад турниров фестивалей слётов смен походов экспедиций экскурсий практикумов семинаров вебинаров стажировок консультаций наставников советников тьюторов");

    private static readonly string[] Places =
    [
        .. Words("Вязьме Рославле Ярцеве Сафонове Гагарине Десногорске Дорогобуже Ельне Починке Рудне Велиже Демидове Духовщине Сычёвке Монастырщине Кардымове Красном Хиславичах Шумячах Угре Тёмкине Холме Ершичах Глинке Новодугине")
            .Select(town => "в " + town),
        "в малых городах", "на базе вузов", "в приграничье", "при участии родителей", "силами выпускников", "вместе с предприятиями", "при поддержке фондов", "в каникулы", "во второй половине дня", "на селе",
    ];

    private static readonly string[] Means = ["с помощью", "силами", "на базе", "за счёт", "при участии"];

    private static readonly string[] Ends =
    [
        "в целях воспитания детей и молодёжи", "в соответствии с Федеральным законом «Об образовании в Российской Федерации»", "с учётом потребностей региона", "в рамках реализации национального проекта «Образование»",
        "в контексте Стратегии развития воспитания на период до 2025 года", "на основе лучшего опыта", "для повышения качества образования", "в том числе для детей с ограниченными возможностями здоровья",
    ];

    private static string[] Words(string list) => list.Split(' ');

    /// <summary>The words and what they make with first parts: «агроклассов», «медиалабораторий». As with real words, a few are frequent and most are rare.</summary>
    private static string[] Compounds(string list) =>
        [.. Words(list).SelectMany(word => Enumerable.Repeat(word, 6)), .. Words("агро био гео эко техно медиа арт робо астро гидро аэро авиа авто кино фото радио теле видео микро макро мини мульти нано нейро")
            .SelectMany(first => Words(list).Select(word => first + word))];
}
