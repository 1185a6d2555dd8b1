using ResolutionArchive.Diagnostics;
using YamlDotNet.Core;

namespace ResolutionArchive.Parse.FrontMatter;

/// <summary>The front matter with the lines mended of which the meaning is plain and YAML has another view; what YAML reads rightly stays as it is.</summary>
/// <param name="Yaml">The front matter.</param>
/// <param name="Lines">The lines that were mended: number from 0, as written, as mended.</param>
internal sealed record MendedHeader(string Yaml, IReadOnlyList<(int Number, string Written, string Mended)> Lines)
{
    /// <summary>Mends what has to be.</summary>
    public static MendedHeader Of(string yaml)
    {
        var isYaml = IsYaml(yaml);
        var lines = yaml.Split('\n');
        var mended = new List<(int, string, string)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (HeaderLine.Read(lines[i]) is not { } line || !(line.IsCutShort || (!isYaml && line.IsRefused(lines[i]))))
                continue;
            mended.Add((i, lines[i].Trim(), line.ToYaml()));
            lines[i] = line.ToYaml();
        }

        return new MendedHeader(string.Join('\n', lines), mended);
    }

    /// <summary>Reports each mended line with what to write instead.</summary>
    /// <param name="origin">The place of the first line.</param>
    /// <param name="log">Where it is reported.</param>
    public void Report(Location origin, DiagnosticLog log)
    {
        foreach (var (number, written, mended) in Lines)
            log.Add(Rules.MendedHeader, origin with { Line = origin.Line + number }, $"Строка «{written}» написана не по правилам и прочитана по смыслу.", $"Исправьте её:\n{mended}");
    }

    private static bool IsYaml(string yaml)
    {
        try
        {
            YamlMap.Load(yaml);
            return true;
        }
        catch (YamlException)
        {
            return false;
        }
    }
}
