namespace ResolutionArchive.Model;

/// <summary>What was answered to a recommendation.</summary>
/// <param name="To">The recommendation.</param>
/// <param name="Date">When.</param>
/// <param name="By">Who answers, in words; the name of <paramref name="Responder"/> where there is one.</param>
/// <param name="Responder">The addressee who answers; null where it is nobody whom the archive knows.</param>
/// <param name="Status">What became of the recommendation.</param>
/// <param name="Text">A sentence on it; null where there is none.</param>
/// <param name="Link">Where it can be read up: http or https; null where nobody says.</param>
public sealed record Response(RecommendationId To, PartialDate Date, string By, Addressee? Responder, ResponseStatus Status, string? Text, Uri? Link)
{
    /// <summary>Whether it can have been given when something was asked on that day: what is asked afterwards, it does not answer.</summary>
    public bool Answers(PartialDate? asked) => asked is not { } day || Date.Latest >= day.Earliest;
}

/// <summary>What became of a recommendation, as who answers puts it.</summary>
public enum ResponseStatus
{
    /// <summary>«Исполнено».</summary>
    Done,

    /// <summary>«Исполняется».</summary>
    InProgress,

    /// <summary>«Исполнено частично».</summary>
    PartlyDone,

    /// <summary>«Отклонено».</summary>
    Rejected,

    /// <summary>«Утратило силу».</summary>
    Lapsed,
}
