using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// The line that names an addressee, broken into two paragraphs: «Органам исполнительной власти субъектов Российской Федерации,» over «осуществляющим управление в сфере
/// образования:», «2. Институту развития образования» over «(Никитина Л. В.):».
/// </summary>
internal static class BrokenHeading
{
    /// <summary>Two lines of a heading are no paragraph, in characters each.</summary>
    private const int Longest = 200;

    /// <summary>The tokens with every such pair made one block. Linear in the text.</summary>
    public static IReadOnlyList<BodyToken> Join(IReadOnlyList<BodyToken> tokens)
    {
        var joined = new List<BodyToken>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i + 2 < tokens.Count && tokens[i] is BodyBlock first && tokens[i + 1] is BodyBlock rest && GoesOn(first, rest, tokens[i + 2]))
            {
                joined.Add(first with { Text = RichText.Join(" ", [first.Text, rest.Text]) });
                i++;
            }
            else
            {
                joined.Add(tokens[i]);
            }
        }

        return joined;
    }

    private static bool GoesOn(BodyBlock first, BodyBlock rest, BodyToken below) =>
        rest.Marker is null && first.Plain.Length < Longest && rest.Plain.Length < Longest
        && (char.IsLetter(first.Plain[^1]) || first.Plain[^1] is ',' or '»' or ')')
        && (char.IsLower(rest.Plain[0]) || rest.Plain[0] == '(')
        && (rest.Plain[^1] == ':' || (rest.StandsOut && first.StandsOut) || (first.StandsOut && IsAside(rest.Plain))) && !Requests.Opens(rest.Plain)
        && below is BodyBlock { Marker: not null } or BodyBlock { StandsOut: false } && Requests.Opens(below)
        && NamesSomebody(first.Plain);

    /// <summary>«(вар.: «и учреждениям» — не поддержано)».</summary>
    private static bool IsAside(string line) => line[0] == '(' && line.IndexOf(')', StringComparison.Ordinal) == line.Length - 1;

    private static bool NamesSomebody(string line)
    {
        var names = AddresseeHeading.NamesOf(line);
        var words = Words.Of(names).ToList();
        return words.Count > 0 && AddresseeHeading.IsSomebody(words, names) && (AddresseeHeading.HasLead(line) || NamePlace.OpensInDative(words, names)) && !FormulaWords.HaveVerb(words);
    }
}
