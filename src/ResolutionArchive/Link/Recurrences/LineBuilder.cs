using System.Runtime.InteropServices;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>
/// Pairs → lines. Complete linkage: the closest pairs are joined first, and two lines become one only if every two members are within
/// <see cref="Bounds.Line"/> and all within <see cref="Bounds.Link"/> of the member in the middle (the medoid). An editor's «same» joins whatever the scores say, and
/// a «different» keeps apart.
/// </summary>
internal sealed class LineBuilder
{
    private readonly Dictionary<long, double> scores;
    private readonly IReadOnlyList<Node> nodes;
    private readonly HashSet<long> same;
    private readonly HashSet<long> different;
    private readonly List<int>[] lines;

    private LineBuilder(IReadOnlyList<Node> nodes, IReadOnlyList<SimilarPair> pairs, IEnumerable<(int A, int B)> same, IEnumerable<(int A, int B)> different)
    {
        this.nodes = nodes;
        scores = pairs.ToDictionary(pair => Key(pair.A, pair.B), pair => pair.Score);
        this.same = [.. same.Select(pair => Key(pair.A, pair.B))];
        this.different = [.. different.Select(pair => Key(pair.A, pair.B))];
        lines = [.. Enumerable.Range(0, nodes.Count).Select(node => new List<int> { node })];
    }

    /// <summary>The lines, each as its nodes ascending; those of a single node too.</summary>
    public static IEnumerable<IReadOnlyList<int>> Build(
        IReadOnlyList<Node> nodes, IReadOnlyList<SimilarPair> pairs, IReadOnlyList<(int A, int B)> same, IReadOnlyList<(int A, int B)> different)
    {
        var builder = new LineBuilder(nodes, pairs, same, different);
        foreach (var (a, b) in same)
            builder.Merge(a, b);
        foreach (var pair in pairs.Where(pair => pair.Score >= builder.Least(Bounds.Link, pair.A, pair.B)).OrderByDescending(pair => pair.Score).ThenBy(pair => pair.A).ThenBy(pair => pair.B))
        {
            if (builder.MayMerge(pair.A, pair.B))
                builder.Merge(pair.A, pair.B);
        }

        return builder.lines.Distinct().Select(line => line.Order().ToList()).OrderBy(line => line[0]);
    }

    private bool MayMerge(int a, int b)
    {
        var (left, right) = (lines[a], lines[b]);
        if (ReferenceEquals(left, right))
            return false;
        foreach (var x in left)
        {
            foreach (var y in right)
            {
                if (different.Contains(Key(x, y)) || !IsWithin(Bounds.Line, x, y))
                    return false;
            }
        }

        return HasMiddle([.. left, .. right]);
    }

    private void Merge(int a, int b)
    {
        var (left, right) = (lines[a], lines[b]);
        if (ReferenceEquals(left, right))
            return;
        left.AddRange(right);
        foreach (var node in CollectionsMarshal.AsSpan(right))
            lines[node] = left;
    }

    /// <summary>Whether all are close to the one that is closest to all; what an editor has joined need not be.</summary>
    private bool HasMiddle(List<int> line)
    {
        var middle = line.MaxBy(node => (line.Sum(other => ScoreOf(node, other)), -node));
        return line.TrueForAll(node => node == middle || IsWithin(Bounds.Link, middle, node) || line.Exists(other => same.Contains(Key(node, other))));
    }

    private bool IsWithin(double bound, int a, int b) => same.Contains(Key(a, b)) || ScoreOf(a, b) >= bound;

    private double ScoreOf(int a, int b) => scores.GetValueOrDefault(Key(a, b));

    private double Least(double bound, int a, int b) =>
        nodes[a].Document >= 0 && nodes[a].Document == nodes[b].Document ? bound * Bounds.SameDocument : bound;

    private static long Key(int a, int b) => (long)Math.Min(a, b) << 32 | (uint)Math.Max(a, b);
}
