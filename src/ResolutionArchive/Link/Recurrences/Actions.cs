using System.Collections.Immutable;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>
/// Kinds of what is to be done with an object. To study the funds of libraries is not to pay for them. Support verbs, which go with any kind («обеспечить», «организовать»,
/// «продолжить»), are of none (after Apresjan's and Mel'čuk's lexical functions Oper and Func).
/// </summary>
internal static class Actions
{
    /// <summary>So many words at the beginning are the chain of verbs and verbal nouns: «обеспечить проведение мониторинга…».</summary>
    private const int ChainLength = 4;

    private static readonly string[] Kinds =
    [
        "изучить изучать изучение анализ анализировать проанализировать мониторинг исследование исследовать проверка проверить оценить оценка диагностика отслеживать анкетирование",
        "финансировать финансирование выделить выделять выделение субсидия средства ассигнования возместить компенсировать",
        "надбавка доплата выплата премия стимулировать стимулирование вознаграждение поощрять поощрить поощрение наградить награждение",
        "издать издавать издание выпуск выпустить публикация опубликовать публиковать",
        "разработать разрабатывать разработка составить составлять подготовить проектирование",
        "ремонт отремонтировать ремонтировать строительство построить реконструкция возведение",
        "оснастить оснащать оснащение приобрести приобретение закупить закупка оборудовать пополнить пополнять пополнение укомплектовать комплектование",
        "создать создавать создание открыть открывать открытие учредить сформировать формирование возродить",
        "обучить обучать обучение курсы переподготовка подготовка квалификация стажировка",
        "привлечь привлекать привлечение вовлечь вовлекать вовлечение",
        "информировать информирование разъяснять просвещение просвещать освещать пропаганда популяризация популяризировать",
        "ввести вводить введение включить включать включение внедрить внедрять внедрение",
        "распространять распространить распространение обобщить обобщать обобщение тиражировать тиражирование трансляция диссеминация обмен",
        "закрепить возложить назначить закреплять назначать",
        "допускать сократить сокращать сокращение снизить снижать снижение исключить освободить ограничить запретить минимизировать",
        "сопровождение сопровождать помощь консультация консультировать консультирование",
        "конкурс олимпиада смотр фестиваль соревнование",
        "контроль контролировать надзор",
        "использовать использование применение применять",
        "утвердить утверждать принять принятие",
    ];

    private static readonly Dictionary<string, int> KindOf = Kinds
        .SelectMany((words, kind) => Words.Of(words).Select(word => (Root: DerivationalStems.Of(word.Normal), kind)))
        .GroupBy(entry => entry.Root, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Aggregate(0, (bits, entry) => bits | 1 << entry.kind), StringComparer.Ordinal);

    /// <summary>Whether the word says what is done, not with what.</summary>
    public static bool Has(string root) => KindOf.ContainsKey(root);

    /// <summary>The kinds of the word, a bit each.</summary>
    public static int KindsOf(string root) => KindOf.GetValueOrDefault(root);

    /// <summary>The kinds of what is asked, a bit each; none where only support verbs are there.</summary>
    public static int Of(ImmutableArray<ReadWord> reading)
    {
        var (kinds, place) = (0, 0);
        foreach (var word in reading)
        {
            if (word.Role == Role.Ask && (word.IsInfinitive || place < ChainLength))
                kinds |= KindOf.GetValueOrDefault(word.Root);
            place += word.Role == Role.Ask ? 1 : 0;
        }

        return kinds;
    }
}
