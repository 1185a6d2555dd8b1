using System.Collections.Immutable;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Vocabulary;

/// <summary>A topic and the concepts by which it is known.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Concepts">The ids of the concepts; with each go all that stand under it and those that are made of it.</param>
internal sealed record TopicConcepts(Topic Topic, ImmutableArray<string> Concepts)
{
    private static readonly Lazy<ImmutableArray<TopicConcepts>> Shipped = new(() => [.. Lines().Where(line => line is not ([] or ['#', ..])).Select(Parse)]);

    /// <summary>The topics of the product, written from knowledge of the field, in the order of <c>topics.txt</c>.</summary>
    public static ImmutableArray<TopicConcepts> Standard => Shipped.Value;

    /// <summary>The product's topics with those that an archive adds: a concept of its own that is one; of two with one id the archive's.</summary>
    public static IEnumerable<TopicConcepts> Of(ImmutableArray<Concept> concepts)
    {
        var own = concepts.Where(concept => concept.IsTopic).Select(concept => new TopicConcepts(new Topic(IdOf(concept.Id), Wording.Capitalized(concept.Terms[0])), [concept.Id])).ToList();
        return Standard.Where(topic => !own.Exists(other => other.Topic.Id == topic.Topic.Id)).Concat(own);
    }

    private static TopicConcepts Parse(string line) =>
        line.Split('|', StringSplitOptions.TrimEntries) is [var id, var name, var concepts]
            ? new TopicConcepts(new Topic(IdOf(id), name), [.. concepts.Split(' ')])
            : throw new FormatException($"Not a topic: {line}");

    private static Slug IdOf(string id) => Slug.TryParse(id) ?? throw new FormatException($"No id of a topic: {id}");

    private static IEnumerable<string> Lines()
    {
        using var file = new StreamReader(typeof(TopicConcepts).Assembly.GetManifestResourceStream("topics.txt")!);
        while (file.ReadLine() is { } line)
            yield return line;
    }
}
