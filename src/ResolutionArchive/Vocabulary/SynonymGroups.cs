using System.Collections.Immutable;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Vocabulary;

/// <summary>Groups of words and phrases of which editors say that they mean the same (<c>synonyms.yml</c>). Groups that share a word are one, whatever their order.</summary>
internal sealed class SynonymGroups
{
    private readonly ImmutableArray<ImmutableArray<string>> groups;
    private readonly Dictionary<string, string> firstRoots = new(StringComparer.Ordinal);

    /// <param name="synonyms">The groups as they are written.</param>
    public SynonymGroups(ImmutableArray<ImmutableArray<string>> synonyms)
    {
        groups = Merged(synonyms);
        foreach (var group in groups)
        {
            var roots = group.Select(term => Words.Of(term).ToList()).Where(words => words.Count == 1).Select(words => DerivationalStems.Of(words[0].Normal)).Distinct().ToList();
            var first = roots.Min(StringComparer.Ordinal);
            foreach (var root in roots)
                firstRoots.TryAdd(root, first!);
        }
    }

    /// <summary>The root that stands for a root; itself for most.</summary>
    public string FirstRootOf(string root) => firstRoots.GetValueOrDefault(root, root);

    /// <summary>The concepts with the synonyms among their terms: what is in no concept joins the first concept of its group, or is one.</summary>
    public ImmutableArray<Concept> JoinTo(ImmutableArray<Concept> concepts)
    {
        if (groups.IsEmpty)
            return concepts;
        var groupOf = groups.Index().SelectMany(group => group.Item, (group, term) => (term, group.Index)).ToDictionary(pair => pair.term, pair => pair.Index, StringComparer.OrdinalIgnoreCase);
        var owners = new Dictionary<int, int>();
        var touched = new bool[concepts.Length];
        for (var number = 0; number < concepts.Length; number++)
        {
            foreach (var term in concepts[number].Terms)
            {
                if (!groupOf.TryGetValue(term, out var group))
                    continue;
                owners.TryAdd(group, number);
                touched[number] = true;
            }
        }

        var owned = owners.OrderBy(pair => pair.Key).ToLookup(pair => pair.Value, pair => groups[pair.Key]);
        return
        [
            .. concepts.Select((concept, number) => touched[number] ? concept with { Terms = TermsOf(concept, number) } : concept),
            .. groups.Where((_, group) => !owners.ContainsKey(group)).Select(group => new Concept($"synonyms:{group[0]}", group, null, [], [], Facet.Topic)),
        ];

        ImmutableArray<string> TermsOf(Concept concept, int number) =>
        [
            .. concept.Terms.Where(term => !groupOf.TryGetValue(term, out var group) || owners[group] == number)
                .Union(owned[number].SelectMany(group => group), StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>Each word leads to another one of its group, and so to the one that stands for all of it (union–find, paths halved): a chain of groups takes no longer than as many by themselves.</summary>
    private static ImmutableArray<ImmutableArray<string>> Merged(ImmutableArray<ImmutableArray<string>> synonyms)
    {
        var parents = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var group in synonyms)
        {
            foreach (var term in group)
            {
                parents.TryAdd(term, term);
                parents[RootOf(term)] = RootOf(group[0]);
            }
        }

        return
        [
            .. parents.Keys.ToLookup(RootOf, StringComparer.OrdinalIgnoreCase).Select(group => group.Order(StringComparer.Ordinal).ToImmutableArray())
                .OrderBy(group => group[0], StringComparer.Ordinal),
        ];

        string RootOf(string term)
        {
            while (!ReferenceEquals(parents[term], parents[parents[term]]))
                term = parents[term] = parents[parents[term]];
            return parents[term];
        }
    }
}
