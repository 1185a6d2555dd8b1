using System.Collections.Immutable;
using System.Reflection;

namespace ResolutionArchive.Vocabulary;

/// <summary>
/// The thesaurus that ships with the product: Russian school, pre-school, vocational and further education and its administration. It was written from knowledge of
/// the field, not from any labelled pairs; its files lie beside this one, in the form of an archive's <c>thesaurus.yml</c>, of which they use one shape only (<see cref="ConceptLine"/>).
/// </summary>
internal static class StandardConcepts
{
    private static readonly Lazy<ImmutableArray<Concept>> Concepts = new(() => [.. Names.SelectMany(Read)]);

    /// <summary>All concepts, in the order of the files and their lines.</summary>
    public static ImmutableArray<Concept> All => Concepts.Value;

    /// <summary>The names of the files, in ordinal order.</summary>
    public static IEnumerable<string> Names =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.Contains(".Vocabulary.Concepts.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>Opens the file.</summary>
    public static TextReader Open(string name) => new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);

    private static List<Concept> Read(string name)
    {
        using var file = Open(name);
        return Read(file);
    }

    /// <summary>The concepts of a file. It is read line by line: texts as long as a whole file make the runtime collect garbage, of which there is hardly any yet.</summary>
    public static List<Concept> Read(TextReader file)
    {
        var concepts = new List<Concept>();
        while (file.ReadLine() is { } line)
        {
            if (ConceptLine.Read(line) is { } concept)
                concepts.Add(concept);
        }

        return concepts;
    }
}
