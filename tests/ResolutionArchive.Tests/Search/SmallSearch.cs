namespace ResolutionArchive.Tests.Search;

/// <summary>An archive of two short resolutions.</summary>
public sealed class SmallSearch : SearchedArchive
{
    /// <summary>Compiles it.</summary>
    public SmallSearch()
        : base(("forums.yml", "- id: meeting\n  name: Слёт учителей\n- id: council\n  name: Совет отцов\n"), ("resolutions/2021/meeting.md", Meeting), ("resolutions/2022/council.md", Council))
    {
    }

    private const string Meeting = """
        ---
        title: Слёт учителей
        forum: Слёт учителей
        date: 2021-08-24
        ---
        Участники слёта рекомендуют:

        **I. Школам:**

        1. Создать школьный музей.

        2. Открыть виртуальный музей края.

        3. Выделить 10 000 рублей на учебники.

        4. Применять закон от 29 декабря 2012 г. № 273-ФЗ.

        5. Установить видеонаблюдение.

        6. Развивать социальное партнёрство.

        **II. Гимназиям:**

        1. Направлять детей в ПМПК.

        Срок: до 15 ноября 2021 года.

        2. Поддержать наставников и волонтёров.

        3. Проводить профориентацию для детей пяти–семи лет.

        4. Усилить профилактику, снять видеоролик.
        """;

    private const string Council = """
        ---
        title: Совет отцов
        forum: Совет отцов
        date: 2022-03-05
        ---
        Участники совета рекомендуют:

        **Лицеям:**

        - открыть мастерские;
        - читать вслух[^1];
        - вести наблюдение за птицами;
        - прочитать десять книг;
        - помочь при РАС;
        - записать рассказы;

        [^1]: Сборник «Живое слово».
        """;
}
