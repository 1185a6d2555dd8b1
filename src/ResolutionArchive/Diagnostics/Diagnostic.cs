namespace ResolutionArchive.Diagnostics;

/// <summary>A finding: what is wrong in one place of the input.</summary>
/// <param name="Rule">The kind of finding.</param>
/// <param name="At">The place.</param>
/// <param name="Message">What is wrong here, in Russian.</param>
/// <param name="Hint">What to write instead, in Russian; may be several lines long.</param>
public sealed record Diagnostic(Rule Rule, Location At, string Message, string Hint)
{
    /// <summary>In MSBuild's form, which editors and build servers recognise: <c>x.md(3,7): error RA102: …</c>.</summary>
    public override string ToString() => $"{At}: {SeverityWord} {Rule.Code}: {Message}";

    private string SeverityWord => Rule.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
