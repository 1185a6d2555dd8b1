namespace ResolutionArchive.Model;

/// <summary>What recommendations are about, as readers look for it: «Наставничество».</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Name">What it is called.</param>
public sealed record Topic(Slug Id, string Name);
