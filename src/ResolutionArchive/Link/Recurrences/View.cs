namespace ResolutionArchive.Link.Recurrences;

/// <summary>What of a recommendation its profile holds.</summary>
internal enum View
{
    /// <summary>All that it says, as concepts of the thesaurus where it names them.</summary>
    Meaning,

    /// <summary>What it asks for: no action, no frame, little of the circumstances and of people at large.</summary>
    Object,

    /// <summary>The object without what only comes along with its concepts.</summary>
    Core,

    /// <summary>All that it says in its own words.</summary>
    Wording,
}
