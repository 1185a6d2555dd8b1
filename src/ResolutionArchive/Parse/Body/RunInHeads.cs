using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Headings that are set apart at the beginning of a paragraph by bold or italics and a full stop: «**Главам районов.** Выделить землю…», «1. **Кадры.** Обеспечить
/// школы…». They say of whom, or about what, the rest of it asks.
/// </summary>
internal static class RunInHeads
{
    /// <summary>A heading inside a paragraph is not longer, in words.</summary>
    private const int MaxWords = 12;

    /// <summary>
    /// The tokens with each such heading as a block over the rest. Where some of them name nobody, those that are not in the dative are themes like them. Linear in the text.
    /// </summary>
    public static IReadOnlyList<BodyToken> Split(IReadOnlyList<BodyToken> tokens)
    {
        var heads = tokens.Select(token => token is BodyBlock block ? Head(block) : null).ToList();
        var areNames = heads.TrueForAll(head => head is null || NamesSomebody(head.Value.Head.Plain));
        return heads.TrueForAll(head => head is null) ? tokens : [.. tokens.SelectMany((token, i) => heads[i] is { } parts ? Parts((BodyBlock)token, parts, areNames) : [token])];
    }

    private static BodyToken[] Parts(BodyBlock block, (RichText Head, RichText Below) parts, bool areNames) =>
        areNames || NamePlace.OpensInDative([.. Words.Of(parts.Head.Plain)], parts.Head.Plain)
            ? [block with { Text = parts.Head }, block with { Text = parts.Below, Marker = null }]
            : [block with { Text = parts.Head, Marker = null, IsTheme = true }, block with { Text = parts.Below }];

    private static (RichText Head, RichText Below)? Head(BodyBlock block)
    {
        if (block.HeadingLevel > 0 || block.Text.Runs is not [{ Style: not TextStyle.None } first, var second, ..])
            return null;
        var length = first.Text.TrimEnd() is [.., not '.'] && second.Text[0] == '.' ? first.Text.Length + 1 : first.Text.Length;
        var (head, rest) = (block.Text.Cut(0, length).Trim(), block.Text.From(length).Trim());
        if (head.Plain.Length < 3 || head.Plain[^1] != '.' || rest.Plain.Length == 0 || !Asks(rest.Plain))
            return null;
        var name = head.Cut(0, head.Plain.Length - 1);
        var words = Words.Of(name.Plain).ToList();
        return words.Count is 0 or > MaxWords || FormulaWords.HaveVerb(words) || FormulaWords.EndSentence(name.Plain) ? null : (name, rest);
    }

    private static bool Asks(string text) => Requests.Opens(text) || AddressingFormula.Find(text) is { HasVerb: true };

    private static bool NamesSomebody(string head)
    {
        var names = AddresseeHeading.NamesOf(head);
        var words = Words.Of(names).ToList();
        return words.Count > 0 && AddresseeHeading.IsSomebody(words, names);
    }
}
