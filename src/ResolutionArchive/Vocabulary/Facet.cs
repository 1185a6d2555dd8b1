namespace ResolutionArchive.Vocabulary;

/// <summary>What kind of thing a concept is (a facet of ISO 25964): what part it can play in a request.</summary>
internal enum Facet
{
    /// <summary>What a request may be about: meals, libraries, a standard.</summary>
    Topic,

    /// <summary>Kinds of people: for whom or with whom.</summary>
    People,

    /// <summary>Forms of work and means: courses, contests, a data bank, a repair. They say how, and hardly what about.</summary>
    Form,

    /// <summary>Where education happens anyway: schools, the region, its authorities.</summary>
    Setting,
}
