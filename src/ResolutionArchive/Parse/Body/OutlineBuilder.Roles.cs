using System.Collections.Immutable;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <content>What a block may be, each with what that means for the blocks after it: the first role that fits is taken.</content>
internal sealed partial class OutlineBuilder
{
    private bool TryHeading(BodyBlock block, BodyToken? next)
    {
        if (block.IsTheme || AddresseeHeading.NamesIn(block, next) is not { } names || GoesOnWithThemes(block, names))
            return false;
        OpenUnder(block, names);
        return true;
    }

    /// <summary>«3. Студенческие отряды» after the themes «1. Практика» and «2. Наставничество» is a theme like them, though it names somebody.</summary>
    private bool GoesOnWithThemes(BodyBlock block, string names) =>
        theme?.Marker is { } before && block.Marker is { } marker && block.Plain[^1] != ':' && marker.GoesOnAfter(before) && !NamePlace.OpensInDative([.. Russian.Words.Of(names)], names);

    private bool TryTheme(BodyBlock block, BodyToken? next)
    {
        if (!block.IsTheme && !Theme.Stands(block, next) && !(next is BodyBlock && GoesOnWithThemes(block, block.Plain) && AddresseeHeading.NamesIn(block, next) is not null))
            return false;
        theme = block;
        interrupted = false;
        if (context is OutlineContext.Addressed { Heading: var heading } && block.Marker is null && block.StandsOut
            && ((heading.HeadingLevel == block.HeadingLevel && heading.Text.CommonStyle == block.Text.CommonStyle) || NamesItsOwn(next)))
        {
            context = enacted;
            lists.Clear();
        }

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

    /// <summary>Whether an item says itself whom it asks: then what stands over it is not said to who was named before.</summary>
    private static bool NamesItsOwn(BodyToken? item) => item is BodyBlock block && AddressedSentence.Find(block.Plain, byCase: true) is { Names.Length: > 0 };

    private bool TryFormula(BodyBlock block, BodyToken? next)
    {
        var level = EnactingFormula.NamesLevel(block) && (block.Plain[^1] == ':' || block.StandsOut || block.Marker is not null || Requests.Opens(next));
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
        late = !level && parts.HasAddressed;
        addressedInList = interrupted = false;
        return true;
    }

    /// <summary>Sentences that name whom they ask; in a list under an addressee, items belong to him whoever they name.</summary>
    private bool TrySentence(BodyBlock block)
    {
        if (context is OutlineContext.Addressed && block.Marker is not null && parts.Current is { IsUnaddressed: false } && !parts.HasProse && !AddressedSentence.IsParted(block.Plain) && !AddressedSentence.SpeaksForAssembly(block.Plain))
            return false;
        if (context is OutlineContext.Nothing && !parts.HasSections && block.Marker is null && NonOperativeText.QuotesAct(block.Plain))
            return false;
        // Without a verb of request, only an item, a paragraph that begins with the name, or one where something has been enacted, turns to somebody by case alone.
        var byCase = (!block.IsPreamble && AddressingFormula.Find(block.Plain) is { Names.Length: > 0, RequestStart: > 0, HasVerb: false }) || block.Marker is not null || context is not OutlineContext.Nothing || enacted is not OutlineContext.Nothing || parts.HasSections;
        var sentences = AddressedSentence.Split(block, byCase);
        if (sentences.IsEmpty || (block.IsPreamble && sentences.All(Preamble.IsGeneral)))
            return false;
        if (MoreOfAddressee(block, sentences) is { } more)
        {
            parts.AddItem(block with { Text = more });
            return true;
        }

        parts.Withdraw(block, context);
        if (context is OutlineContext.Addressed && block.Marker is not null)
            parts.TakeBack(context);
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

    /// <summary>What a verb alone asks of the one who was named over it, or in the same paragraph: «поручается составить программу» under «Отделу образования», «Просим также вернуть…»; null for other sentences.</summary>
    private RichText? MoreOfAddressee(BodyBlock block, ImmutableArray<AddressedSentence> sentences) =>
        block.Marker is null && parts.Current is { IsUnaddressed: false, IsNamed: true } && sentences is [{ Names: "", Requests: [var more] } only]
        && ((parts.Fresh?.First.At == block.At && (FormulaWords.AskAlso(only.Heading.Plain) || FormulaWords.AskImpersonally(only.Heading.Plain))) || (context is OutlineContext.Addressed && !only.Heading.Plain.Contains(' ', StringComparison.Ordinal) && !FormulaWords.SpeakAsWe(only.Heading.Plain)))
            ? more
            : null;

    /// <summary>«Адресат: …» names whom the recommendation over it asks; over a list, whom the list asks.</summary>
    private bool TryAddresseeAfter(BodyBlock block, BodyToken? next)
    {
        if (AddresseeHeading.NamesAfter(block.Plain) is not { Length: > 0 } names || (parts.Fresh is null && !(block.Marker is null && next is BodyBlock { Marker: not null } && Requests.Opens(next))))
            return false;
        if (parts.Fresh is not null)
            parts.Readdress(block, names);
        else
            OpenUnder(block, names);
        return true;
    }

    /// <summary>Opens a section under a line that names whom it asks.</summary>
    private void OpenUnder(BodyBlock block, string names)
    {
        parts.Withdraw(block, context);
        addressedInList |= block.Marker is not null;
        context = new OutlineContext.Addressed(block);
        if (block.Marker is null or { Kind: MarkerKind.Bullet })
            lists.Clear();
        parts.Open(block, block.Text, names, block.Marker?.Label, context);
        interrupted = false;
    }

    private bool TryItem(BodyBlock block, BodyToken? next)
    {
        if (context is not OutlineContext.Addressed && parts.Current is { IsUnaddressed: false } && parts.Fresh is { } before && ItemShape.GoesOn(block, before))
        {
            parts.AddItem(block);
            return true;
        }

        if (Proceedings.TellsOfAssembly(block.Plain))
            return false;
        if (context is OutlineContext.Nothing && next is BodyBlock label && AddresseeHeading.NamesAfter(label.Plain) is not null && Requests.Opens(block.Plain))
            context = new OutlineContext.Enacted(Enactment.Recommends);
        var last = block.Marker is null && parts.Current?.Context != context ? null : parts.Current?.Last;
        if (context is OutlineContext.Nothing || !ItemShape.Fits(block, next, last, interrupted, parts.HasProse) || (parts.Fresh is { AnnouncesTerms: true } && !Requests.Opens(block.Plain)))
            return false;
        if (context is OutlineContext.Enacted { Enactment: var enactment })
        {
            var isDecision = enactment == Enactment.Decides && (addressedInList || (late && !clauses) || Proceedings.IsOwnDecision(block.Plain));
            var toCome = block.Marker is null ? null : AddressedSentence.DutyToCome(block.Plain);
            if ((isDecision && toCome is null && !IsCharged(next)) || Proceedings.IsRecord(block.Plain))
                return false;
            if (toCome is { } verb)
            {
                parts.Open(block, block.Text.Cut(0, verb).Trim(), AddresseeName.Trim(block.Plain[..verb]), block.Marker?.Label, context);
                block = block with { Text = block.Text.From(verb) };
            }
            else if (clauses && AddressedSentence.SubjectOf(block.Plain) is { Length: > 0 } subject)
                parts.Open(block, RichText.Empty, subject, null, context);
            else
                parts.OpenUnaddressed(block, context);
        }
        else if (!parts.HasSections)
        {
            return false;
        }
        else
        {
            parts.Return(block, context);
        }

        parts.AddItem(block);
        interrupted = false;
        return true;
    }

    /// <summary>Whether the line under an item says whom it is for.</summary>
    private static bool IsCharged(BodyToken? next) =>
        next is BodyBlock { Marker: null } line && (AddresseeHeading.ResponsibleIn(line.Plain) ?? AddresseeHeading.NamesAfter(line.Plain)) is { Length: > 0 };

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
}
