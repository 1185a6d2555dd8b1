using System.Collections.Immutable;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <summary>A section while its recommendations are being collected.</summary>
internal sealed class OpenSection(BodyBlock first, RichText heading, string names, ImmutableArray<Block> before)
{
    private readonly List<OpenItem> items = [];
    private readonly List<Block> opening = [];

    /// <summary>Whether the heading names nobody.</summary>
    public bool IsUnaddressed => names.Length == 0;

    /// <summary>Whether it has no recommendation yet.</summary>
    public bool IsEmpty => items.Count == 0;

    /// <summary>Whether the heading and the recommendations were one sentence.</summary>
    public bool IsSentence => items.Count > 0 && items[^1].First.At == first.At;

    /// <summary>Takes the block as a recommendation.</summary>
    public void Add(BodyBlock block) => items.Add(new OpenItem(block));

    /// <summary>Takes the block if it is a recommendation, a sub-item, or the rest of one.</summary>
    public bool TryAdd(BodyBlock block)
    {
        if (GoesOnWithHeadings(block) || (AnnouncesTerms && !Verbs.Asks(block.Plain)))
            return false;
        if (block.Marker is { } marker)
        {
            if (GrowsLast && IsSubItem(block))
                items[^1].AddSubItem(block, marker);
            else
                items.Add(new OpenItem(block));
            return true;
        }

        if (GrowsLast && IsRest(block))
        {
            items[^1].Append(block.Text);
            return true;
        }

        if (!IsUnmarkedItem(block))
            return false;
        items.Add(new OpenItem(block));
        return true;
    }

    /// <summary>Whether the block is an item like those that the section has; any item is where it has none yet.</summary>
    public bool GoesOnWith(BodyBlock block) => IsEmpty || block.Marker?.Kind == items[^1].First.Marker?.Kind;

    /// <summary>Whether the block is the next item of the section's list: a bullet after a bullet, 3 after 2.</summary>
    public bool GoesOnWithList(BodyBlock block) =>
        items.Count > 0 && block.Marker is { } marker && items[^1].First.Marker is { } last && marker.Continues(last);

    /// <summary>Whether the block is the next point of the last recommendation: б) after а).</summary>
    public bool GoesOnWithSubItems(BodyBlock block) =>
        GrowsLast && block is { Marker: { } marker } && block.Plain[^1] != ':' && items[^1].LastSubMarker is { } last && marker.Continues(last);

    /// <summary>Whether the block is a heading of a part of the section.</summary>
    public bool IsAbove(BodyBlock block) => first.HeadingLevel > 0 && block.HeadingLevel > first.HeadingLevel;

    /// <summary>Leaves the block with the last recommendation, if there is one.</summary>
    public bool TryAddNote(BodyBlock block)
    {
        if (items.Count > 0)
            items[^1].Notes.Add(new Paragraph(block.Text));
        return items.Count > 0;
    }

    /// <summary>Leaves the blocks with the last recommendation; before the first, with the heading.</summary>
    public void AddNotes(IEnumerable<Block> notes) => (items.Count > 0 ? items[^1].Notes : opening).AddRange(notes);

    /// <summary>The section as the file claims it.</summary>
    public DraftSection ToDraft() => new(first.At, before, WithoutColon(heading), names, [.. opening], [.. items.Select(item => item.ToDraft())]);

    /// <summary>Whether the last recommendation can still get words: not once something else has come after it.</summary>
    private bool GrowsLast => items.Count > 0 && items[^1].Notes.Count == 0;

    /// <summary>«Сроки:» stands over terms, not over recommendations.</summary>
    private bool AnnouncesTerms => items.Count > 0 && items[^1].Notes is [.., Paragraph note] && note.Text.Plain[^1] == ':';

    /// <summary>«4.» after the heading «3.» and its list is the next clause of the document, not an item of the list.</summary>
    private bool GoesOnWithHeadings(BodyBlock block) =>
        first.Marker is { Kind: not MarkerKind.Bullet } clause && block.Marker is { } marker && items.Count > 0
        && marker.Continues(clause) && (IsSentence || items[^1].First.Marker?.Kind != marker.Kind);

    /// <summary>
    /// Deeper in Markdown's lists, or of another kind inside one of its items; or further in, or of another kind, after an item that announces a list. Indentation alone means
    /// nothing: what is pasted from a word processor is indented at random.
    /// </summary>
    private bool IsSubItem(BodyBlock block)
    {
        var first = items[^1].First;
        var otherKind = block.Marker!.Kind != first.Marker?.Kind;
        var furtherIn = block.Indent >= first.Indent + 2;
        if (first.Depth > 0 && (block.Depth > first.Depth || (block.Depth == first.Depth && otherKind && furtherIn)))
            return true;
        return (otherKind || furtherIn)
            && (items[^1].AnnouncesPoints || items[^1].LastSubMarker is not null || (items[^1].IsUnfinished && block.Marker.IsFirst && !Verbs.Asks(block.Plain)));
    }

    /// <summary>A paragraph inside the list item, or one that goes on where the item broke off.</summary>
    private bool IsRest(BodyBlock block)
    {
        if (block.Depth > 0 && block.Depth >= items[^1].First.Depth && block.Indent > items[^1].First.Indent)
            return true;
        return items[^1].First.Marker is not null && (items[^1].IsUnfinished || items[^1].Announces) && char.IsLower(block.Plain[0]);
    }

    /// <summary>Without bullets, a recommendation shows itself by what it asks: it begins with an infinitive, or is a clause that ends in a semicolon.</summary>
    private bool IsUnmarkedItem(BodyBlock block)
    {
        if (items.Count > 0 && items[^1].First.Marker is not null)
            return items[^1].EndsInSemicolon && Verbs.Asks(block.Plain) && char.IsLower(block.Plain[0]);
        if (block.StandsOut || block.Plain[^1] == ':')
            return false;
        return Verbs.Asks(block.Plain) || block.Plain[^1] == ';' || char.IsLower(block.Plain[0]);
    }

    private static RichText WithoutColon(RichText text)
    {
        var end = text.Plain.TrimEnd(':', ' ', '\u00A0', '–', '—', '-').Length;
        return text.Cut(0, Math.Max(end, 1));
    }

    /// <summary>A recommendation that may still grow. Its words come in pieces, so that a long one costs no more than its length.</summary>
    private sealed class OpenItem(BodyBlock first)
    {
        private readonly List<(Marker? Marker, List<RichText> Pieces)> parts = [(null, [first.Text])];

        public BodyBlock First { get; } = first;

        public List<Block> Notes { get; } = [];

        /// <summary>The mark of the last point; null where there is none.</summary>
        public Marker? LastSubMarker => parts[^1].Marker;

        /// <summary>Whether the recommendation itself announces points.</summary>
        public bool AnnouncesPoints => parts[0].Pieces[^1].Plain[^1] == ':';

        /// <summary>Whether the last words announce others.</summary>
        public bool Announces => End == ':';

        /// <summary>Whether the last words are a clause that another one follows.</summary>
        public bool EndsInSemicolon => End == ';';

        /// <summary>Whether the last words stop without the mark that ends a clause.</summary>
        public bool IsUnfinished => !BlockAssembly.SentenceEnds.Contains(End, StringComparison.Ordinal);

        private char End => parts[^1].Pieces[^1].Plain[^1];

        public void AddSubItem(BodyBlock block, Marker marker) => parts.Add((marker, [block.Text]));

        public void Append(RichText rest) => parts[^1].Pieces.Add(rest);

        public DraftItem ToDraft() => new(
            RichText.Join(" ", parts[0].Pieces),
            [.. parts.Skip(1).Select(part => new SubItem(part.Marker?.Label, RichText.Join(" ", part.Pieces)))],
            [.. Notes]);
    }
}
