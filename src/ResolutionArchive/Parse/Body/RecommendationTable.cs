using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>A row of a table that recommends something.</summary>
/// <param name="Heading">The cell that names somebody; empty where the table has no such column.</param>
/// <param name="Names">Whom it names; empty likewise.</param>
/// <param name="Request">The cell that says what is asked.</param>
/// <param name="Notes">The other cells, each under its head.</param>
/// <param name="Theme">The rows of one cell over it, which part the table into themes; none for most.</param>
internal sealed record TableRequest(RichText Heading, string Names, BodyBlock Request, ImmutableArray<BodyBlock> Notes, ImmutableArray<BodyBlock> Theme);

/// <summary>Tables «Кому | Что | Срок», whatever the order and the wording of their heads, are lists of recommendations; other tables stay tables.</summary>
internal static partial class RecommendationTable
{
    /// <summary>The requests of the rows; null where the table is no list of recommendations.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isUnderRequests">Whether words that ask for something stand over it, so that it need not say to whom.</param>
    public static ImmutableArray<TableRequest>? Read(TableToken table, bool isUnderRequests)
    {
        if (table.Rows.Length < 2)
            return null;
        if (AddresseeMatrix.Read(table) is { } cells)
            return cells;
        var heads = table.Rows[0].Select(cell => cell.Plain).ToList();
        var whom = heads.FindIndex(head => Whom().IsMatch(head));
        var what = heads.FindIndex(head => What().IsMatch(head));
        if (what < 0 || what == whom)
            what = Enumerable.Range(0, heads.Count).Where(column => column != whom).OrderByDescending(column => Asking(table, column)).FirstOrDefault(-1);
        if (what < 0 || Asking(table, what) * 2 < table.Rows.Length - 1 || (whom < 0 && !isUnderRequests) || LosesWords(table, whom, what))
            return null;
        return [.. Rows(table, heads, whom, what)];
    }

    /// <summary>Whether the head of a column, or the label of a line, says that it names those who are asked.</summary>
    public static bool IsWhom(string head) => Whom().IsMatch(head);

    /// <summary>Whether it says that it holds what is asked.</summary>
    public static bool IsWhat(string head) => What().IsMatch(head);

    private static IEnumerable<TableRequest> Rows(TableToken table, List<string> heads, int whom, int what)
    {
        var (heading, names) = (RichText.Empty, "");
        var themes = new List<BodyBlock>();
        for (var i = 1; i < table.Rows.Length; i++)
        {
            var row = table.Rows[i];
            if (IsTheme(table, i, whom, what))
            {
                themes.Add(Block(table, row.First(cell => cell.Plain.Length > 0), null).AsHeading());
                continue;
            }

            if (whom >= 0 && row[whom].Plain.Length > 0 && !Same().IsMatch(row[whom].Plain))
                (heading, names) = NamesNobody(row[whom].Plain) ? (RichText.Empty, "") : (row[whom], AddresseeName.Trim(row[whom].Plain));
            var number = heads.FindIndex(head => Number().IsMatch(head));
            var marker = number >= 0 && row[number].Plain.Length > 0 ? new Marker(MarkerKind.Number, row[number].Plain) : null;
            var notes = Enumerable.Range(0, row.Length)
                .Where(column => (column != whom || NamesNobody(row[whom].Plain)) && column != what && column != number && row[column].Plain.Length > 0)
                .Select(column => Block(table, RichText.Join(" ", [InlineText.Plain(heads[column] + ":"), row[column]]), null));
            if (row[what].Plain.Length == 0)
                continue;
            foreach (var request in RequestsIn(Block(table, row[what], marker), mayBeList: table.Rows.Length > 2))
            {
                yield return new TableRequest(heading, names, request, [.. notes], [.. themes]);
                themes.Clear();
            }
        }
    }

    /// <summary>A cell may hold a list: «1) укомплектовать кабинеты; 2) направить врачей», «обустроить остановки; поддержать музеи»; a table of one row is a card, which asks one thing.</summary>
    internal static IEnumerable<BodyBlock> RequestsIn(BodyBlock cell, bool mayBeList)
    {
        if (Marker.Find(cell.Plain) is { Marker: { IsFirst: true } first } found)
            return RunInText.Items(cell with { Text = cell.Text.From(found.Length).Trim(), Marker = first });
        return cell.Marker is null && mayBeList ? AddressedSentence.Clauses(cell.Text).Select(clause => cell with { Text = clause }) : [cell];
    }

    /// <summary>«Пока не решили» names nobody.</summary>
    private static bool NamesNobody(string cell) => FormulaWords.HaveVerb(Words.Of(cell));

    /// <summary>A row whose only words stand in one cell, over rows that ask: «1. Знакомство с профессиями».</summary>
    private static bool IsTheme(TableToken table, int i, int whom, int what)
    {
        var filled = Enumerable.Range(0, table.Rows[i].Length).Where(column => table.Rows[i][column].Plain.Length > 0).ToList();
        if (i + 1 == table.Rows.Length || filled is not [var only])
            return false;
        if (only == what)
            return !Requests.Opens(table.Rows[i][what].Plain) && !Requests.OpensNominally(table.Rows[i][what].Plain);
        return !IsHeading(table, i, whom, what) || only != whom;
    }

    /// <summary>Whether the row stands over one that asks and names nobody, so that it says whom.</summary>
    private static bool IsHeading(TableToken table, int i, int whom, int what) =>
        whom >= 0 && i + 1 < table.Rows.Length && table.Rows[i + 1][whom].Plain.Length == 0 && table.Rows[i + 1][what].Plain.Length > 0;

    /// <summary>Whether a row asks nothing and yet says something: more than to whom the next rows are, which name nobody.</summary>
    private static bool LosesWords(TableToken table, int whom, int what) => Enumerable.Range(1, table.Rows.Length - 1).Any(i =>
    {
        var row = table.Rows[i];
        if (row[what].Plain.Length > 0 || IsTheme(table, i, whom, what))
            return false;
        var isHeading = IsHeading(table, i, whom, what);
        return Enumerable.Range(0, row.Length).Any(column => row[column].Plain.Length > 0 && !(isHeading && column == whom));
    });

    internal static BodyBlock Block(TableToken table, RichText text, Marker? marker) => new(table.At, text, marker, Depth: 0, Indent: 0, HeadingLevel: 0);

    private static int Asking(TableToken table, int column) =>
        table.Rows.Skip(1).Count(row => Requests.Opens(row[column].Plain) || (Requests.OpensNominally(row[column].Plain) && Words.Of(row[column].Plain).Count() > 2));

    [GeneratedRegex(@"^(кому|адресат\w*|исполнител[ьи]|ответственн\w*(\s+исполнител[ьи])?|кто|кто\s+.*|для\s+кого|орган\w*|организаци[яи]|учреждени[ея]|кому\s+.*)\s*[:.]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whom();

    [GeneratedRegex(@"^(что|что\s+.*|рекомендаци[яи]|рекомендуется|мероприяти[ея]|предложени[ея]|содержание.*|решени[ея]|мер[аы]|действи[ея]|поручени[ея]|суть.*|задач[аи])\s*[:.]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex What();

    /// <summary>«То же», and the signs that stand for it.</summary>
    [GeneratedRegex(@"^(то\s+же|те\s+же|тот\s+же|она?\s+же|они\s+же|\W{1,6})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Same();

    /// <summary>Whether the heads of the table say of themselves that it is a list of what is asked of whom.</summary>
    public static bool IsPlan(TableToken table) => table.Rows.Length > 1 && table.Rows[0].Any(head => Whom().IsMatch(head.Plain)) && table.Rows[0].Any(head => What().IsMatch(head.Plain));

    [GeneratedRegex(@"^(№(\s*п/?п)?|п/?п|номер)\s*\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
