namespace ResolutionArchive.Parse.Body;

/// <summary>A list of the document: items that go on with each other's marks.</summary>
internal sealed class ListRun(BodyBlock first, OutlineContext context, bool ofSubItems)
{
    /// <summary>Its last item so far.</summary>
    public BodyBlock Last { get; set; } = first;

    /// <summary>Its first item.</summary>
    public BodyBlock First { get; } = first;

    /// <summary>What its items are said under.</summary>
    public OutlineContext Context { get; } = context;

    /// <summary>Whether its items are points of a recommendation.</summary>
    public bool OfSubItems { get; } = ofSubItems;
}

/// <summary>
/// The lists that are open at a place of the document, the outermost first. Marks tell the levels: «2.» goes on with «1.», «1.1.» is a part of «1.»,
/// «а)» begins a list inside the item before it; indentation alone means nothing, for what is pasted from a word processor is indented at random.
/// </summary>
internal sealed class ListOutline
{
    private readonly List<ListRun> open = [];

    /// <summary>The list with which the item goes on, which is then the innermost; null where it begins one of its own.</summary>
    public ListRun? Continue(BodyBlock item)
    {
        // «5.» after «3.» of a list inside «4.» goes on with «4.», though writers leave numbers out.
        var isNext = item.Marker is { Kind: not MarkerKind.Bullet } && open.Exists(run => GoesOn(item, run) && item.Marker.Continues(run.Last.Marker!));
        var at = open.FindLastIndex(run => GoesOn(item, run) && (!isNext || item.Marker!.Continues(run.Last.Marker!)) && LooksLike(item, run.First) && !IsFurtherOut(item, run));
        if (at < 0)
            at = open.FindLastIndex(run => GoesOn(item, run) && (run.Last.Plain[^1] != ':' || run != open[^1]) && (!run.OfSubItems || item.Indent + 1 >= run.First.Indent));
        if (at < 0)
            return null;
        open.RemoveRange(at + 1, open.Count - at - 1);
        open[at].Last = item;
        return open[at];
    }

    /// <summary>Whether the item stands further out than the list, where another list stands with which it goes on as well: «4.» after «3.» and three points of it.</summary>
    private bool IsFurtherOut(BodyBlock item, ListRun inner)
    {
        var isBullet = item.Marker!.Kind == MarkerKind.Bullet;
        return item.Indent + 1 < inner.First.Indent && (inner.OfSubItems || !isBullet)
            && open.Exists(run => run != inner && item.Indent <= run.First.Indent + 1
                && (isBullet ? !run.OfSubItems && run.First.Marker!.Kind == MarkerKind.Bullet : GoesOn(item, run) && item.Marker.Continues(run.Last.Marker!)));
    }

    /// <summary>Opens a list inside the innermost one, or beside it, where its mark says so.</summary>
    public ListRun Open(BodyBlock item, OutlineContext context, bool ofSubItems)
    {
        var run = new ListRun(item, context, ofSubItems);
        open.Add(run);
        return run;
    }

    /// <summary>Whether a list of the item's kind is open, whose numbers fell back.</summary>
    public bool FallsBack(BodyBlock item) =>
        item.Marker is { Kind: not MarkerKind.Bullet, IsFirst: true } marker && open.Count > 0 && open[^1].Last.Marker!.Kind == marker.Kind && open[^1].Last.Marker!.Printed != marker.Printed;

    /// <summary>Ends the innermost list.</summary>
    public void Close()
    {
        if (open.Count > 0)
            open.RemoveAt(open.Count - 1);
    }

    /// <summary>Ends all lists: a heading stands over what follows.</summary>
    public void Clear() => open.Clear();

    private static bool GoesOn(BodyBlock item, ListRun run) =>
        !(run.Last.Plain[^1] == ':' && item.Marker is { Kind: MarkerKind.Number or MarkerKind.NumberInParenthesis, IsFirst: true }) &&
        !(run.Last.Plain[^1] == ':' && item.Marker!.Kind == MarkerKind.Bullet && (item.Depth > run.Last.Depth || item.Indent >= run.Last.Indent + 2))
        && item.Marker!.GoesOnAfter(run.Last.Marker!) && (item.Marker.Kind != MarkerKind.Bullet || item.Depth == run.First.Depth || item.Depth == 0 || run.First.Depth == 0);

    /// <summary>Bullets of different looks may be two levels, if an item announces the second.</summary>
    private static bool LooksLike(BodyBlock a, BodyBlock b) => a.Marker!.Kind != MarkerKind.Bullet || a.Marker.Printed == b.Marker!.Printed || (a.Marker.IsDash && b.Marker.IsDash);
}
