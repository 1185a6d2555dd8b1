using System.Globalization;
using CsCheck;
using ResolutionArchive.Model;
using ResolutionArchive.Resolve;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Tests.Moves;

/// <summary>What a recommendation's fingerprint depends on: its words, and nothing else.</summary>
public sealed class FingerprintLaws
{
    private static readonly string[] Requests =
    [
        "обеспечить разработку программ наставничества", "создать банк лучших практик", "провести курсы для учителей начальных классов", "поддержать школьные музеи",
        "организовать летний отдых детей", "обновить сайты методических служб", "не допускать перегрузки обучающихся", "подготовить выпускников к ЕГЭ",
    ];

    private static readonly Gen<string[]> Documents = Gen.Int[0, Requests.Length - 1].Select(i => Requests[i]).Array[1, 12];

    private static readonly Gen<string> Small = OneOf("в", "на", "для", "при", "и", "или", "а также", "дял", "чтобы", "через", "до", "из");

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static Dictionary<string, string> ById(IEnumerable<string> items)
    {
        var resolution = Compilation.Resolution("Школам:\n\n" + string.Concat(items.Select(item => $"- {item};\n")));
        return resolution.Sections.SelectMany(section => section.Recommendations).ToDictionary(item => item.Id.Number, item => item.Fingerprint.ToString());
    }

    private static string[] Of(params string[] items) => [.. ById(items).OrderBy(entry => int.Parse(entry.Key.Split('.')[1], CultureInfo.InvariantCulture)).Select(entry => entry.Value)];

    [Fact]
    public void It_does_not_depend_on_what_stands_around() =>
        Gen.Select(Documents, Gen.Shuffle(Requests)).Sample((before, after) =>
            before.Zip(Of(before)).ToHashSet().IsSubsetOf([.. after.Zip(Of(after))]));

    [Fact]
    public void Small_words_and_punctuation_do_not_matter() =>
        Gen.Select(Gen.Int[0, Requests.Length - 1].Select(i => Requests[i]), Small, Gen.Int[0, 5], OneOf(",", " —", ":", "")).Sample((request, small, at, mark) =>
        {
            var words = request.Split(' ').ToList();
            words.Insert(Math.Min(at, words.Count), small + mark);
            return WordingStems.KeyOf(string.Join(' ', words)) == WordingStems.KeyOf(request);
        });

    [Theory]
    [InlineData("Поддержать школьные музеи", "поддержать школьным музеям.")]
    [InlineData("провести неделю чтения в вузах", "провести недели чтения в вузе")]
    [InlineData("обратить внимание на учёт детей", "обратить внимание, на учета детей;")]
    [InlineData("развивать сеть детских садов", "развивать сети детского сада")]
    [InlineData("принять меры для поддержки", "принять меры дял поддержки")]
    [InlineData("сделать так, чтобы школа развивалась", "сделать так, чтоб школа развивалась")]
    [InlineData("работать с семьёй через клубы", "работать с семьей черз клубы")]
    [InlineData("опыт должен распространяться", "опыт должен распространятся")]
    [InlineData("а) создать совет; б) избрать главу", "создать совет, избрать главу")]
    public void A_mend_of_what_is_small_keeps_it(string before, string after) => Assert.Equal(WordingStems.KeyOf(before), WordingStems.KeyOf(after));

    [Theory]
    [InlineData("подготовить к ЕГЭ", "подготовить к ОГЭ")]
    [InlineData("допускать перегрузки", "не допускать перегрузки")]
    [InlineData("поддержать вузы", "поддержать сады")]
    [InlineData("открыть в 2023 году", "открыть в 2024 году")]
    [InlineData("провести курсы для учителей", "провести курсы для воспитателей")]
    public void Another_request_has_another(string one, string other) => Assert.NotEqual(WordingStems.KeyOf(one), WordingStems.KeyOf(other));

    [Fact]
    public void The_same_words_in_one_document_have_the_same_one_and_different_words_never()
    {
        Assert.Equal(Of("создать совет")[0], Of("создать совет", "обновить сайт", "создать советы")[2]);
        // Real words hardly ever meet by chance; here the last letter alone tells them apart.
        var all = Fingerprints.Shortest(["a", "b", "c"], key => Fingerprint.TryParse(key switch { "a" => "bcdfghjkmnpr", "b" => "bcdfghjkmnps", _ => "zcdfghjkmnpr" })!.Value);
        Assert.Equal(["bcdfghjkmnpr", "bcdfghjkmnps", "zcdfg"], all.OrderBy(entry => entry.Key).Select(entry => entry.Value.ToString()));
    }

    [Fact]
    public void It_is_read_as_it_is_written_and_its_beginning_is_of_the_same_words() =>
        Gen.Select(Gen.ULong, Gen.Int[Fingerprint.MinLength, Fingerprint.MaxLength]).Sample((hash, length) =>
            Fingerprint.Of(hash).Cut(length) is var cut && Fingerprint.TryParse(cut.ToString()) == cut && cut.IsSameAs(Fingerprint.Of(hash)));

    [Theory]
    [InlineData("bcdf")]
    [InlineData("bcdfl")]
    [InlineData("BCDFG")]
    [InlineData("bcdfghjkmnprs")]
    public void What_is_none_is_not_read(string text) => Assert.Null(Fingerprint.TryParse(text));
}
