using System.Collections.Immutable;

namespace ResolutionArchive.Diagnostics;

/// <summary>
/// The catalogue of findings. RA0xx: files; RA1xx: front matter; RA2xx: a resolution's body; RA3xx: who and what is meant;
/// RA4xx: the archive's own files; RA5xx: the output folder.
/// </summary>
public static partial class Rules
{
    /// <summary>All rules by code.</summary>
    public static ImmutableArray<Rule> All =>
    [
        UnreadableFile, NotUtf8, NotText, EmptyFile, DamagedText, NotMarkdown, OurFault, LinkedFile, HiddenFile, EmptyArchive, MergeConflict, DoubtfulEncoding, NotOrdinary,
        NoFrontMatter, BrokenFrontMatter, UnclosedFrontMatter, MissingKey, UnknownKey, RepeatedKey, WrongValue, MendedHeader, UnusableValue, SampleLeft, SecondHeader, PastedHeader,
        NoRecommendations, EmptySection, TangledMarkup, Unaddressed, UntakenRequest, BrokenLink, StruckOut, HiddenCharacters, MixedAlphabets, TypedSigns, BrokenWord, SpacedLetters, PageNumber, FormattingTags,
        UnknownAddressee, UnknownForum, DuplicateResolution, WrongFolder, NoSlug, MisplacedFile, SameDocument, SameText, OwnOrgan, TakenAddress,
        MissingFile, BrokenFile, DuplicateEntry, BrokenReference, AmbiguousName, ContradictoryVerdicts, LostWords, FollowedWords, NumbersAlone,
        ForeignFile, LostResolutions, BusyFolder, UnreadableLedger,
    ];

    /// <summary>The rule with this code in whatever case; null where there is none.</summary>
    public static Rule? Find(string code) => All.FirstOrDefault(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
