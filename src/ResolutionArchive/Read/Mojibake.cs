using System.Text;

namespace ResolutionArchive.Read;

/// <summary>Text that was opened in one encoding and saved in another: «РЁРєРѕР»Р°», «Ð¨ÐºÐ¾Ð»Ð°», «ьЙПМБ». It is sound UTF-8 and nobody can read it.</summary>
internal static class Mojibake
{
    /// <summary>In letters outside ASCII; in fewer, chance decides.</summary>
    private const int Shortest = 8;

    /// <summary>Encodings in which files are opened: the single-byte ones of Russia and of the West.</summary>
    private static readonly Encoding[] Opened = [.. RussianPages.All.Select(page => page.Encoding), TextDecoding.Page(1252), Encoding.Latin1];

    /// <summary>Encodings in which the files were.</summary>
    private static readonly Encoding[] Saved = [Encoding.UTF8, .. RussianPages.All.Select(page => page.Encoding)];

    /// <summary>The first line of such text, from 1; null where most lines are text.</summary>
    public static int? FirstLine(string text)
    {
        var lines = text.Split('\n').Index().Where(line => LettersOf(line.Item) >= Shortest).ToList();
        var (first, damaged, sound) = ((int?)null, 0, 0);
        foreach (var (i, line) in lines)
        {
            if (RussianText.Likeness(line) <= 0 && IsMisread(line))
                (first, damaged) = (first ?? i + 1, damaged + 1);
            else if (2 * ++sound >= lines.Count)
                return null;
        }

        return damaged > sound ? first : null;
    }

    private static int LettersOf(string text)
    {
        var letters = 0;
        foreach (var c in text)
            letters += c > '\u007F' ? 1 : 0;
        return letters;
    }

    /// <summary>Whether the line is Russian when it is read as it was saved. What is Russian as it stands never is in another reading.</summary>
    private static bool IsMisread(string line)
    {
        foreach (var opened in Opened)
        {
            var bytes = opened.GetBytes(line);
            foreach (var saved in Saved.Where(saved => saved != opened))
            {
                var read = saved.GetString(bytes);
                if (2 * RussianText.Likeness(read) > LettersOf(read))
                    return true;
            }
        }

        return false;
    }
}
