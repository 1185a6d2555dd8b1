using System.Collections.Immutable;

namespace ResolutionArchive.Model;

/// <summary>A piece of a document outside its recommendations, in the order of reading. The set of cases is closed.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}

/// <summary>A paragraph.</summary>
/// <param name="Text">Its text; never empty.</param>
public sealed record Paragraph(RichText Text) : Block;

/// <summary>A heading that opens no section: «РЕШЕНИЕ».</summary>
/// <param name="Text">Its text; never empty.</param>
public sealed record Subheading(RichText Text) : Block;

/// <summary>A list that recommends nothing: an agenda, the names of sections.</summary>
/// <param name="Items">The items; at least one.</param>
public sealed record PlainList(ImmutableArray<PlainListItem> Items) : Block;

/// <summary>An item of a <see cref="PlainList"/>.</summary>
/// <param name="Label">Its number or letter as printed («1.», «а)»); null where it bears a bullet.</param>
/// <param name="Text">Its text without the label.</param>
/// <param name="Depth">How far it is nested, from 0.</param>
public sealed record PlainListItem(string? Label, RichText Text, int Depth);

/// <summary>A table.</summary>
/// <param name="Rows">The rows, the head first; all have the same number of cells.</param>
public sealed record Table(ImmutableArray<ImmutableArray<RichText>> Rows) : Block;
