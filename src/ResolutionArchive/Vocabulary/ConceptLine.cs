using System.Buffers;
using System.Collections.Immutable;

namespace ResolutionArchive.Vocabulary;

/// <summary>
/// A line of the product's thesaurus. Its files keep to one form of YAML, an entry a line with its keys in one order and nothing that would need quotes, so that they are read
/// without a reader of YAML, which takes longer than the rest of a small build. Whatever else stands there is a fault of ours.
/// </summary>
internal ref struct ConceptLine
{
    private const string Opening = "- {", Closing = "}", Separator = ", ";

    /// <summary>What a plain scalar of YAML holds without meaning more; spaces stand inside only.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -+./()«»—–");

    private readonly ReadOnlySpan<char> line;
    private ReadOnlySpan<char> rest;

    private ConceptLine(ReadOnlySpan<char> line)
    {
        this.line = line;
        if (!line.StartsWith(Opening) || !line.EndsWith(Closing))
            throw Unfit();
        rest = line[Opening.Length..^Closing.Length];
    }

    /// <summary>The concept of an entry; null for a comment or an empty line.</summary>
    /// <exception cref="FormatException">The line has another form.</exception>
    public static Concept? Read(ReadOnlySpan<char> line) => line is [] or ['#', ..] ? null : new ConceptLine(line).ReadEntry();

    private Concept ReadEntry()
    {
        var id = TakeText("id") ?? throw Unfit();
        var term = TakeText("term") ?? throw Unfit();
        var concept = new Concept(id, TakeTexts("also", term), TakeText("broader"), TakeTexts("related"), TakeTexts("parts"), FacetOf(TakeText("facet")));
        return rest.IsEmpty ? concept : throw Unfit();
    }

    private string? TakeText(string key)
    {
        if (!TryEnter(key))
            return null;
        var length = rest.IndexOf(',') is >= 0 and var comma ? comma : rest.Length;
        var text = Checked(rest[..length]);
        Leave(length);
        return text;
    }

    /// <summary>The texts of a list, after the first ones.</summary>
    private ImmutableArray<string> TakeTexts(string key, params ReadOnlySpan<string> first)
    {
        if (!TryEnter(key))
            return [.. first];
        var end = rest.IndexOf(']');
        if (end < 0 || rest[0] != '[')
            throw Unfit();
        var list = rest[1..end];
        var texts = ImmutableArray.CreateBuilder<string>(first.Length + list.Count(',') + 1);
        texts.AddRange(first);
        for (var comma = list.IndexOf(','); comma >= 0; comma = list.IndexOf(','))
        {
            texts.Add(Checked(list[..comma]));
            list = list[comma..].StartsWith(Separator) ? list[(comma + Separator.Length)..] : throw Unfit();
        }

        texts.Add(Checked(list));
        Leave(end + 1);
        return texts.MoveToImmutable();
    }

    private bool TryEnter(string key)
    {
        if (!rest.StartsWith(key) || !rest[key.Length..].StartsWith(": "))
            return false;
        rest = rest[(key.Length + 2)..];
        return true;
    }

    private void Leave(int length)
    {
        rest = rest[length..];
        if (rest.IsEmpty)
            return;
        rest = rest.StartsWith(Separator) && rest.Length > Separator.Length ? rest[Separator.Length..] : throw Unfit();
    }

    /// <summary>A word by which YAML means nothing is no text, and none begins with a hyphen and a space.</summary>
    private readonly string Checked(ReadOnlySpan<char> text) =>
        text.IsEmpty || text[0] is ' ' or '-' || text[^1] == ' ' || text.ContainsAnyExcept(Plain) || text.Contains("  ", StringComparison.Ordinal) || text is "null" ? throw Unfit() : text.ToString();

    private readonly Facet FacetOf(string? name) => name switch
    {
        null or "topic" => Facet.Topic,
        "people" => Facet.People,
        "form" => Facet.Form,
        "setting" => Facet.Setting,
        _ => throw Unfit(),
    };

    private readonly FormatException Unfit() => new($"Not in the form of the product's thesaurus: {line}");
}
