namespace ResolutionArchive.Link;

/// <summary>How much a page of recommendations takes that grows with the archive.</summary>
internal static class LongPage
{
    /// <summary>A phone on a slow network loads so many recommendations in some seconds; what is older has a page for each year.</summary>
    private const int MostTogether = 300;

    /// <summary>How many years, from the newest on, stand together; the newest does in any case.</summary>
    /// <param name="counts">How many recommendations each has, from the newest on.</param>
    public static int YearsOf(IEnumerable<int> counts)
    {
        var (sum, years) = (0, 0);
        foreach (var count in counts)
        {
            sum += count;
            if (years > 0 && sum > MostTogether)
                break;
            years++;
        }

        return years;
    }
}
