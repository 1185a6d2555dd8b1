using System.Collections.Immutable;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Blocks → opening, sections, closing. A token is taken by the first rule that recognises it: a heading, or a
/// sentence that names somebody, opens a section; so does a decision to do something, for whoever it may be; an item in a section is a
/// recommendation, a nested one its sub-item; whatever is neither is prose, which belongs before the next section or, if none comes, to
/// the closing.
/// </summary>
internal sealed class Outline
{
    private readonly List<OpenSection> sections = [];
    private readonly List<BodyToken> opening = [];
    private readonly List<BodyToken> prose = [];
    private readonly List<BodyBlock> row = [];
    private readonly List<BodyToken> unaddressed = [];
    private bool decided;
    private bool ended;
    private bool proseEndsSection;
    private bool proseAnnounces;

    /// <summary>Takes the next token.</summary>
    public void Add(BodyToken token, BodyToken? next)
    {
        if (token is BodyBlock { Marker: null } addressee && !ended && AddresseeRow.GoesOn(addressee, next))
        {
            row.Add(addressee);
            return;
        }

        var whole = token is BodyBlock last ? AddresseeRow.Join(row, last) : token;
        if (whole is not BodyBlock block || !AddTo(block, next))
            AddProse(whole);
        else if (sections[^1].IsUnaddressed)
            unaddressed.Add(whole);
    }

    /// <summary>The parts of the document.</summary>
    public DraftBody ToBody(ImmutableArray<RichText> titleLines) =>
        new(titleLines, ProseBlocks.Of(opening), [.. sections.Select(section => section.ToDraft())], ProseBlocks.Of(prose));

    private bool AddTo(BodyBlock block, BodyToken? next)
    {
        ended |= sections.Count > 0 && ClosingMatter.IsAppendix(block);
        if (ended || ClosingMatter.IsControlClause(block))
            return false;
        if (sections.Count > 0 && prose.Count == 0 && sections[^1].GoesOnWithSubItems(block))
            return sections[^1].TryAdd(block);
        if (AddresseeHeading.Matches(block, next))
            return Open(block, block.Text, Lead.NamesIn(block.Plain));
        if (MaySpeakToAnother(block) && AddressedSentence.Find(block) is { } sentence)
        {
            Open(block, sentence.Heading, sentence.Names);
            foreach (var item in sentence.Items)
                sections[^1].Add(block with { Text = item });
            return true;
        }

        if (Decides(block, next))
            return Open(block, block.Text, "");
        if (sections.Count == 0)
            return false;
        if (ClosingMatter.IsDeadline(block) && prose.Count == 0 && sections[^1].TryAddNote(block))
            return true;
        return prose.Count == 0 ? sections[^1].TryAdd(block) : TryResume(block);
    }

    /// <summary>Under a decision, other headings («На региональном уровне:») stand over decisions as well; under an addressee, over his.</summary>
    private bool Decides(BodyBlock block, BodyToken? next)
    {
        var decides = DecidingLine.Matches(block);
        decided |= decides;
        return DecidingLine.IsOverRequests(block, next)
            && (decides || DecidingLine.NamesLevel(block) || (sections.Count == 0 ? decided : sections[^1].IsUnaddressed));
    }

    /// <summary>
    /// In a list that names somebody in one item, the others record what was decided («1. Одобрить опыт…») and are no recommendations; a
    /// decision that leads straight to somebody is no section.
    /// </summary>
    private void WithdrawUnaddressed(BodyBlock named)
    {
        if (sections.Count == 0 || sections[^1] is not { IsUnaddressed: true } section || !(section.IsEmpty || section.GoesOnWithList(named)))
            return;
        sections.RemoveAt(sections.Count - 1);
        prose.InsertRange(0, unaddressed);
        if (sections.Count > 0)
            return;
        opening.AddRange(prose);
        prose.Clear();
    }

    private bool Open(BodyBlock first, RichText heading, string names)
    {
        WithdrawUnaddressed(first);
        unaddressed.Clear();
        if (names.Length == 0)
            unaddressed.AddRange(prose);
        sections.Add(new OpenSection(first, heading, names, ProseBlocks.Of(prose)));
        ClearProse();
        return true;
    }

    private void AddProse(BodyToken token)
    {
        if (sections.Count == 0)
        {
            opening.Add(token);
            return;
        }

        prose.Add(token);
        proseEndsSection |= EndsSection(token, sections[^1]);
        proseAnnounces |= token is BodyBlock block && block.Plain[^1] == ':';
    }

    private void ClearProse()
    {
        prose.Clear();
        proseEndsSection = proseAnnounces = false;
    }

    /// <summary>An item that goes on with the list of the section belongs to it, even if it names somebody («2. Предложить школам…»).</summary>
    private bool MaySpeakToAnother(BodyBlock block) => sections.Count == 0 || sections[^1].IsSentence || sections[^1].IsUnaddressed || !sections[^1].GoesOnWithList(block);

    /// <summary>
    /// A section goes on after a stray paragraph or table (a deadline, a sub-heading) when items of its own kind go on; what stands between
    /// stays with the recommendation that it follows. After a heading, or after a colon that announces something else than what is to be
    /// done, it does not.
    /// </summary>
    private bool TryResume(BodyBlock block)
    {
        var section = sections[^1];
        if (block.Marker is null || !section.GoesOnWith(block) || proseEndsSection || (proseAnnounces && !Verbs.Asks(block.Plain)))
            return false;
        section.AddNotes(ProseBlocks.Of(prose));
        if (section.IsUnaddressed)
            unaddressed.AddRange(prose);
        ClearProse();
        return section.TryAdd(block);
    }

    private static bool EndsSection(BodyToken token, OpenSection section) =>
        token is BodyBlock block
        && ((block.StandsOut && !section.IsAbove(block)) || block.Marker is not null || ClosingMatter.IsControlClause(block) || ClosingMatter.IsStatement(block));
}
