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

    /// <summary>A plain line that is a heading is not longer, in characters.</summary>
    private const int LongestHeading = 60;

    private readonly OutlineParts parts = new();
    private readonly ListOutline lists = new();
    private OutlineContext context = Nothing;
    private OutlineContext enacted = Nothing;
    private BodyBlock? theme;
    private bool clauses;
    private bool addressedInList;
    private bool interrupted;
    private bool ended;

    /// <summary>What was left as prose so far.</summary>
    public IReadOnlyList<BodyBlock> Left => parts.Left;

    /// <summary>Takes a line of the title.</summary>
    public void AddTitle(BodyBlock line) => parts.Greet(line.Plain);

    /// <summary>Takes the next token, given the one after it.</summary>
    public void Add(BodyToken token, BodyToken? next)
    {
        ended |= parts.HasSections && token is BodyBlock heading && NonOperativeText.IsAppendix(heading);
        if (ended)
            parts.AddProse(token);
        else if (token is BodyBlock block)
            Add(block, next);
        else if (!TryAddTable((TableToken)token))
            parts.AddProse(token);
    }

    /// <summary>The parts of the document.</summary>
    public DraftBody ToBody(ImmutableArray<RichText> titleLines) => parts.ToBody(titleLines);

    private void Add(BodyBlock block, BodyToken? next)
    {
        if ((block.Marker is not null && Place(block)) || TryNote(block) || TryGrow(block))
            parts.Remember(block);
        else if (NonOperativeText.IsControlClause(block) || NonOperativeText.IsSignature(block.Plain) || NonOperativeText.IsStatement(block) || NonOperativeText.IsAside(block) || NonOperativeText.IsOfSession(block.Plain) || NonOperativeText.IsOfWebPage(block.Plain))
            End(block);
        else if (!TryHeading(block, next) && !TryTheme(block, next) && !TryFormula(block, next) && !TryAddresseeAfter(block) && !TrySentence(block) && !TryItem(block, next))
            AddOther(block, next);
    }

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

        if (parts.Fresh is { Grows: true } last && last.IsFollowedByPoint(block))
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

    /// <summary>A deadline stays with the recommendation that it follows.</summary>
    private bool TryNote(BodyBlock block)
    {
        if (!NonOperativeText.IsDeadline(block.Plain) || parts.Fresh is not { } item)
            return false;
        item.AddNote(block);
        return true;
    }

    /// <summary>A paragraph inside the list item, or one that goes on where the item broke off.</summary>
    private bool TryGrow(BodyBlock block)
    {
        if (block.Marker is not null || block.StandsOut || parts.Fresh is not { Grows: true } item || !item.GoesOnIn(block))
            return false;
        item.Append(block.Text);
        return true;
    }

    private bool TryHeading(BodyBlock block, BodyToken? next)
    {
        if (AddresseeHeading.NamesIn(block, next) is not { } names || GoesOnWithThemes(block, names))
            return false;
        parts.Withdraw(block, context);
        addressedInList |= block.Marker is not null;
        context = new OutlineContext.Addressed(block);
        if (block.Marker is null or { Kind: MarkerKind.Bullet })
            lists.Clear();
        parts.Open(block, block.Text, names, block.Marker?.Label, context);
        interrupted = false;
        return true;
    }

    /// <summary>«3. Студенческие отряды» after the themes «1. Практика» and «2. Наставничество» is a theme like them, though it names somebody.</summary>
    private bool GoesOnWithThemes(BodyBlock block, string names) =>
        theme?.Marker is { } before && block.Marker is { } marker && block.Plain[^1] != ':' && marker.GoesOnAfter(before) && !NamePlace.OpensInDative([.. Russian.Words.Of(names)], names);

    private bool TryTheme(BodyBlock block, BodyToken? next)
    {
        if (!Theme.Stands(block, next) && !(next is BodyBlock && GoesOnWithThemes(block, block.Plain) && AddresseeHeading.NamesIn(block, next) is not null))
            return false;
        theme = block;
        interrupted = false;
        if (context is OutlineContext.Addressed { Heading: var heading } && block.Marker is null && block.StandsOut
            && heading.HeadingLevel == block.HeadingLevel && heading.Text.CommonStyle == block.Text.CommonStyle)
            context = enacted;
        if (context is OutlineContext.Nothing)
        {
            context = new OutlineContext.Enacted(Enactment.Recommends);
            parts.Hold(block);
            return true;
        }

        if (parts.HasFormula && context is OutlineContext.Enacted)
            parts.OpenUnaddressed(block, context);
        parts.AddProse(block.AsHeading());
        return true;
    }

    private bool TryFormula(BodyBlock block, BodyToken? next)
    {
        var level = EnactingFormula.NamesLevel(block) && (block.Plain[^1] == ':' || block.StandsOut || block.Marker is not null);
        if (next is null || !(level || EnactingFormula.IsLine(block)) || block.Marker is { Kind: MarkerKind.Bullet } || (next is BodyBlock below && !Theme.IsOver(block, below)))
            return false;
        if ((EnactingFormula.Find(block.Plain) ?? (level ? (enacted as OutlineContext.Enacted)?.Enactment ?? Enactment.Recommends : null)) is not { } enactment)
            return false;
        context = new OutlineContext.Enacted(enactment);
        if (!level || enacted is OutlineContext.Nothing)
            enacted = context;
        if (block.Marker is null)
            lists.Clear();
        parts.Hold(block);
        clauses = EnactingFormula.TakesClauses(block.Plain);
        addressedInList = interrupted = false;
        return true;
    }

    /// <summary>Sentences that name whom they ask; in a list under an addressee, items belong to him whoever they name.</summary>
    private bool TrySentence(BodyBlock block)
    {
        if (context is OutlineContext.Addressed && block.Marker is not null && parts.Current is { IsUnaddressed: false } && !parts.HasProse && !AddressedSentence.IsParted(block.Plain))
            return false;
        // Without a verb of request, only an item, or a paragraph where something has been enacted, turns to somebody by case alone.
        var byCase = block.Marker is not null || context is not OutlineContext.Nothing || enacted is not OutlineContext.Nothing || parts.HasSections;
        var sentences = AddressedSentence.Split(block, byCase);
        if (sentences.IsEmpty || (block.IsPreamble && sentences.All(sentence => sentence.Names.Length == 0 && sentence.Requests.All(request => Preamble.IsGeneral(request.Plain)))))
            return false;
        parts.Withdraw(block, context);
        addressedInList |= sentences.Any(sentence => sentence.Names.Length > 0);
        foreach (var sentence in sentences)
        {
            parts.Open(block, sentence.Heading, sentence.Names, block.Marker?.Label, new OutlineContext.Addressed(block));
            foreach (var request in sentence.Requests)
                parts.AddItem(block with { Text = request });
        }

        interrupted = false;
        if (context is OutlineContext.Addressed)
            context = enacted;
        return true;
    }

    /// <summary>«Адресат: …» under a recommendation names whom it asks.</summary>
    private bool TryAddresseeAfter(BodyBlock block)
    {
        if (AddresseeHeading.NamesAfter(block.Plain) is not { Length: > 0 } names || parts.Fresh is null)
            return false;
        parts.Readdress(block, names);
        return true;
    }

    private bool TryItem(BodyBlock block, BodyToken? next)
    {
        if (context is not OutlineContext.Addressed && parts.Current is { IsUnaddressed: false } && parts.Fresh is { } before && ItemShape.GoesOn(block, before))
        {
            parts.AddItem(block);
            return true;
        }

        if (context is OutlineContext.Nothing && next is BodyBlock label && AddresseeHeading.NamesAfter(label.Plain) is not null && Requests.Opens(block.Plain))
            context = new OutlineContext.Enacted(Enactment.Recommends);
        if (context is OutlineContext.Nothing || !ItemShape.Fits(block, next, block.Marker is null && parts.Current?.Context != context ? null : parts.Current?.Last, interrupted, parts.HasProse) || (parts.Fresh is { AnnouncesTerms: true } && !Requests.Opens(block.Plain)))
            return false;
        if (context is OutlineContext.Enacted { Enactment: var enactment })
        {
            var isDecision = enactment == Enactment.Decides && (addressedInList || NonOperativeText.IsOwnDecision(block.Plain));
            if (isDecision || NonOperativeText.IsRecord(block.Plain))
                return false;
            if (clauses && AddressedSentence.SubjectOf(block.Plain) is { Length: > 0 } subject)
                parts.Open(block, RichText.Empty, subject, null, context);
            else
                parts.OpenUnaddressed(block, context);
        }
        else if (!parts.HasSections)
        {
            return false;
        }

        parts.AddItem(block);
        interrupted = false;
        return true;
    }

    private bool TryAddTable(TableToken table)
    {
        if (RecommendationTable.Read(table, context is not OutlineContext.Nothing) is not { } rows)
            return false;
        string? before = null;
        foreach (var row in rows)
        {
            if (row.Names.Length > 0 && row.Names != before)
                parts.Open(row.Request, row.Heading, row.Names, null, new OutlineContext.Addressed(row.Request));
            else if (row.Names.Length == 0 && !(context is OutlineContext.Addressed && parts.HasSections))
                parts.OpenUnaddressed(row.Request, context);
            before = row.Names;
            foreach (var theme in row.Theme)
                parts.AddProse(theme);
            parts.AddItem(row.Request);
            foreach (var note in row.Notes)
                parts.Current!.Last!.AddNote(note);
        }

        return true;
    }

    /// <summary>What is said after the recommendations, and asks nothing.</summary>
    private void End(BodyBlock block)
    {
        if (block.Marker is null || block.StandsOut || NonOperativeText.IsOfSession(block.Plain))
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
