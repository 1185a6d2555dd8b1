using System.Collections.Immutable;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Blocks → opening, sections, closing. Every block is said under something (<see cref="OutlineContext"/>): an addressee, words that say what is to
/// be done, or nothing. It changes that for what follows (a heading, a formula), or asks something (a recommendation, a sentence that names its
/// addressee), or is prose. Lists remember what they are said under, so that «2.» stands where «1.» stood, whatever was said below «1.».
/// </summary>
internal sealed class OutlineBuilder
{
    private static readonly OutlineContext Nothing = new OutlineContext.Nothing();

    private readonly List<SectionBuilder> sections = [];
    private readonly List<BodyToken> opening = [];
    private readonly List<BodyToken> prose = [];
    private readonly List<BodyToken> provisional = [];
    private readonly List<BodyBlock> left = [];
    private readonly ListOutline lists = new();
    private OutlineContext context = Nothing;
    private OutlineContext enacted = Nothing;
    private BodyBlock? formula;
    private bool addressedInList;
    private bool interrupted;
    private bool ended;

    /// <summary>Takes the next token, given the one after it.</summary>
    public void Add(BodyToken token, BodyToken? next)
    {
        if (token is BodyBlock block)
            Add(block, next);
        else if (token is not TableToken table || ended || !TryAddTable(table))
            AddProse(token);
    }

    /// <summary>What was left as prose so far.</summary>
    public IReadOnlyList<BodyBlock> Left => left;

    /// <summary>The parts of the document.</summary>
    public DraftBody ToBody(ImmutableArray<RichText> titleLines)
    {
        ReleaseFormula();
        return new(titleLines, ProseBlocks.Of(opening), [.. sections.Select(section => section.ToDraft())], ProseBlocks.Of(prose));
    }

    private void Add(BodyBlock block, BodyToken? next)
    {
        ended |= sections.Count > 0 && NonOperativeText.IsAppendix(block);
        if (ended)
        {
            AddProse(block);
            return;
        }

        if ((block.Marker is not null && Place(block)) || TryNote(block) || TryGrow(block))
            Remember(block);
        else
            AddSaid(block, next);
    }

    private void AddSaid(BodyBlock block, BodyToken? next)
    {
        if (NonOperativeText.IsControlClause(block) || NonOperativeText.IsSignature(block.Plain) || NonOperativeText.IsStatement(block) || NonOperativeText.IsAside(block))
            End(block);
        else if (!TryHeading(block, next) && !TryTheme(block, next) && !TryFormula(block, next) && !TrySentence(block) && !TryItem(block))
            AddOther(block, next);
    }

    /// <summary>Finds the list of an item; a point of the last recommendation goes there at once.</summary>
    /// <returns>Whether it was a point.</returns>
    private bool Place(BodyBlock block)
    {
        if (lists.Continue(block) is { } run)
        {
            if (run.OfSubItems && Current?.Last is { Grows: true } item && prose.Count == 0 && formula is null)
            {
                item.AddSubItem(block);
                return true;
            }

            if (!interrupted || run.Context is not OutlineContext.Addressed || block.Marker!.Kind != MarkerKind.Bullet || run.Context == context)
                context = run.Context;
            return false;
        }

        if (BeginsPoints(block))
        {
            lists.Open(block, context, ofSubItems: true);
            Current!.Last!.AddSubItem(block);
            return true;
        }

        if (lists.FallsBack(block) && Current is { IsEmpty: false } && context is OutlineContext.Addressed)
        {
            lists.Close();
            context = enacted;
        }

        lists.Open(block, context, ofSubItems: false);
        return false;
    }

    /// <summary>Whether the item begins a list of points inside the last recommendation.</summary>
    private bool BeginsPoints(BodyBlock block)
    {
        if (Current?.Last is not { Grows: true } item || prose.Count > 0 || formula is not null)
            return false;
        var (mark, first) = (block.Marker!, item.First);
        var otherKind = mark.Kind != first.Marker?.Kind;
        var furtherIn = block.Indent >= first.Indent + 2;
        if (item.Announces || (first.Marker is { } clause && mark.IsPartOf(clause)))
            return otherKind || furtherIn || mark.Printed != first.Marker?.Printed;
        if (first.Depth > 0 && (block.Depth > first.Depth || (block.Depth == first.Depth && otherKind && furtherIn)))
            return true;
        if (mark.Kind is MarkerKind.LetterInParenthesis && mark.IsFirst && otherKind && furtherIn)
            return true;
        return (otherKind || furtherIn) && item.IsUnfinished && mark.IsFirst && !Requests.Opens(block.Plain);
    }

    /// <summary>A deadline stays with the recommendation that it follows.</summary>
    private bool TryNote(BodyBlock block)
    {
        if (!NonOperativeText.IsDeadline(block) || prose.Count > 0 || formula is not null || Current?.Last is not { } item)
            return false;
        item.AddNote(block);
        return true;
    }

    /// <summary>A paragraph inside the list item, or one that goes on where the item broke off.</summary>
    private bool TryGrow(BodyBlock block)
    {
        if (block.Marker is not null || block.StandsOut || prose.Count > 0 || formula is not null || Current?.Last is not { Grows: true } item)
            return false;
        var inside = block.Depth > 0 && block.Depth >= item.First.Depth && block.Indent > item.First.Indent && !EnactingFormula.IsLine(block) && AddressingFormula.Find(block.Plain) is null;
        if (!inside && !(item.First.Marker is not null && (item.IsUnfinished || item.End == ':') && char.IsLower(block.Plain[0])))
            return false;
        item.Append(block.Text);
        return true;
    }

    private bool TryHeading(BodyBlock block, BodyToken? next)
    {
        if (AddresseeHeading.NamesIn(block, next) is not { } names)
            return false;
        Withdraw(block);
        ReleaseFormula();
        addressedInList |= block.Marker is not null;
        context = new OutlineContext.Addressed(block);
        if (block.Marker is null or { Kind: MarkerKind.Bullet })
            lists.Clear();
        Open(block, block.Text, names, block.Marker?.Label);
        return true;
    }

    /// <summary>«1. Развитие наставничества» over what is to be done about it: it names nobody, and stands between recommendations.</summary>
    private bool TryTheme(BodyBlock block, BodyToken? next)
    {
        if (Requests.Opens(block.Plain) || EnactingFormula.Find(block.Plain) is not null || EnactingFormula.NamesLevel(block) || next is not BodyBlock below || !IsOver(block, below))
            return false;
        var asks = Requests.Opens(below.Plain) || AddressingFormula.Find(below.Plain) is { Names.Length: > 0 } || AddresseeHeading.NamesIn(below, below) is not null;
        var looks = block.StandsOut || block.Plain[^1] == ':' || (block.Marker is not null && below.Marker is not null && !BlockAssembly.SentenceEnds.Contains(block.Plain[^1], StringComparison.Ordinal)) || (below.Marker is { } part && block.Marker is { } whole && part.IsPartOf(whole));
        if (!asks || !looks || block.Marker is { Kind: MarkerKind.Bullet } || HasVerb(block.Plain))
            return false;
        if (context is OutlineContext.Addressed { Heading: var heading } && block.Marker is null && block.StandsOut && heading.HeadingLevel == block.HeadingLevel && heading.Text.CommonStyle == block.Text.CommonStyle)
            context = enacted;
        if (context is OutlineContext.Nothing)
        {
            context = new OutlineContext.Enacted(Enactment.Recommends);
            ReleaseFormula();
            formula = block;
            return true;
        }

        if (formula is not null && context is OutlineContext.Enacted)
            OpenUnaddressed(block);
        AddProse(block);
        interrupted = false;
        return true;
    }

    private static bool HasVerb(string text) => Russian.Words.Of(text).Any(word => Verbs.IsVerb(word.Normal) && !AddresseeLexicon.IsNoun(word));

    private static bool IsOver(BodyBlock block, BodyBlock below)
    {
        if (block.Marker is null)
            return below.HeadingLevel == 0 || below.HeadingLevel > block.HeadingLevel;
        return below.Marker is null ? !below.StandsOut || block.StandsOut : !below.Marker.GoesOnAfter(block.Marker);
    }

    private bool TryFormula(BodyBlock block, BodyToken? next)
    {
        var level = EnactingFormula.NamesLevel(block) && (block.Plain[^1] == ':' || block.StandsOut);
        var enactment = EnactingFormula.Find(block.Plain) ?? (level ? (enacted as OutlineContext.Enacted)?.Enactment ?? Enactment.Recommends : null);
        if (enactment is null || next is null || !EnactingFormula.IsLine(block) || (next is BodyBlock below && !IsOver(block, below)) || block.Marker is { Kind: MarkerKind.Bullet })
            return false;
        ReleaseFormula();
        context = new OutlineContext.Enacted(enactment.Value);
        if (!level || enacted is OutlineContext.Nothing)
            enacted = context;
        if (block.Marker is null)
            lists.Clear();
        formula = block;
        addressedInList = interrupted = false;
        return true;
    }

    /// <summary>Sentences that name whom they ask; in a list under an addressee, items belong to him whoever they name.</summary>
    private bool TrySentence(BodyBlock block)
    {
        if (context is OutlineContext.Addressed && block.Marker is not null && Current is { IsUnaddressed: false } && prose.Count == 0)
            return false;
        var parts = AddressedSentence.Split(block, MayTurnByCase(block));
        if (parts.IsEmpty)
            return false;
        Withdraw(block);
        ReleaseFormula();
        addressedInList |= parts.Any(part => part.Names.Length > 0);
        var returnTo = context is OutlineContext.Addressed ? enacted : context;
        foreach (var part in parts)
        {
            context = new OutlineContext.Addressed(block);
            Open(block, part.Heading, part.Names, block.Marker?.Label);
            foreach (var request in part.Requests)
                Current!.Add(block with { Text = request }, []);
        }

        context = returnTo;
        return true;
    }

    /// <summary>Without a verb of request, only an item, or a paragraph where something has been enacted, turns to somebody by case alone.</summary>
    private bool MayTurnByCase(BodyBlock block) => block.Marker is not null || context is not OutlineContext.Nothing || enacted is not OutlineContext.Nothing || sections.Count > 0;

    private bool TryItem(BodyBlock block)
    {
        if (Current?.Last is { AnnouncesTerms: true } && prose.Count == 0 && !Requests.Opens(block.Plain))
            return false;
        switch (context)
        {
            case OutlineContext.Nothing:
                return false;
            case OutlineContext.Enacted { Enactment: var enactment }:
                if (!LooksLikeItem(block) || NonOperativeText.IsRecord(block.Plain) || (enactment == Enactment.Decides && (addressedInList || NonOperativeText.IsOwnDecision(block.Plain))))
                    return false;
                OpenUnaddressed(block);
                break;
            default:
                if (Current is null || !LooksLikeItem(block))
                    return false;
                ReleaseFormula();
                break;
        }

        if (Current!.IsEmpty)
            Current.AddOpening(ProseBlocks.Of(prose));
        Current.Add(block, Current.IsEmpty ? [] : ProseBlocks.Of(prose));
        provisional.AddRange(prose);
        Remember(block);
        ClearProse();
        return true;
    }

    /// <summary>Without bullets, a recommendation shows itself by what it asks: it begins with an infinitive or a verbal noun, or is a clause that ends in a semicolon.</summary>
    private bool LooksLikeItem(BodyBlock block)
    {
        if (block.Marker is not null)
            return !interrupted || Current?.Last?.First.Marker?.Kind == block.Marker.Kind || Requests.Opens(block.Plain);
        if (block.StandsOut || block.Plain[^1] == ':' || NonOperativeText.IsRecord(block.Plain))
            return false;
        if (Current is { Last: { First.Marker: not null } last } && context == Current.Context)
            return (last.End == ';' || prose.Count > 0) && Requests.Opens(block.Plain) && (char.IsLower(block.Plain[0]) || prose.Count > 0);
        return Requests.Opens(block.Plain) || Requests.OpensNominally(block.Plain) || block.Plain[^1] == ';' || char.IsLower(block.Plain[0]);
    }

    private void OpenUnaddressed(BodyBlock block)
    {
        if (formula is { } held)
        {
            formula = null;
            StartProvisional();
            provisional.Add(held);
            Open(held, held.Text, "", held.Marker?.Label);
        }
        else if (Current is not { IsUnaddressed: true } || Current.Context != context)
        {
            StartProvisional();
            Open(block, RichText.Empty, "", null);
        }
    }

    private void StartProvisional()
    {
        provisional.Clear();
        if (sections.Count > 0)
            provisional.AddRange(prose);
    }

    /// <summary>Keeps what an unaddressed section is made of, until it is known whether it is one.</summary>
    private void Remember(BodyBlock block)
    {
        if (Current is { IsUnaddressed: true })
            provisional.Add(block);
    }

    /// <summary>
    /// In a list that names somebody in one item, the others record what was decided («1. Одобрить опыт…») and are no recommendations.
    /// </summary>
    private void Withdraw(BodyBlock named)
    {
        if (named.Marker is null || sections.Count == 0 || sections[^1].Last?.First.Marker?.Kind != named.Marker.Kind || sections[^1] is not { IsUnaddressed: true, Context: OutlineContext.Enacted { Enactment: Enactment.Decides } } || context != sections[^1].Context || provisional.Count == 0)
            return;
        sections.RemoveAt(sections.Count - 1);
        prose.InsertRange(0, provisional);
        provisional.Clear();
        if (sections.Count > 0)
            return;
        opening.AddRange(prose);
        prose.Clear();
    }

    private void Open(BodyBlock first, RichText heading, string names, string? printed)
    {
        if (sections.Count == 0)
        {
            sections.Add(new SectionBuilder(first, heading, names, printed, [], context));
            return;
        }

        sections.Add(new SectionBuilder(first, heading, names, printed, ProseBlocks.Of(prose), context));
        ClearProse();
    }

    private bool TryAddTable(TableToken table)
    {
        if (RecommendationTable.Read(table, context is not OutlineContext.Nothing) is not { } rows)
            return false;
        var addressed = context is OutlineContext.Addressed && Current is not null;
        string? before = null;
        foreach (var row in rows)
        {
            if (row.Names.Length == 0 && addressed)
                ReleaseFormula();
            else if (row.Names.Length == 0)
            {
                OpenUnaddressed(row.Request);
            }
            else if (row.Names != before)
            {
                ReleaseFormula();
                Open(row.Request, row.Heading, row.Names, null);
            }

            before = row.Names;
            Current!.Add(row.Request, ProseBlocks.Of(prose));
            ClearProse();
            foreach (var note in row.Notes)
                Current.Last!.AddNote(note);
        }

        return true;
    }

    private SectionBuilder? Current => sections.Count > 0 ? sections[^1] : null;

    /// <summary>A formula that nothing was said under is prose.</summary>
    private void ReleaseFormula()
    {
        if (formula is not { } held)
            return;
        formula = null;
        AddProse(held);
    }

    private void End(BodyBlock block)
    {
        ReleaseFormula();
        if (block.Marker is null)
        {
            context = Nothing;
            lists.Clear();
        }

        AddProse(block);
    }

    /// <summary>Prose. What stands out, or announces something else than what is to be done, ends what was said before.</summary>
    private void AddOther(BodyBlock block, BodyToken? next)
    {
        ReleaseFormula();
        var announces = block.Plain[^1] == ':';
        if (sections.Count > 0 && block.Marker is null && (block.StandsOut || announces))
        {
            context = block.StandsOut ? Nothing : context;
            if (block.StandsOut)
                lists.Clear();
            else if (next is BodyBlock { Marker: not null } below && !Requests.Opens(below.Plain))
                (context, _) = (Nothing, 0);
        }

        interrupted |= block.Marker is null;
        AddProse(block);
    }

    private void AddProse(BodyToken token)
    {
        ReleaseFormula();
        if (token is BodyBlock block && !NonOperativeText.IsControlClause(block))
            left.Add(block);
        (sections.Count == 0 ? opening : prose).Add(token);
    }

    private void ClearProse()
    {
        prose.Clear();
        interrupted = false;
    }
}
