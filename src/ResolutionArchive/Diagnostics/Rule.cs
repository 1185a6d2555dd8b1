namespace ResolutionArchive.Diagnostics;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Information,

    /// <summary>The archive is built whole, but probably not as the editor meant it.</summary>
    Warning,

    /// <summary>Something was left out, or read as nobody else would read it; the build ends with exit code 1.</summary>
    Error,
}

/// <summary>A kind of finding. Its code is never used again for something else.</summary>
/// <param name="Code"><c>RA</c> and three digits.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Summary">What is wrong, in one Russian sentence.</param>
/// <param name="Remedy">What to do about it, in Russian.</param>
/// <param name="Example">What the rule complains about, as an editor would meet it.</param>
public sealed record Rule(string Code, Severity Severity, string Summary, string Remedy, string Example);
