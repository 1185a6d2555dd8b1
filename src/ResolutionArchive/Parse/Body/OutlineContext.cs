namespace ResolutionArchive.Parse.Body;

/// <summary>What a part of the document is said under. The set of cases is closed.</summary>
internal abstract record OutlineContext
{
    private OutlineContext()
    {
    }

    /// <summary>Under nothing that asks: a preamble, conclusions.</summary>
    public sealed record Nothing : OutlineContext;

    /// <summary>Under words that say what is to be done, and not by whom.</summary>
    /// <param name="Enactment">How binding they are.</param>
    public sealed record Enacted(Enactment Enactment) : OutlineContext;

    /// <summary>Under an addressee.</summary>
    /// <param name="Heading">The line that names him.</param>
    public sealed record Addressed(BodyBlock Heading) : OutlineContext;
}
