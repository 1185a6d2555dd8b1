using System.Collections.Immutable;
using System.Text;
using ResolutionArchive.Link.Recurrences;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Bench;

/// <summary>A recommendation that never was.</summary>
/// <param name="Text">Its wording.</param>
/// <param name="Request">The number of what it asks: two with the same number are the same request in other words.</param>
/// <param name="Topics">The concepts that it is about, each once.</param>
internal sealed record GeneratedRequest(string Text, int Request, ImmutableArray<int> Topics)
{
    /// <summary>Whether two that are not the same request share so many topics that a reader could go either way.</summary>
    public bool IsRelatedTo(GeneratedRequest other) => 2 * Topics.Intersect(other.Topics).Count() >= Math.Min(Topics.Length, other.Topics.Length);
}

/// <summary>
/// Makes recommendations out of those that people wrote (the forms of life): in the frame of one, other things are asked for, as often as they are asked for there. Most
/// requests are made once, some again and again in other words of the thesaurus, while places and purposes come and go. So what is hard about real archives is hard here: the
/// same frame around other objects, and one object under many names. The same seed gives the same recommendations.
/// </summary>
internal sealed class RequestGenerator
{
    /// <summary>The share of recommendations that repeat one made before.</summary>
    private const double RepeatedShare = 0.2;

    /// <summary>A request lives for some years: only those made lately are repeated.</summary>
    private const int Remembered = 5000;

    /// <summary>A frame with fewer things in it would soon ask the same by chance.</summary>
    private const int FewestTopics = 2;

    /// <summary>How often a thing gives way to another one.</summary>
    private const double Exchanged = 0.7;

    /// <summary>The terms of a concept that people use most stand first.</summary>
    private const int UsualTerms = 8;

    private readonly Random random;
    private readonly Thesaurus thesaurus = new(StandardConcepts.All, []);
    private readonly ImmutableArray<Frame> frames;
    private readonly Dictionary<Facet, int[]> mentioned;
    private readonly List<Request> made = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public RequestGenerator(int seed)
    {
        random = new Random(seed);
        var all = ConceptReport.Recommendations().Select(FrameOf).ToList();
        mentioned = all.SelectMany(frame => frame.Concepts).GroupBy(thesaurus.FacetOf).ToDictionary(facet => facet.Key, facet => facet.ToArray());
        frames = [.. all.Where(frame => frame.Concepts.Count(concept => thesaurus.FacetOf(concept) == Facet.Topic) >= FewestTopics)];
    }

    /// <summary>That many recommendations.</summary>
    public IReadOnlyList<GeneratedRequest> Generate(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];

    private GeneratedRequest Next()
    {
        var request = made.Count > 100 && random.NextDouble() < RepeatedShare ? made[made.Count - 1 - random.Next(Math.Min(made.Count, Remembered))] : New();
        return new GeneratedRequest(Word(request), request.Number, [.. request.Concepts.Where(concept => thesaurus.FacetOf(concept) == Facet.Topic).Distinct()]);
    }

    private Request New()
    {
        var frame = random.Next(frames.Length);
        ImmutableArray<int> concepts = [.. frames[frame].Concepts.Select(concept => random.NextDouble() < Exchanged ? Pick(mentioned[thesaurus.FacetOf(concept)]) : concept)];
        var key = $"{frame}: {string.Join(' ', concepts)}";
        if (numbers.TryGetValue(key, out var number))
            return made[number];
        numbers.Add(key, made.Count);
        made.Add(new Request(made.Count, frames[frame], concepts));
        return made[^1];
    }

    private string Word(Request request)
    {
        var text = new StringBuilder(request.Frame.Texts[0]);
        foreach (var (i, concept) in request.Concepts.Index())
        {
            var terms = thesaurus.Concepts[concept].Terms;
            text.Append(terms[random.Next(Math.Min(UsualTerms, terms.Length))]).Append(request.Frame.Texts[i + 1]);
        }

        if (random.Next(3) == 0)
            text.Append(' ').Append(Pick(Places));
        if (random.Next(3) == 0)
            text.Append(' ').Append(Pick(Ends));
        return text.ToString();
    }

    private Frame FrameOf(string text)
    {
        var words = Reading.Of(text.TrimEnd('.', ';', ','), thesaurus);
        var (texts, concepts, last) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<int>(), 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Concept < 0 || words[i].Role != Role.Ask)
                continue;
            texts.Add(text[last..words[i].Start]);
            concepts.Add(words[i].Concept);
            while (i + 1 < words.Length && words[i + 1].Concept == ReadWord.Inside)
                i++;
            last = words[i].Start + words[i].Length;
        }

        texts.Add(text.TrimEnd('.', ';', ',')[last..]);
        return new Frame(texts.ToImmutable(), concepts.ToImmutable());
    }

    private T Pick<T>(IReadOnlyList<T> some) => some[random.Next(some.Count)];

    /// <summary>A recommendation and where in it things are named: one text more than there are concepts.</summary>
    private sealed record Frame(ImmutableArray<string> Texts, ImmutableArray<int> Concepts);

    private sealed record Request(int Number, Frame Frame, ImmutableArray<int> Concepts);

    private static readonly ImmutableArray<string> Places =
    [
        "в малых городах", "в приграничье", "при участии родителей", "силами выпускников", "вместе с предприятиями", "при поддержке фондов", "во второй половине дня", "на селе", "в отдалённых районах",
        "до конца года", "ежегодно", "в течение учебного года", "начиная с 1 сентября",
    ];

    private static readonly ImmutableArray<string> Ends =
    [
        "в целях воспитания детей и молодёжи", "в соответствии с Федеральным законом «Об образовании в Российской Федерации»", "с учётом потребностей региона", "в рамках реализации национального проекта «Образование»",
        "в контексте Стратегии развития воспитания на период до 2025 года", "на основе лучшего опыта", "для повышения качества образования", "в том числе для детей с ограниченными возможностями здоровья",
    ];
}
