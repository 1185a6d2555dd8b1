namespace ResolutionArchive.Tests.Robustness;

/// <summary>Tests that measure what the whole process takes, and so run when no other test does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
