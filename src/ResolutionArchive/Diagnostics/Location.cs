namespace ResolutionArchive.Diagnostics;

/// <summary>A place in the input.</summary>
/// <param name="Path">The file below the input folder, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1.</param>
public readonly record struct Location(string Path, int Line = 1, int Column = 1)
{
    /// <summary>As compilers write it: <c>path(line,column)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{PrintableText.Line(Path)}({Line},{Column})");
}
