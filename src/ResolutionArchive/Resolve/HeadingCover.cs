using System.Collections.Immutable;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>Reads a heading as a row of known names: «Муниципальным органам управления образованием, методическим службам».</summary>
internal static class HeadingCover
{
    private static readonly HashSet<string> Joints = NominalStems.List("и а также").ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// The addressees whose names, found by their stems parted by spaces and of at most <paramref name="longest"/> words,
    /// joined by nothing but «и» and «а также», make up all the stems; null where there is no such row.
    /// Of several rows the one with the fewest names is taken, so that a longer name wins over its parts. The time grows with the length of the
    /// heading and the square of that of the longest name, both of which are short.
    /// </summary>
    public static ImmutableArray<Addressee>? Find(IReadOnlyList<string> stems, Func<string, Addressee?> find, int longest)
    {
        if (stems.Count == 0)
            return null;
        var best = new Row?[stems.Count + 1];
        best[0] = new Row(0, null, null);
        for (var start = 0; start < stems.Count; start++)
        {
            if (best[start] is not { } row)
                continue;
            if (row.Count > 0 && start > 0 && Joints.Contains(stems[start]))
                Improve(best, start + 1, row);
            for (var length = 1; length <= longest && start + length <= stems.Count; length++)
            {
                if (find(string.Join(' ', stems.Skip(start).Take(length))) is { } addressee)
                    Improve(best, start + length, new Row(row.Count + 1, addressee, row));
            }
        }

        return best[^1]?.ToAddressees();
    }

    private static void Improve(Row?[] best, int end, Row row)
    {
        if (best[end] is not { } there || row.Count < there.Count)
            best[end] = row;
    }

    /// <summary>The last name of a row and the row before it.</summary>
    private sealed record Row(int Count, Addressee? Last, Row? Before)
    {
        public ImmutableArray<Addressee> ToAddressees()
        {
            var found = new List<Addressee>();
            for (var row = this; row is not null; row = row.Before)
            {
                if (row.Last is not null)
                    found.Add(row.Last);
            }

            found.Reverse();
            return [.. found.DistinctBy(addressee => addressee.Id)];
        }
    }
}
