using System.Collections.Immutable;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// The parts of a document while it is read: what has been said so far, in order. No word is lost or moved: prose waits until it is known before what
/// it stands, a formula until it is known whether something stands under it, and an unaddressed section can be taken back.
/// </summary>
internal sealed class OutlineParts
{
    private readonly List<SectionBuilder> sections = [];
    private readonly List<BodyToken> opening = [];
    private readonly List<BodyToken> prose = [];
    private readonly List<BodyToken> provisional = [];
    private readonly List<BodyBlock> left = [];
    private readonly EarlierName earlier = new();
    private readonly Dictionary<OutlineContext, string> said = [];
    private ImmutableArray<Block> emptied = [];
    private BodyBlock? formula;

    /// <summary>The last section; null before the first.</summary>
    public SectionBuilder? Current => sections.Count > 0 ? sections[^1] : null;

    /// <summary>The last recommendation, if nothing has been said since; else null.</summary>
    public ItemBuilder? Fresh => prose.Count == 0 && formula is null ? Current?.Last : null;

    /// <summary>Whether there is a section.</summary>
    public bool HasSections => sections.Count > 0;

    /// <summary>Whether prose stands between the last recommendation and here.</summary>
    public bool HasProse => prose.Count > 0;

    /// <summary>Whether a formula waits for what is said under it.</summary>
    public bool HasFormula => formula is not null;

    /// <summary>What was left as prose so far.</summary>
    public IReadOnlyList<BodyBlock> Left => left;

    /// <summary>Takes prose.</summary>
    public void AddProse(BodyToken token)
    {
        ReleaseFormula();
        if (token is BodyBlock block && !NonOperativeText.IsControlClause(block))
            left.Add(block);
        (sections.Count == 0 ? opening : prose).Add(token);
    }

    /// <summary>Takes words that something may be said under; until then they belong to nothing.</summary>
    public void Hold(BodyBlock words)
    {
        ReleaseFormula();
        formula = words;
    }

    /// <summary>A formula that nothing was said under is prose.</summary>
    public void ReleaseFormula()
    {
        if (formula is not { } held)
            return;
        formula = null;
        AddProse(held);
    }

    /// <summary>Opens a section under words of request; prose before it belongs before its heading. In a letter those are asked to whom it is written, where nobody is named.</summary>
    public void Open(BodyBlock first, RichText heading, string names, string? printed, OutlineContext context)
    {
        ReleaseFormula();
        var resolved = names.Length == 0 ? AskedInLetter(heading.Plain, first) : earlier.Resolve(names);
        earlier.Learn(heading.Plain, resolved);
        said[context] = resolved;
        Add(new SectionBuilder(first, heading, resolved, printed, ProseBefore(), context));
    }

    /// <summary>Takes back a section that nothing was said under yet, as a sentence follows that names its own addressee; its heading stands before that.</summary>
    public void TakeBack(OutlineContext context)
    {
        if (Current is not { IsEmpty: true } section || section.Context != context)
            return;
        sections.RemoveAt(sections.Count - 1);
        emptied = section.AsProse();
    }

    /// <summary>Goes on under the addressee of the context, where the item before it in a numbered list turned to another one.</summary>
    public void Return(BodyBlock block, OutlineContext context)
    {
        var goesOn = block.Marker is { Kind: not MarkerKind.Bullet } marker && Current?.First.Marker is { } before && marker.GoesOnAfter(before);
        if (goesOn && Current?.Context != context && said.TryGetValue(context, out var names))
            Add(new SectionBuilder(block, RichText.Empty, names, null, ProseBefore(), context));
    }

    /// <summary>Whether somebody has been named.</summary>
    public bool HasAddressed => sections.Exists(section => section is { IsUnaddressed: false, IsNamedAfter: false });

    /// <summary>Takes the line to whom a letter is written.</summary>
    public void Greet(string line) => earlier.Greet(line);

    /// <summary>Goes on with the unaddressed section of the context, or opens one: under the formula that waits, or under no words of its own.</summary>
    public void OpenUnaddressed(BodyBlock block, OutlineContext context)
    {
        if (formula is null && Current is { IsNamed: false } && Current.Context == context)
            return;
        provisional.Clear();
        if (sections.Count > 0)
            provisional.AddRange(prose);
        var held = formula;
        formula = null;
        if (held is not null)
            provisional.Add(held);
        Add(new SectionBuilder(held ?? block, held?.Text ?? RichText.Empty, AskedInLetter(held?.Plain ?? "", block), held?.Marker?.Label, ProseBefore(), context) { IsNamed = false });
    }

    /// <summary>Who is asked by «Просим…» and «Проведите…» in a letter; empty in other documents, and where others speak («Съезд рекомендует»).</summary>
    private string AskedInLetter(string heading, BodyBlock request) =>
        FormulaWords.SpeakAsWe(heading) || Requests.OpensWithImperative(request.Plain) ? earlier.Greeted : "";

    /// <summary>Takes the block as a recommendation of the last section; prose before it belongs before it.</summary>
    public void AddItem(BodyBlock block)
    {
        ReleaseFormula();
        if (Current!.IsEmpty)
            Current.AddOpening(ProseBlocks.Of(prose));
        Current.Add(block, Current.IsEmpty ? [] : ProseBlocks.Of(prose));
        provisional.AddRange(prose);
        Remember(block);
        prose.Clear();
    }

    /// <summary>Moves the last recommendation under the words that stand after it and name whom it asks.</summary>
    public void Readdress(BodyBlock words, string names)
    {
        names = earlier.Resolve(names);
        var section = Current!;
        var item = section.TakeLast();
        if (section.IsEmpty)
            sections.RemoveAt(sections.Count - 1);
        var emptied = section.IsEmpty ? section.AsProse() : [];
        if (emptied.IsEmpty && Current is { } before && before.Names == names && before.Context == section.Context)
            item.AddNote(words);
        else
            sections.Add(new SectionBuilder(words, TrailingNames.WithoutBrackets(words.Text), names, null, emptied, section.Context) { IsNamedAfter = true });
        Current!.Add(item);
    }

    /// <summary>Keeps what an unaddressed section is made of, until it is known whether it is one.</summary>
    public void Remember(BodyBlock block)
    {
        if (Current is { IsUnaddressed: true })
            provisional.Add(block);
    }

    /// <summary>
    /// In a list that names somebody in one item, the others record what was decided («1. Одобрить опыт…») and are no recommendations.
    /// </summary>
    /// <param name="named">The item that names somebody.</param>
    /// <param name="context">What it is said under.</param>
    public void Withdraw(BodyBlock named, OutlineContext context)
    {
        if (Current is not { IsUnaddressed: true, Context: OutlineContext.Enacted { Enactment: Enactment.Decides } } section
            || named.Marker is null || section.Last?.First.Marker?.Kind != named.Marker.Kind || context != section.Context)
            return;
        sections.RemoveAt(sections.Count - 1);
        prose.InsertRange(0, provisional);
        provisional.Clear();
        if (sections.Count > 0)
            return;
        opening.AddRange(prose);
        prose.Clear();
    }

    /// <summary>The parts of the document.</summary>
    public DraftBody ToBody(ImmutableArray<RichText> titleLines)
    {
        ReleaseFormula();
        return new(titleLines, ProseBlocks.Of(opening), [.. sections.Select(section => section.ToDraft())], ProseBlocks.Of(prose));
    }

    private ImmutableArray<Block> ProseBefore() => [.. emptied, .. ProseBlocks.Of(prose)];

    private void Add(SectionBuilder section)
    {
        sections.Add(section);
        prose.Clear();
        emptied = [];
    }
}
