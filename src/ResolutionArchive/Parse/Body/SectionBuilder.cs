using System.Collections.Immutable;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>A section while its recommendations are being collected.</summary>
internal sealed class SectionBuilder(BodyBlock first, RichText heading, string names, string? printed, ImmutableArray<Block> before, OutlineContext context)
{
    private readonly List<ItemBuilder> items = [];
    private readonly List<Block> opening = [];

    /// <summary>The block with which it begins.</summary>
    public BodyBlock First { get; } = first;

    /// <summary>What its recommendations are said under.</summary>
    public OutlineContext Context { get; } = context;

    /// <summary>Whether words over it name somebody; those to whom a letter is written are asked without that.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>Whether the words that name somebody stand under the recommendation.</summary>
    public bool IsNamedAfter { get; init; }

    /// <summary>Whether it is said to nobody.</summary>
    public bool IsUnaddressed => names.Length == 0;

    /// <summary>Whether it has no recommendation yet.</summary>
    public bool IsEmpty => items.Count == 0;

    /// <summary>Its last recommendation; null where it has none.</summary>
    public ItemBuilder? Last => items.Count > 0 ? items[^1] : null;

    /// <summary>The words that name somebody; empty where nobody is named.</summary>
    public string Names => names;

    /// <summary>What stands before its recommendations, its heading among it.</summary>
    public ImmutableArray<Block> AsProse() => [.. before, .. heading.Plain.Length > 0 ? ProseBlocks.Of([First with { Text = heading }]) : [], .. opening];

    /// <summary>Takes the last recommendation away.</summary>
    public ItemBuilder TakeLast()
    {
        var last = items[^1];
        items.RemoveAt(items.Count - 1);
        return last;
    }

    /// <summary>Takes a recommendation.</summary>
    public void Add(ItemBuilder item) => items.Add(item);

    /// <summary>Takes the block as a recommendation, with what stands between it and the one before.</summary>
    public void Add(BodyBlock block, ImmutableArray<Block> between) => items.Add(new ItemBuilder(block, between));

    /// <summary>Takes blocks that stand between the heading and the first recommendation.</summary>
    public void AddOpening(ImmutableArray<Block> blocks) => opening.AddRange(blocks);

    /// <summary>The section as the file claims it.</summary>
    public DraftSection ToDraft() => new(First.At, before, WithoutColon(heading), names, printed, [.. opening], [.. items.Select(item => item.ToDraft())]);

    private static RichText WithoutColon(RichText text)
    {
        var end = text.Plain.AsSpan().TrimEnd(" :;,\u00A0").Length;
        return text.Cut(0, end > 0 ? end : text.Plain.Length);
    }
}

/// <summary>A recommendation while its words are being collected.</summary>
internal sealed class ItemBuilder(BodyBlock first, ImmutableArray<Block> between)
{
    private readonly List<(Marker? Marker, List<RichText> Pieces)> parts = [(null, [first.Text])];
    private readonly List<Block> notes = [];

    /// <summary>The block with which it begins.</summary>
    public BodyBlock First { get; } = first;

    /// <summary>Whether it can still get words: not once something else has come after it.</summary>
    public bool Grows => notes.Count == 0;

    /// <summary>Whether terms follow, not recommendations: «Сроки:».</summary>
    public bool AnnouncesTerms => notes is [.., Paragraph note] && note.Text.Plain[^1] == ':';

    /// <summary>Whether it has points.</summary>
    public bool HasSubItems => parts.Count > 1;

    /// <summary>The last character of its words so far.</summary>
    public char End => parts[^1].Pieces[^1].Plain[^1];

    /// <summary>Whether its words announce points: they end in a colon.</summary>
    public bool Announces => parts[0].Pieces[^1].Plain[^1] == ':';

    /// <summary>Whether its words stop without the mark that ends a clause.</summary>
    public bool IsUnfinished => !BlockAssembly.SentenceEnds.Contains(End, StringComparison.Ordinal);

    /// <summary>Whether the item begins a list of points inside the recommendation.</summary>
    public bool IsFollowedByPoint(BodyBlock block)
    {
        var (mark, clause) = (block.Marker!, First.Marker);
        var otherKind = mark.Kind != clause?.Kind;
        var furtherIn = block.Indent >= First.Indent + 2;
        if (Announces || (clause is not null && mark.IsPartOf(clause)))
            return otherKind || furtherIn || mark.Printed != clause?.Printed;
        if (First.Depth > 0 && (block.Depth > First.Depth || (block.Depth == First.Depth && otherKind && furtherIn)))
            return true;
        return mark.IsFirst && otherKind && furtherIn && mark.Kind == MarkerKind.LetterInParenthesis
            || ((otherKind || furtherIn) && IsUnfinished && mark.IsFirst && !Requests.Opens(block.Plain));
    }

    /// <summary>Whether a paragraph goes on with the recommendation: it stands inside its list item, or begins where its words broke off.</summary>
    public bool GoesOnIn(BodyBlock block)
    {
        var isInside = block.Depth > 0 && block.Depth >= First.Depth && block.Indent > First.Indent;
        if (isInside && !EnactingFormula.IsLine(block) && AddressingFormula.Find(block.Plain) is null)
            return true;
        return First.Marker is not null && (IsUnfinished || End == ':') && char.IsLower(block.Plain[0]) && !(block.Plain[^1] == ':' && Dative.Opens([.. Words.Of(block.Plain)]));
    }

    /// <summary>
    /// Whether a paragraph without a marker is a point that the recommendation announces: «принять программы, предусмотрев в них:» over «дотации на питание;».
    /// What asks something itself is none.
    /// </summary>
    public bool TakesPlainPoint(BodyBlock block) =>
        block is { Marker: null, StandsOut: false } && Grows && char.IsLower(block.Plain[0]) && block.Plain[^1] != ':'
        && !Requests.Opens(block.Plain) && AddressingFormula.Find(block.Plain) is null
        && (HasSubItems ? parts[^1].Marker is null && End is ';' or ',' : Announces && block.Plain[^1] is ';' or ',' && Requests.Opens(First.Plain));

    /// <summary>Takes a point.</summary>
    public void AddSubItem(BodyBlock block) => parts.Add((block.Marker, [block.Text]));

    /// <summary>Takes the words that go on.</summary>
    public void Append(RichText rest) => parts[^1].Pieces.Add(rest);

    /// <summary>Takes what is said about it besides.</summary>
    public void AddNote(BodyBlock note) => notes.Add(new Paragraph(note.Text));

    /// <summary>The recommendation as the file claims it.</summary>
    public DraftItem ToDraft() => new(
        between,
        First.Marker?.Label,
        RichText.Join(" ", parts[0].Pieces),
        [.. parts.Skip(1).Select(part => new SubItem(part.Marker?.Label, RichText.Join(" ", part.Pieces)))],
        [.. notes]);
}
