namespace ResolutionArchive.Write;

/// <summary>What writing a site did.</summary>
/// <param name="Written">How many files were new or different.</param>
/// <param name="Unchanged">How many were as they should be and were not touched.</param>
/// <param name="Removed">How many an earlier build had made that the site has no longer.</param>
public sealed record WriteReport(int Written, int Unchanged, int Removed);
