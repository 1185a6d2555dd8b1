using System.Collections.Immutable;
using System.Reflection;

namespace ResolutionArchive.Vocabulary;

/// <summary>
/// The thesaurus that ships with the product: Russian school, pre-school, vocational and further education and its administration. It was written from knowledge of
/// the field, not from any labelled pairs; its files lie beside this one, in the form of an archive's <c>thesaurus.yml</c>.
/// </summary>
internal static class StandardConcepts
{
    /// <summary>The files by name, in ordinal order.</summary>
    public static ImmutableArray<(string Name, string Text)> Files { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.Contains(".Vocabulary.Concepts.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (name, Read(name))),
    ];

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
