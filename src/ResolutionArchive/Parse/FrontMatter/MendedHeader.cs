using ResolutionArchive.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ResolutionArchive.Parse.FrontMatter;

/// <summary>
/// The front matter as a mapping. What YAML reads rightly stays as it is; the lines of which the meaning is plain though YAML has another view are
/// mended first: a colon inside, a missing space, tabs, a title that goes on in the next line.
/// </summary>
/// <param name="Root">The front matter.</param>
/// <param name="Lines">The lines that were mended.</param>
internal sealed record MendedHeader(YamlNode? Root, IReadOnlyList<MendedLine> Lines)
{
    /// <summary>Reads the front matter and mends what has to be.</summary>
    /// <exception cref="YamlException">It cannot be read, mended or not; the marks are those of the mended text, which has the same lines.</exception>
    public static MendedHeader Read(string yaml)
    {
        var (isYaml, root) = TryLoad(yaml);
        var isRead = isYaml && root is null or YamlMappingNode;
        var lines = yaml.Split('\n');
        var mended = new List<MendedLine>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (HeaderLine.Read(lines[i]) is not { } line || (isRead && !line.IsMisread))
                continue;
            var last = isRead ? i : LastLineOf(lines, i);
            if (HeaderLine.Read(string.Join(' ', lines[i..(last + 1)].Select(part => part.Trim()))) is { IsWhole: true } whole
                && (whole.IsMisread || last > i || char.IsWhiteSpace(lines[i][0]) || !IsMapping(lines[i])))
            {
                mended.Add(new MendedLine(i, whole, string.Join(' ', lines[i..(last + 1)].Select(part => part.Trim()))));
                Array.Fill(lines, "", i, last + 1 - i);
                lines[i] = whole.ToYaml();
            }

            i = last;
        }

        return mended.Count == 0 && isRead ? new MendedHeader(root, mended) : new MendedHeader(YamlMap.Load(string.Join('\n', lines)), mended);
    }

    /// <summary>Where the value of a line ends that goes on in lines without a key of their own.</summary>
    private static int LastLineOf(string[] lines, int first)
    {
        var last = first;
        while (last + 1 < lines.Length && lines[last + 1].Trim() is [not ('#' or '-'), ..] && !lines[last + 1].Contains(": ", StringComparison.Ordinal)
            && HeaderLine.Read(lines[last + 1]) is null)
        {
            last++;
        }

        return last;
    }

    private static bool IsMapping(string line) => TryLoad(line).Root is YamlMappingNode { Children.Count: 1 };

    private static (bool IsYaml, YamlNode? Root) TryLoad(string yaml)
    {
        try
        {
            return (true, YamlMap.Load(yaml));
        }
        catch (YamlException)
        {
            return (false, null);
        }
    }
}

/// <summary>A line of the front matter that was mended.</summary>
/// <param name="Number">Its number in the front matter, from 0.</param>
/// <param name="Line">What it means.</param>
/// <param name="Written">The line as written.</param>
internal sealed record MendedLine(int Number, HeaderLine Line, string Written)
{
    /// <summary>Reports it with what to write instead.</summary>
    /// <param name="origin">The place of the first line of the front matter.</param>
    /// <param name="log">Where it is reported.</param>
    public void Report(Location origin, DiagnosticLog log)
    {
        var message = Line.HasMixedKey
            ? $"В ключе «{Line.Written}» перемешаны русские и латинские буквы, которые выглядят одинаково."
            : $"Строка «{Written}» написана не по правилам и прочитана по смыслу.";
        log.Add(Rules.MendedHeader, origin with { Line = origin.Line + Number }, message, $"Напишите её так (можно скопировать отсюда):\n{Line.ToYaml()}");
    }
}
