using System.Collections.Immutable;

namespace ResolutionArchive.Model;

/// <summary>A document in which a forum recommends something to somebody.</summary>
public sealed record Resolution
{
    /// <summary>Its identity.</summary>
    public required ResolutionId Id { get; init; }

    /// <summary>The path of its file below the input folder, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>Ids that it had before.</summary>
    public ImmutableArray<ResolutionId> Aliases { get; init; } = [];

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>When it was adopted; null where the document bears no date.</summary>
    public required PartialDate? Date { get; init; }

    /// <summary>The day on which it entered the archive, as its file says; null where it does not.</summary>
    public DateOnly? Added { get; init; }

    /// <summary>When the event took place; null where nobody says.</summary>
    public required DateInterval? Event { get; init; }

    /// <summary>The series of events to which it belongs.</summary>
    public required Forum Forum { get; init; }

    /// <summary>Where it was adopted; null where nobody says.</summary>
    public required string? Place { get; init; }

    /// <summary>What the document calls itself: «Резолюция», «Решение».</summary>
    public required string Kind { get; init; }

    /// <summary>Whether it was adopted: «принята», «проект»; null where nobody says.</summary>
    public required string? Status { get; init; }

    /// <summary>Where the original is to be found; null where nobody says.</summary>
    public required LinkTarget? Source { get; init; }

    /// <summary>The lines of the printed title that tell more than the other properties do.</summary>
    public required ImmutableArray<RichText> PrintedTitle { get; init; }

    /// <summary>What precedes the first section.</summary>
    public required ImmutableArray<Block> Opening { get; init; }

    /// <summary>The sections, numbered from 1 without gaps.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>What follows the last section: control clauses, signatures, appendices.</summary>
    public required ImmutableArray<Block> Closing { get; init; }

    /// <summary>The notes at its foot, numbered from 1 without gaps.</summary>
    public required ImmutableArray<Footnote> Footnotes { get; init; }

    /// <summary>Whether it was only proposed: what it asks, nobody has asked yet.</summary>
    public bool IsDraft => Status is "проект";

    /// <summary>What the document calls itself, and that it is a draft: «Резолюция (проект)».</summary>
    public string KindInFull => IsDraft && !Kind.Contains("проект", StringComparison.OrdinalIgnoreCase) ? $"{Kind} (проект)" : Kind;

    /// <summary>The year under which it is filed.</summary>
    public ArchiveYear Year => Id.Year;

    /// <summary>How many recommendations it makes.</summary>
    public int RecommendationCount => Sections.Sum(section => section.Recommendations.Length);
}
