using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Russian;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ResolutionArchive.Parse;

/// <summary>
/// A YAML mapping whose scalars are text until somebody asks for more, and whose every value knows its line.
/// Reading a value marks its key as known; <see cref="ReportUnknown"/> reports the rest.
/// </summary>
internal sealed class YamlMap
{
    private readonly YamlMappingNode node;
    private readonly Location origin;
    private readonly DiagnosticLog log;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    private YamlMap(YamlMappingNode node, Location origin, DiagnosticLog log) => (this.node, this.origin, this.log) = (node, origin, log);

    /// <summary>Where the mapping begins.</summary>
    public Location At => Place(node);

    /// <summary>The root of the YAML text; null where it is empty.</summary>
    /// <exception cref="YamlException">The text is no YAML; the exception's marks count from the first line of the text.</exception>
    public static YamlNode? Load(string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new ShallowYaml(new YamlDotNet.Core.Parser(new StringReader(yaml))));
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException)
        {
            // The scanner meets some malformed text with these.
            throw new YamlException(failure.Message);
        }

        return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
    }

    /// <summary>The mapping, or null where the node is none.</summary>
    /// <param name="node">The node.</param>
    /// <param name="origin">The place of the first line of the YAML text.</param>
    /// <param name="log">Where unfit values are reported.</param>
    public static YamlMap? Of(YamlNode? node, Location origin, DiagnosticLog log) =>
        node is YamlMappingNode mapping ? new YamlMap(mapping, origin, log) : null;

    /// <summary>The place of a YAML node, given that of the first line of its text.</summary>
    public static Location Place(YamlNode node, Location origin) =>
        origin with { Line = origin.Line + (int)node.Start.Line - 1, Column = (int)node.Start.Column };

    /// <summary>The text under the first of the names that is there; null where none is, or its value is empty. A list is reported.</summary>
    public Claim<string>? Text(params ReadOnlySpan<string> names)
    {
        if (Find(names) is not { } found)
            return null;
        if (found.Value is not YamlScalarNode scalar)
        {
            log.Add(Rules.WrongValue, Place(found.Value), $"После «{found.Key}:» должен стоять текст в одну строку, а не список.");
            return null;
        }

        return ReadText(scalar) is { Value.Length: > 0 } claim ? claim : null;
    }

    /// <summary>Where the first of the names stands; null where none does.</summary>
    public Location? Find(string name)
    {
        var key = node.Children.Keys.OfType<YamlScalarNode>().FirstOrDefault(key => name.Equals(NameOf(key), StringComparison.OrdinalIgnoreCase));
        return key is null ? null : Place(key);
    }

    /// <summary>The texts under the name, whether it holds a list or a single one.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. Claims(name).Select(claim => claim.Value)];

    /// <summary>The texts under the name and their places, whether it holds a list or a single one.</summary>
    public ImmutableArray<Claim<string>> Claims(string name)
    {
        if (Find([name]) is not { } found)
            return [];
        IList<YamlNode> nodes = found.Value is YamlSequenceNode sequence ? sequence.Children : [found.Value];
        foreach (var node in nodes.Where(node => node is not YamlScalarNode))
            log.Add(Rules.WrongValue, Place(node), $"В списке «{name}:» стоит не название.", "Если в названии есть двоеточие, возьмите его в кавычки.");
        return [.. nodes.OfType<YamlScalarNode>().Select(ReadText).Where(claim => claim.Value.Length > 0)];
    }

    /// <summary>Reports every key that nobody asked for, with the nearest one that somebody did.</summary>
    public void ReportUnknown(DiagnosticLog log)
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>())
        {
            if (key.Value is not { } name || known.Contains(NameOf(key).ToLowerInvariant()))
                continue;
            var hint = (Nearest.Of(name, known) ?? Words.Of(name).Select(word => word.Normal).FirstOrDefault(known.Contains)) is { } near ? $"Возможно, вы имели в виду «{near}»?" : "Исправьте ключ или удалите строку.";
            log.Add(Rules.UnknownKey, Place(key), $"Неизвестный ключ «{name}».", hint);
        }
    }

    private (string Key, YamlNode Value)? Find(ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            known.Add(name);
        (string Key, YamlNode Value)? found = null;
        foreach (var (key, value) in node.Children)
        {
            if (key is not YamlScalarNode { Value: { } text } scalar || !names.Contains(NameOf(scalar).ToLowerInvariant()))
                continue;
            if (found is { } first)
                log.Add(Rules.RepeatedKey, Place(key), $"«{text}» и «{first.Key}» значат одно и то же.");
            else
                found = (text, value);
        }

        return found;
    }

    private Location Place(YamlNode at) => Place(at, origin);

    private static string NameOf(YamlScalarNode key) => DefaultIgnorables.Remove(key.Value ?? "").Trim();

    /// <summary>The text with what is done to that of the body: without what cannot be seen, and every word in one alphabet. An address is not spelled otherwise.</summary>
    private Claim<string> ReadText(YamlScalarNode scalar)
    {
        var at = Place(scalar);
        var typed = Tidy(scalar.Value);
        var text = CanonicalComposition.Of(DefaultIgnorables.Remove(typed)).Trim();
        if (text != typed)
            log.Add(Rules.HiddenCharacters, at, "В значении были невидимые или составные знаки.");
        var spelled = text.Contains("://", StringComparison.Ordinal) ? text : MixedScripts.Separate(text);
        if (spelled != text)
            log.Add(Rules.MixedAlphabets, at);
        return new Claim<string>(spelled, at);
    }

    private static string Tidy(string? text) => text is null or "~" or "null"
        ? ""
        : string.Join(' ', string.Concat(text.Where(c => c != '\u001F').Select(Shown)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Word's no-break hyphen (U+001E) is one, its optional one (U+001F) nothing; other controls part words.</summary>
    private static char Shown(char c) => c == '\u001E' ? '\u2011' : char.IsControl(c) ? ' ' : c;
}
