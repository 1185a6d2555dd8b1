using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>
/// The fingerprints of one document: as long as different words need to have different ones, whichever stands first. Items with the same words have the same fingerprint,
/// and are told apart by their numbers.
/// </summary>
internal sealed class Fingerprints
{
    private readonly Dictionary<string, Fingerprint> byKey;

    /// <summary>Of all items of the document.</summary>
    public Fingerprints(IEnumerable<DraftItem> items)
    {
        byKey = Shortest(items.Select(KeyOf), WordingStems.FingerprintOf);
    }

    /// <summary>The fingerprint of one of the items.</summary>
    public Fingerprint Of(DraftItem item) => byKey[KeyOf(item)];

    /// <summary>The shortest fingerprints of these words by which all are told apart.</summary>
    /// <param name="keys">The words, each perhaps several times.</param>
    /// <param name="whole">The longest fingerprint of some words.</param>
    internal static Dictionary<string, Fingerprint> Shortest(IEnumerable<string> keys, Func<string, Fingerprint> whole)
    {
        var byKey = keys.Distinct(StringComparer.Ordinal).ToDictionary(key => key, whole, StringComparer.Ordinal);
        return byKey.ToDictionary(
            entry => entry.Key,
            entry => Enumerable.Range(Fingerprint.MinLength, Fingerprint.MaxLength - Fingerprint.MinLength + 1).Select(entry.Value.Cut)
                .FirstOrDefault(cut => byKey.Values.Count(cut.IsSameAs) == 1, entry.Value),
            StringComparer.Ordinal);
    }

    /// <summary>The words by which an item is the same as another one.</summary>
    internal static string KeyOf(DraftItem item) => WordingStems.KeyOf(string.Join(' ', item.SubItems.Select(point => point.Text.Plain).Prepend(item.Text.Plain)));
}
