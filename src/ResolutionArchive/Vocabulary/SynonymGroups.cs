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
            foreach (var root in roots)
                firstRoots.TryAdd(root, roots.Min(StringComparer.Ordinal)!);
        }
    }

    /// <summary>The root that stands for a root; itself for most.</summary>
    public string FirstRootOf(string root) => firstRoots.GetValueOrDefault(root, root);

    /// <summary>The concepts with the synonyms among their terms: what is in no concept joins the first concept of its group, or is one.</summary>
    public ImmutableArray<Concept> JoinTo(ImmutableArray<Concept> concepts)
    {
        var all = concepts.ToList();
        foreach (var group in groups)
        {
            var owner = all.FindIndex(concept => concept.Terms.Any(term => group.Contains(term, StringComparer.OrdinalIgnoreCase)));
            if (owner < 0)
                all.Add(new Concept($"{Prefix}{group[0]}", group, null, [], [], Facet.Topic));
            else
                all[owner] = all[owner] with { Terms = [.. all[owner].Terms.Union(group, StringComparer.OrdinalIgnoreCase)] };
            for (var i = 0; i < all.Count; i++)
            {
                if (i != owner && !all[i].Id.StartsWith(Prefix, StringComparison.Ordinal))
                    all[i] = all[i] with { Terms = [.. all[i].Terms.Where(term => !group.Contains(term, StringComparer.OrdinalIgnoreCase))] };
            }
        }

        return [.. all];
    }

    private const string Prefix = "synonyms:";

    private static ImmutableArray<ImmutableArray<string>> Merged(ImmutableArray<ImmutableArray<string>> synonyms)
    {
        var groups = new List<HashSet<string>>();
        foreach (var group in synonyms)
        {
            var merged = group.ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var other in groups.Where(other => other.Overlaps(merged)).ToList())
            {
                merged.UnionWith(other);
                groups.Remove(other);
            }

            groups.Add(merged);
        }

        return [.. groups.Select(group => group.Order(StringComparer.Ordinal).ToImmutableArray()).OrderBy(group => group[0], StringComparer.Ordinal)];
    }
}
