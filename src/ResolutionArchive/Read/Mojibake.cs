using System.Text;

namespace ResolutionArchive.Read;

/// <summary>Text that was opened in one encoding and saved in another: «РЁРєРѕР»Р°», «Ð¨ÐºÐ¾Ð»Ð°». It is sound UTF-8 and nobody can read it.</summary>
internal static class Mojibake
{
    /// <summary>In letters outside ASCII; in fewer, chance decides.</summary>
    private const int Shortest = 8;

    /// <summary>The first line of such text, from 1; null where most lines are text.</summary>
    public static int? FirstLine(string text)
    {
        var (first, damaged, sound) = ((int?)null, 0, 0);
        foreach (var (i, line) in text.Split('\n').Index())
        {
            if (line.Count(c => c > '\u007F') < Shortest)
                continue;
            if (IsMisread(line, 1251) || IsMisread(line, 1252))
                (first, damaged) = (first ?? i + 1, damaged + 1);
            else
                sound++;
        }

        return damaged > sound ? first : null;
    }

    /// <summary>Whether the line, written in the encoding, is UTF-8 with Russian letters. Russian text itself never is.</summary>
    private static bool IsMisread(string line, int page)
    {
        var bytes = TextDecoding.Page(page).GetBytes(line);
        return System.Text.Unicode.Utf8.IsValid(bytes) && Encoding.UTF8.GetString(bytes).Any(c => c is >= 'А' and <= 'я');
    }
}
