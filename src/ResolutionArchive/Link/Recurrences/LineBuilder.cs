namespace ResolutionArchive.Link.Recurrences;

/// <summary>
/// Pairs → lines. Complete linkage: the closest pairs are joined first, and two lines become one only if every two members are within
/// <see cref="Bounds.Line"/> and all within <see cref="Bounds.Link"/> of the member in the middle (the medoid). An editor's «same» joins whatever the scores say, and
/// a «different» keeps apart. The work is bounded by the number of pairs, times the size of a line only for pairs that are in one.
/// </summary>
internal sealed class LineBuilder
{
    private readonly IReadOnlyList<Node> nodes;
    private readonly Dictionary<int, double>[] near;
    private readonly HashSet<(int, int)> different = [];
    private readonly HashSet<(Line, Line)> refused = [];
    private readonly Line[] lines;

    private LineBuilder(IReadOnlyList<Node> nodes, IReadOnlyList<SimilarPair> pairs, IEnumerable<(int A, int B)> different)
    {
        this.nodes = nodes;
        var degrees = new int[nodes.Count];
        foreach (var pair in pairs)
        {
            degrees[pair.A]++;
            degrees[pair.B]++;
        }

        near = [.. degrees.Select(degree => new Dictionary<int, double>(degree))];
        foreach (var pair in pairs)
            near[pair.A][pair.B] = near[pair.B][pair.A] = pair.Score;
        foreach (var (a, b) in different)
        {
            near[a].Remove(b);
            near[b].Remove(a);
            this.different.UnionWith([(a, b), (b, a)]);
        }

        lines = [.. Enumerable.Range(0, nodes.Count).Select(node => new Line([node], [0], [.. near[node].Keys]))];
    }

    /// <summary>The lines, each as its nodes ascending; those of a single node too.</summary>
    public static IEnumerable<IReadOnlyList<int>> Build(
        IReadOnlyList<Node> nodes, IReadOnlyList<SimilarPair> pairs, IReadOnlyList<(int A, int B)> same, IReadOnlyList<(int A, int B)> different)
    {
        var builder = new LineBuilder(nodes, pairs, different);
        var closestFirst = pairs.Where(pair => builder.IsLink(pair.A, pair.B, pair.Score)).ToArray();
        Array.Sort(closestFirst, (x, y) => (-x.Score, x.A, x.B).CompareTo((-y.Score, y.A, y.B)));
        foreach (var pair in closestFirst)
            builder.TryMerge(builder.lines[pair.A], builder.lines[pair.B]);
        foreach (var group in GroupsOf(same))
            builder.Join(group);
        return builder.lines.Distinct().Select(line => line.Members.Order().ToList()).OrderBy(members => members[0]);
    }

    /// <summary>Two of one document are never a reason for a line: its plan and its words are one.</summary>
    private bool IsLink(int a, int b, double score) => score >= Bounds.Link && (nodes[a].Document < 0 || nodes[a].Document != nodes[b].Document);

    private void TryMerge(Line left, Line right)
    {
        if (left == right || refused.Contains((left, right)))
            return;
        var (smaller, larger) = left.Members.Count < right.Members.Count ? (left, right) : (right, left);
        if (smaller.Members.TrueForAll(larger.Near.Contains) && Union(left, right) is var merged && HasMiddle(merged))
            Place(merged);
        else
            refused.UnionWith([(left, right), (right, left)]);
    }

    /// <summary>
    /// Does as an editor says: those that he calls the same are in one line, and with them what was in theirs, but for those of which he says that they differ from one
    /// that is in it.
    /// </summary>
    private void Join(SortedSet<int> group)
    {
        var members = group.ToList();
        foreach (var mate in group.SelectMany(node => lines[node].Members).Distinct().Except(group).Order().ToList())
        {
            if (!members.Exists(member => different.Contains((member, mate))))
                members.Add(mate);
        }

        foreach (var rest in members.Select(node => lines[node]).Distinct().Select(line => line.Members.Except(members).ToList()).Where(rest => rest.Count > 0).ToList())
            Place(LineOf(rest));
        Place(LineOf(members));
    }

    /// <summary>What is the same as the same is the same.</summary>
    private static List<SortedSet<int>> GroupsOf(IEnumerable<(int A, int B)> same)
    {
        var groups = new Dictionary<int, SortedSet<int>>();
        foreach (var (a, b) in same)
        {
            var group = new SortedSet<int>([.. groups.GetValueOrDefault(a) ?? [a], .. groups.GetValueOrDefault(b) ?? [b]]);
            foreach (var node in group)
                groups[node] = group;
        }

        return [.. groups.Values.Distinct().OrderBy(group => group.Min)];
    }

    private Line LineOf(List<int> members) => new(members, [.. members.Select(node => members.Sum(other => ScoreOf(node, other)))], []);

    private Line Union(Line left, Line right) => new(
        [.. left.Members, .. right.Members],
        [.. left.Members.Select((node, i) => left.Sums[i] + right.Members.Sum(other => ScoreOf(node, other))), .. right.Members.Select((node, i) => right.Sums[i] + left.Members.Sum(other => ScoreOf(node, other)))],
        [.. left.Near.Where(right.Near.Contains)]);

    private void Place(Line line)
    {
        foreach (var node in line.Members)
            lines[node] = line;
    }

    /// <summary>Whether all are close to the one that is closest to all.</summary>
    private bool HasMiddle(Line line)
    {
        var middle = line.Members[Enumerable.Range(0, line.Members.Count).MaxBy(i => (line.Sums[i], -line.Members[i]))];
        return line.Members.TrueForAll(node => node == middle || near[middle].GetValueOrDefault(node) >= Bounds.Link);
    }

    /// <summary>In millionths, so that sums do not depend on their order.</summary>
    private long ScoreOf(int a, int b) => (long)(1e6 * near[a].GetValueOrDefault(b));

    /// <summary>A line while it grows; a larger one is another line.</summary>
    /// <param name="members">Its nodes.</param>
    /// <param name="sums">How close each of them is to all the others.</param>
    /// <param name="near">The nodes that are near each of them, and may join.</param>
    private sealed class Line(List<int> members, List<long> sums, HashSet<int> near)
    {
        public List<int> Members { get; } = members;

        public List<long> Sums { get; } = sums;

        public HashSet<int> Near { get; } = near;
    }
}
