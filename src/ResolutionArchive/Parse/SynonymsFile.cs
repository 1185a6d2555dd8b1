using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Read;
using ResolutionArchive.Russian;
using YamlDotNet.RepresentationModel;

namespace ResolutionArchive.Parse;

/// <summary>Reads <c>synonyms.yml</c>: lists of words that mean the same in resolutions. An archive need not have one.</summary>
internal static class SynonymsFile
{
    public const string Path = "synonyms.yml";

    public static ImmutableArray<ImmutableArray<string>> Read(SourceFile? file, DiagnosticLog log)
    {
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (var (node, isEntry, origin) in file is null ? [] : OwnFile.LoadNodes(file, log))
        {
            var words = isEntry && node is YamlSequenceNode group
                ? group.Children.OfType<YamlScalarNode>().Select(word => DefaultIgnorables.Remove(word.Value ?? "").Trim()).Where(word => word.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray()
                : [];
            if (words.Length > 1)
                groups.Add(words);
            else
                log.Add(Rules.BrokenFile, YamlMap.Place(node, origin), "Здесь должны стоять два разных слова или больше, которые значат одно и то же.", "- [опыт, практика]");
        }

        return groups.ToImmutable();
    }
}
