using System.Collections.Immutable;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <summary>Tokens that recommend nothing → what a page shows of them.</summary>
internal static class ProseBlocks
{
    /// <summary>The blocks; neighbouring items become one list.</summary>
    public static ImmutableArray<Block> Of(IReadOnlyList<BodyToken> tokens)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i])
            {
                case TableToken table:
                    blocks.Add(new Table(table.Rows));
                    break;
                case BodyBlock { Marker: not null }:
                    var items = tokens.Skip(i).TakeWhile(token => token is BodyBlock { Marker: not null }).Cast<BodyBlock>().ToList();
                    blocks.Add(ListOf(items));
                    i += items.Count - 1;
                    break;
                case BodyBlock block:
                    blocks.Add(IsSubheading(block) ? new Subheading(block.Text) : new Paragraph(block.Text));
                    break;
            }
        }

        return blocks.ToImmutable();
    }

    private static PlainList ListOf(List<BodyBlock> items)
    {
        var top = items.Min(item => item.Depth);
        return new PlainList([.. items.Select(item => new PlainListItem(item.Marker!.Label, item.Text, Math.Max(0, item.Depth - Math.Max(top, 1))))]);
    }

    private static bool IsSubheading(BodyBlock block) =>
        block.HeadingLevel > 0 || (block.Plain.Length < 100 && (block.Text.CommonStyle.HasFlag(TextStyle.Bold) || block.Text.IsUpperCase));
}
