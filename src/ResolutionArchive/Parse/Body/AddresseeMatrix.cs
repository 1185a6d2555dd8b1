using System.Collections.Immutable;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Tables that say whom they ask by the heads of several columns («Направление | Министерству | Школам») or by the heads of rows under themes («Кому | Кадры |
/// Содержание»). Each cell is what is asked of the one at whose head it stands.
/// </summary>
internal static class AddresseeMatrix
{
    /// <summary>The requests of the cells, those of one addressee together; null where the table is of another kind.</summary>
    public static ImmutableArray<TableRequest>? Read(TableToken table)
    {
        if (table.Rows.Length < 2)
            return null;
        var heads = table.Rows[0];
        var named = Enumerable.Range(0, heads.Length).Where(column => NamesSomebody(heads[column].Plain)).ToList();
        if (named.Count > 1 && named.Count >= heads.Length - 2 && Ask(table, named))
            return [.. named.SelectMany(column => OfColumn(table, column, named))];
        var themes = Enumerable.Range(1, heads.Length - 1).Where(column => heads[column].Plain.Length > 0 && (!RecommendationTable.IsWhat(heads[column].Plain) || heads[column].Plain.StartsWith("Содержание", StringComparison.OrdinalIgnoreCase))).ToList();
        return themes.Count > 1 && themes.Count == heads.Length - 1 && Ask(table, themes) && table.Rows.Skip(1).All(row => NamesSomebody(row[0].Plain))
            ? [.. table.Rows.Skip(1).SelectMany(row => OfRow(table, row))]
            : null;
    }

    private static IEnumerable<TableRequest> OfColumn(TableToken table, int column, List<int> named) =>
        from row in table.Rows.Skip(1)
        where IsFilled(row[column])
        from request in RecommendationTable.RequestsIn(RecommendationTable.Block(table, row[column], null), mayBeList: true)
        let notes = Enumerable.Range(0, row.Length).Where(other => !named.Contains(other) && row[other].Plain.Length > 0)
            .Select(other => RecommendationTable.Block(table, table.Rows[0][other].Plain.Length > 0 ? RichText.Join(" ", [InlineText.Plain(table.Rows[0][other].Plain.TrimEnd(':') + ":"), row[other]]) : row[other], null))
        select new TableRequest(table.Rows[0][column], NameIn(table.Rows[0][column].Plain), request, [.. notes], []);

    private static IEnumerable<TableRequest> OfRow(TableToken table, ImmutableArray<RichText> row) =>
        from column in Enumerable.Range(1, row.Length - 1)
        where IsFilled(row[column])
        from request in RecommendationTable.RequestsIn(RecommendationTable.Block(table, row[column], null), mayBeList: true)
        select new TableRequest(row[0], NameIn(row[0].Plain), request, [RecommendationTable.Block(table, table.Rows[0][column], null)], []);

    /// <summary>Whether at least half of what stands in the columns asks something, and every one of them does somewhere.</summary>
    private static bool Ask(TableToken table, List<int> columns)
    {
        var filled = columns.Select(column => table.Rows.Skip(1).Select(row => row[column]).Where(IsFilled).ToList()).ToList();
        return filled.TrueForAll(cells => cells.Exists(Asks)) && filled.Sum(cells => cells.Count(Asks)) * 2 >= filled.Sum(cells => cells.Count);
    }

    private static bool Asks(RichText cell) => Requests.Opens(cell.Plain) || (Requests.OpensNominally(cell.Plain) && Words.Of(cell.Plain).Count() > 2);

    /// <summary>A dash stands for nothing.</summary>
    private static bool IsFilled(RichText cell) => cell.Plain.Any(char.IsLetter);

    private static string NameIn(string head) => AddresseeHeading.NamesOf(head);

    private static bool NamesSomebody(string head)
    {
        if (RecommendationTable.IsWhom(head) || RecommendationTable.IsWhat(head) || Requests.Opens(head))
            return false;
        var name = NameIn(head);
        var words = Words.Of(name).ToList();
        return words.Count > 0 && AddresseeHeading.IsSomebody(words, name) && !FormulaWords.HaveVerb(words);
    }
}
