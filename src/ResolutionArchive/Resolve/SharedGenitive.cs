using ResolutionArchive.Parse.Body;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>
/// Two who are named with one genitive: «директорам и педагогическим коллективам колледжей» are directors of colleges and staffs of colleges. Whether they are is the authority
/// file's business: where it knows the first with the genitive, he is meant.
/// </summary>
internal static class SharedGenitive
{
    private const string Joint = " и ";

    /// <summary>The two names, each with the genitive; null where the heading is not made so.</summary>
    public static (string First, string Second)? Of(string heading)
    {
        var joint = heading.IndexOf(Joint, StringComparison.Ordinal);
        if (joint < 0 || heading.AsSpan(0, joint).ContainsAny(' ', ',', '('))
            return null;
        var (first, second) = (heading[..joint], heading[(joint + Joint.Length)..]);
        var words = Words.Of(second).ToList();
        return AddresseeLexicon.FirstIn(words, second) is { } head && head + 1 < words.Count && !Joint.Contains(words[head + 1].Normal, StringComparison.Ordinal) && !second.AsSpan(0, words[head + 1].Start).Contains(',')
            ? ($"{first} {second[words[head + 1].Start..]}", second)
            : null;
    }
}
