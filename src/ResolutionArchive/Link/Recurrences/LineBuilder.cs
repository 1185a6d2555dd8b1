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

        lines = [.. Enumerable.Range(0, nodes.Count).Select(node => new Line([node], [.. near[node].Keys]))];
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
        foreach (var (a, b) in same)
            builder.Join(a, b);
        return builder.lines.Distinct().Select(line => line.Members.Order().ToList()).OrderBy(members => members[0]);
    }

    /// <summary>Two wordings of one document must be closer than others to be taken for one request.</summary>
    private bool IsLink(int a, int b, double score) =>
        score >= Bounds.Link * (nodes[a].Document >= 0 && nodes[a].Document == nodes[b].Document ? Bounds.SameDocument : 1);

    private void TryMerge(Line left, Line right)
    {
        if (left == right || refused.Contains((left, right)))
            return;
        var (smaller, larger) = left.Members.Count < right.Members.Count ? (left, right) : (right, left);
        if (smaller.Members.TrueForAll(larger.Near.Contains) && HasMiddle([.. left.Members, .. right.Members]))
            Merge(left, right);
        else
            refused.UnionWith([(left, right), (right, left)]);
    }

    /// <summary>
    /// Does as an editor says: the lines of both become one, or, where he says of others in them that they are different, the one leaves its line for that of the
    /// other.
    /// </summary>
    private void Join(int a, int b)
    {
        if (lines[a] == lines[b])
            return;
        if (AgreeOn(lines[a].Members, lines[b].Members))
            Merge(lines[a], lines[b]);
        else if (AgreeOn([a], lines[b].Members))
            Move(a, lines[b]);
        else if (AgreeOn([b], lines[a].Members))
            Move(b, lines[a]);
        else
            Move(a, Leave(b));
    }

    private bool AgreeOn(List<int> some, List<int> others) => !some.Exists(x => others.Exists(y => different.Contains((x, y))));

    private void Move(int node, Line to)
    {
        Leave(node);
        Merge(lines[node], to);
    }

    private Line Leave(int node)
    {
        lines[node].Members.Remove(node);
        return lines[node] = new Line([node], []);
    }

    private void Merge(Line left, Line right)
    {
        var merged = new Line([.. left.Members, .. right.Members], [.. left.Near.Where(right.Near.Contains)]);
        foreach (var node in merged.Members)
            lines[node] = merged;
    }

    /// <summary>Whether all are close to the one that is closest to all.</summary>
    private bool HasMiddle(List<int> members)
    {
        var middle = members.MaxBy(node => (members.Sum(other => near[node].GetValueOrDefault(other)), -node));
        return members.TrueForAll(node => node == middle || near[middle].GetValueOrDefault(node) >= Bounds.Link);
    }

    /// <summary>A line while it grows; a larger one is another line.</summary>
    /// <param name="members">Its nodes.</param>
    /// <param name="near">The nodes that are near each of them, and may join.</param>
    private sealed class Line(List<int> members, HashSet<int> near)
    {
        public List<int> Members { get; } = members;

        public HashSet<int> Near { get; } = near;
    }
}
