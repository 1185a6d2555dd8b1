using System.Globalization;
using ResolutionArchive.Model;

namespace ResolutionArchive.Resolve;

/// <summary>Makes an id for something that has none.</summary>
internal static class FreeSlug
{
    /// <summary>The slug itself, or with the first number from 2 that makes it free.</summary>
    public static Slug After(Slug slug, Func<Slug, bool> isTaken)
    {
        var free = slug;
        for (var number = 2; isTaken(free); number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $"-{number}");
            var stem = slug.ToString();
            free = Slug.TryParse(stem[..Math.Min(stem.Length, Slug.MaxLength - suffix.Length)].TrimEnd('-') + suffix)!.Value;
        }

        return free;
    }
}
