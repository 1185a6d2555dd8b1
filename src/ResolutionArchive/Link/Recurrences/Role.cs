namespace ResolutionArchive.Link.Recurrences;

/// <summary>What a word does in a recommendation.</summary>
internal enum Role
{
    /// <summary>It says what is asked: «развивать социальное партнёрство».</summary>
    Ask,

    /// <summary>It belongs to a name in quotes that is no law's and no strategy's: «Учитель года» may be what is asked for.</summary>
    Name,

    /// <summary>It says what that serves, by whom or in which frame: «в целях…», «направленных на…», «с учётом…».</summary>
    Circumstance,

    /// <summary>It belongs to a set phrase («создать условия для») or to the name of a law, a strategy, a project.</summary>
    Aside,

    /// <summary>It is a number or «не»: no part of what is asked, but of the wording.</summary>
    Detail,
}
