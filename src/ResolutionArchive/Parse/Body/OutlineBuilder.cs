using System.Collections.Immutable;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Blocks → opening, sections, closing. Every block is said under something (<see cref="OutlineContext"/>): an addressee, words that say what is to
/// be done, or nothing. It changes that for what follows (a heading, a formula), or asks something (a recommendation, a sentence that names its
/// addressee), or is prose. Lists remember what they are said under, so that «2.» stands where «1.» stood, whatever was said below «1.».
/// </summary>
internal sealed partial class OutlineBuilder
{
    private static readonly OutlineContext Nothing = new OutlineContext.Nothing();

    /// <summary>A plain line that is a heading is not longer, in characters.</summary>
    private const int LongestHeading = 60;

    private readonly OutlineParts parts = new();
    private readonly ListOutline lists = new();
    private OutlineContext context = Nothing;
    private OutlineContext enacted = Nothing;
    private BodyBlock? theme;
    private bool clauses;
    private bool late;
    private bool addressedInList;
    private bool interrupted;
    private bool ended;
    private bool appended;

    /// <summary>What was left as prose so far.</summary>
    public IReadOnlyList<BodyBlock> Left => parts.Left;

    /// <summary>Takes a line of the title: it may say whom the document is written to.</summary>
    public void AddTitle(string line) => parts.Greet(line);

    /// <summary>Takes the next token, given the one after it.</summary>
    public void Add(BodyToken token, BodyToken? next)
    {
        if (token is BodyBlock heading && parts.HasSections)
        {
            (ended, appended) = (ended || NonOperativeText.IsAppendix(heading) || NonOperativeText.IsTailOfWebPage(heading), appended || NonOperativeText.IsAppendix(heading));
            if (appended && IsLetter(heading))
                (ended, context, enacted) = (false, Nothing, Nothing);
        }

        if (ended && !(token is TableToken plan && RecommendationTable.IsPlan(plan)))
            parts.AddProse(token);
        else if (token is BodyBlock block)
            Add(block, next);
        else if (!TryAddTable((TableToken)token))
            parts.AddProse(token);
    }

    /// <summary>A letter that is appended is read as one that stands alone: «Приложение 1. Обращение к родителям области».</summary>
    private static bool IsLetter(BodyBlock heading) => heading.Marker is null && char.IsLetterOrDigit(heading.Plain[^1]) && heading.Plain.Length < LongestTitle && EarlierName.WrittenTo(heading.Plain) is not null;

    /// <summary>In characters.</summary>
    private const int LongestTitle = 200;

    /// <summary>The parts of the document.</summary>
    public DraftBody ToBody(ImmutableArray<RichText> titleLines) => parts.ToBody(titleLines);

    private void Add(BodyBlock block, BodyToken? next)
    {
        if ((block.Marker is not null && Place(block)) || TryNote(block) || TryGrow(block))
            parts.Remember(block);
        else if (NonOperativeText.EndsRequests(block) || Proceedings.EndRequests(block) || (NonOperativeText.IsOwnPublication(block) && !IsItemOfAddressee(block)))
            End(block);
        else if (!TryHeading(block, next) && !TryTheme(block, next) && !TryFormula(block, next) && !TryAddresseeAfter(block, next) && !TrySentence(block) && !TryItem(block, next))
            AddOther(block, next);
    }

    /// <summary>Whether the block stands in the list of somebody: he is asked, whatever for.</summary>
    private bool IsItemOfAddressee(BodyBlock block) => block.Marker is not null && context is OutlineContext.Addressed;

    /// <summary>Finds the list of an item; a point of the last recommendation goes there at once.</summary>
    /// <returns>Whether it was a point.</returns>
    private bool Place(BodyBlock block)
    {
        if (lists.Continue(block) is { } run)
        {
            if (run.OfSubItems && parts.Fresh is { Grows: true } item)
            {
                item.AddSubItem(block);
                return true;
            }

            // After prose, a bullet may belong to a list that nobody has seen begin.
            if (!interrupted || run.Context is not OutlineContext.Addressed || block.Marker!.Kind != MarkerKind.Bullet)
                context = run.Context;
            return false;
        }

        if (parts.Fresh is { Grows: true } last && last.IsFollowedByPoint(block) && !(block.Marker!.Kind == MarkerKind.CompoundNumber && NamesItsOwn(block)))
        {
            lists.Open(block, context, ofSubItems: true);
            last.AddSubItem(block);
            return true;
        }

        if (lists.FallsBack(block) && parts.Current is { IsEmpty: false } && context is OutlineContext.Addressed)
        {
            lists.Close();
            context = enacted;
        }

        lists.Open(block, context, ofSubItems: false);
        return false;
    }

    /// <summary>A deadline stays with the recommendation that it follows; who answers for one that is said to nobody is asked.</summary>
    private bool TryNote(BodyBlock block)
    {
        if (!(NonOperativeText.IsDeadline(block.Plain) || CardLabels.IsNote(block)) || parts.Fresh is not { } item)
            return false;
        if (parts.Current is { IsUnaddressed: true } && AddresseeHeading.ResponsibleIn(block.Plain) is { } names)
        {
            parts.Readdress(block, names);
            return true;
        }

        item.AddNote(block);
        return true;
    }

    /// <summary>A paragraph inside the list item, or one that goes on where the item broke off.</summary>
    private bool TryGrow(BodyBlock block)
    {
        if (parts.Fresh?.TakesPlainPoint(block) == true)
        {
            parts.Fresh.AddSubItem(block);
            return true;
        }

        if (block.Marker is not null || block.StandsOut || parts.Fresh is not { Grows: true } item || !item.GoesOnIn(block))
            return false;
        item.Append(block.Text);
        return true;
    }

    /// <summary>What is said after the recommendations, and asks nothing.</summary>
    private void End(BodyBlock block)
    {
        if (block.Marker is null || block.StandsOut || Proceedings.IsOfSession(block.Plain))
        {
            context = Nothing;
            lists.Clear();
        }

        parts.AddProse(block);
    }

    /// <summary>Prose. What stands out, or announces something else than what is to be done, ends what was said before.</summary>
    private void AddOther(BodyBlock block, BodyToken? next)
    {
        if (block.Marker is null && block.Plain.Length < LongestHeading)
            parts.Greet(block.Plain);
        // A line without an end over a list, after a finished one, is a heading that nobody made stand out.
        var isPlainHeading = block.Marker is null && next is BodyBlock { Marker: not null } && parts.Fresh is { End: '.' } && char.IsLetterOrDigit(block.Plain[^1]) && block.Plain.Length < LongestHeading;
        if (parts.HasSections && block.Marker is null && (block.StandsOut || isPlainHeading))
        {
            context = Nothing;
            lists.Clear();
        }
        else if (parts.HasSections && block.Marker is { Kind: not MarkerKind.Bullet } && char.IsLetter(block.Plain[^1]) && block.Plain.Length < LongestHeading)
        {
            context = Nothing;
        }
        else if (parts.HasSections && block.Marker is null && block.Plain[^1] == ':' && next is BodyBlock { Marker: not null } below && !Requests.Opens(below.Plain))
        {
            context = Nothing;
        }

        interrupted |= block.Marker is null;
        parts.AddProse(block);
    }
}
