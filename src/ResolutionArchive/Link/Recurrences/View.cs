namespace ResolutionArchive.Link.Recurrences;

/// <summary>What of a recommendation its profile holds.</summary>
internal enum View
{
    /// <summary>All that it says, as concepts of the thesaurus where it names them.</summary>
    Meaning,

    /// <summary>What it asks for: no action, no frame, little of the circumstances and of people at large.</summary>
    Object,

    /// <summary>The object, what is named first counting most: modifiers and particulars follow their head.</summary>
    Lead,

    /// <summary>All that it says in its own words.</summary>
    Wording,
}
