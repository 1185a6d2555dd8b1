namespace ResolutionArchive.Parse.Body;

/// <summary>Text with so much markup that Markdig would take more than linear time, or memory, to read it.</summary>
internal static class MarkupDensity
{
    /// <summary>Whether the text is better read without its markup.</summary>
    public static bool IsTooHigh(string text) => IsDense(text) || HasTangledAddresses(text) || HasManyAddresses(text);

    /// <summary>
    /// Whether a paragraph has more brackets, stars or bars than anybody writes on purpose; Markdig pairs the former in quadratic time, and gives every row of a table as
    /// many cells as the widest has.
    /// </summary>
    private static bool IsDense(string body)
    {
        const int most = 500;
        var (brackets, stars, blank) = (0, 0, true);
        var (rows, bars, widest) = (1L, 0, 0);
        foreach (var c in body)
        {
            bars += c == '|' ? 1 : 0;
            if (c == '\n')
            {
                widest = Math.Max(widest, bars);
                if (widest * rows > 200 * most)
                    return true;
                (rows, bars, widest) = blank ? (1, 0, 0) : (rows + 1, 0, widest);
                (brackets, stars, blank) = blank ? (0, 0, true) : (brackets, stars, true);
            }
            else if (!char.IsWhiteSpace(c))
                blank = false;
            brackets += c == '[' ? 1 : 0;
            stars += c is '*' or '_' ? 1 : 0;
            if (brackets > most || stars > 4 * most)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether so many web addresses begin within words that Markdig, which reads each to the end of the word, would take more than linear time:
    /// «(http://a(http://a(…».
    /// </summary>
    private static bool HasTangledAddresses(string body)
    {
        var (beginnings, length, work) = (0L, 0L, 0L);
        var before = ' ';
        foreach (var c in body)
        {
            if (c <= ' ')
                (beginnings, length, work) = (0, 0, work + (beginnings * length));
            else
                (beginnings, length) = (beginnings + (before is '(' or '~' or '*' or '_' && (c | ' ') is 'h' or 'f' or 'm' or 't' or 'w' ? 1 : 0), length + 1);
            before = c;
        }

        return work + (beginnings * length) > 100_000 + (100L * body.Length);
    }

    private static readonly string[] Beginnings = ["http:", "https:", "ftp:", "mailto:", "tel:", "www."];

    /// <summary>
    /// Whether paragraphs hold so many web addresses among so many pieces that Markdig, which looks back at each address over all pieces of the paragraph before it, would take more
    /// than linear time. A list of a thousand addresses, each in a line, is far from that.
    /// </summary>
    private static bool HasManyAddresses(string body)
    {
        var (addresses, pieces, work, blank) = (0L, 0L, 0L, true);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == '\n' && blank)
                (addresses, pieces, work) = (0, 0, work + (addresses * pieces));
            else if (body[i] is '\n' or '*' or '_' or '[' or ']' or '!' or '`' or '\\' or '&' or '<' or '|' or '~')
                pieces++;
            else if ((i == 0 || body[i - 1] <= ' ' || body[i - 1] is '(' or '~' or '*' or '_') && BeginsAddress(body.AsSpan(i)))
                (addresses, pieces) = (addresses + 1, pieces + 2);
            blank = body[i] == '\n' || (blank && char.IsWhiteSpace(body[i]));
        }

        return work + (addresses * pieces) > 10_000_000 + (10L * body.Length);
    }

    private static bool BeginsAddress(ReadOnlySpan<char> text)
    {
        foreach (var beginning in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
