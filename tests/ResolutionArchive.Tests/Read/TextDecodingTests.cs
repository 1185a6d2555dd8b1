using System.Text;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Read;

namespace ResolutionArchive.Tests.Read;

public sealed class TextDecodingTests
{
    private const string Text = "РЕЗОЛЮЦИЯ\n\nДепартаменту Смоленской области по образованию и науке:\n- обеспечить поддержку ёлок № 1;\n";

    static TextDecodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", "UTF-8")]
    [InlineData("utf-16", "UTF-16LE")]
    [InlineData("utf-16BE", "UTF-16BE")]
    [InlineData("windows-1251", "Windows-1251")]
    public void Text_is_read_in_the_encoding_in_which_it_was_saved(string encoding, string name) =>
        Assert.Equal(new DecodedText(Text, name), TextDecoding.Decode(Encoding.GetEncoding(encoding).GetBytes(Text)));

    [Fact]
    public void A_damaged_letter_does_not_make_another_encoding_of_the_file()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Text + Text), 0xFF, .. Encoding.UTF8.GetBytes(Text)];
        var log = new DiagnosticLog();
        Assert.Equal(Text + Text + "\uFFFD" + Text, Reader.Decode(bytes, "x.md", log)!.Text);
        var found = Assert.Single(log.ToOrdered());
        Assert.Equal((Rules.DamagedText, 9), (found.Rule, found.At.Line));
    }

    [Fact]
    public void What_is_sound_UTF8_is_UTF8_however_many_letters_were_lost_before()
    {
        var text = "- шк\uFFFDла \uFFFD\uFFFD\uFFFD\uFFFD\n";
        Assert.Equal(new DecodedText(text, "UTF-8"), TextDecoding.Decode(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void The_encoding_of_DOS_is_told_from_the_others() =>
        Assert.Equal(new DecodedText(Text, "CP866"), TextDecoding.Decode(Encoding.GetEncoding(866).GetBytes(Text)));

    [Fact]
    public void Koi8_is_told_from_Windows_1251()
    {
        var text = Text.Replace("№", "N", StringComparison.Ordinal);
        Assert.Equal(new DecodedText(text, "KOI8-R"), TextDecoding.Decode(Encoding.GetEncoding("koi8-r").GetBytes(text)));
    }

    [Fact]
    public void Capitals_and_headers_are_read_in_their_encoding_or_told_to_be_doubtful()
    {
        var (wrong, doubtful, all) = (new List<string>(), 0, 0);
        foreach (var file in Directory.GetFiles(Repository.At("tests", "ResolutionArchive.Tests", "Gold"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var typed = File.ReadAllText(file).ReplaceLineEndings("\n").Replace('ё', 'е');
            string[] texts = [typed.ToUpperInvariant(), typed, $"---\ntitle: {typed.Split('\n').FirstOrDefault(line => line.Any(c => c > '\u007F'))}\nforum: Forum\ndate: 2024-08-26\n---\n\n- a;\n", typed[..Math.Min(typed.Length, 60)].ToUpperInvariant()];
            foreach (var text in texts)
            {
                foreach (var name in (string[])["windows-1251", "koi8-r", "cp866", "iso-8859-5"])
                {
                    var form = Encoding.GetEncoding(name);
                    var kept = form.GetString(form.GetBytes(text));
                    var read = TextDecoding.Decode(form.GetBytes(kept));
                    all++;
                    doubtful += read.IsDoubtful ? 1 : 0;
                    if (read.Text != kept && !read.IsDoubtful && read.Encoding != TextDecoding.Utf8)
                        wrong.Add($"{name} → {read.Encoding}: {kept[..Math.Min(40, kept.Length)]}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.InRange(doubtful, 0, all / 10);
    }

    /// <summary>Programs that write UTF-16 without a mark are few; texts in it may be of any length.</summary>
    [Fact]
    public void Text_of_two_bytes_a_letter_without_a_mark_is_read_or_refused_or_told_to_be_doubtful()
    {
        foreach (var file in Directory.GetFiles(Repository.At("tests", "ResolutionArchive.Tests", "Gold"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var typed = File.ReadAllText(file).ReplaceLineEndings("\n");
            foreach (var length in Enumerable.Range(1, 40).Append(typed.Length).Where(length => length <= typed.Length))
            {
                foreach (var text in (string[])[typed[..length], typed[^length..], typed[..length].Replace(" ", "", StringComparison.Ordinal)])
                {
                    foreach (var form in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
                    {
                        var log = new DiagnosticLog();
                        var read = Reader.Decode(form.GetBytes(text), "x.md", log);
                        Assert.True(read is null || read.Text == text || log.ToOrdered().Any(found => found.Rule == Rules.DoubtfulEncoding), $"{form.WebName}: {text} → {read?.Text}");
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("utf-8", 1251)]
    [InlineData("utf-8", 1252)]
    [InlineData("utf-8", 28591)]
    [InlineData("utf-8", 866)]
    [InlineData("utf-8", 20866)]
    [InlineData("windows-1251", 20866)]
    [InlineData("windows-1251", 866)]
    [InlineData("windows-1251", 28591)]
    [InlineData("koi8-r", 1251)]
    [InlineData("koi8-r", 866)]
    [InlineData("cp866", 1251)]
    [InlineData("iso-8859-5", 1251)]
    public void Text_that_was_saved_in_the_wrong_encoding_is_no_text(string saved, int page)
    {
        var log = new DiagnosticLog();
        var misread = Encoding.GetEncoding(page).GetString(Encoding.GetEncoding(saved).GetBytes(Text.Replace('№', 'N')));
        Assert.Null(Reader.Decode(Encoding.UTF8.GetBytes(misread), "x.md", log));
        Assert.Equal((Rules.NotText, 1), (Assert.Single(log.ToOrdered()).Rule, log.ToOrdered()[0].At.Line));
    }

    [Fact]
    public void Of_too_little_text_nobody_says_that_it_was_read_rightly()
    {
        var log = new DiagnosticLog();
        Assert.NotNull(Reader.Decode(Encoding.GetEncoding(1251).GetBytes("---\ntitle: УЖ\n---\n"), "x.md", log));
        Assert.Equal(Rules.DoubtfulEncoding, Assert.Single(log.ToOrdered()).Rule);
    }

    [Fact]
    public void Of_an_encoding_that_we_do_not_know_nobody_says_that_it_was_read_rightly() =>
        Assert.True(TextDecoding.Decode(Encoding.GetEncoding("x-mac-cyrillic").GetBytes(Text)).IsDoubtful);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_is_taken_off(string encoding)
    {
        var form = Encoding.GetEncoding(encoding);
        Assert.Equal(Text, TextDecoding.Decode([.. form.GetPreamble(), .. form.GetBytes(Text)]).Text);
    }

    [Fact]
    public void A_file_that_is_no_text_is_reported_and_left_out()
    {
        var log = new DiagnosticLog();
        Assert.Null(Reader.Decode([0x50, 0x4B, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0], "resolutions/2024/x.md", log));
        Assert.Equal(Rules.NotText, Assert.Single(log.ToOrdered()).Rule);
    }

    [Fact]
    public void Line_ends_of_every_system_are_the_same() =>
        Assert.Equal("а\nб\nв", Reader.Decode(Encoding.UTF8.GetBytes("а\r\nб\rв"), "x.md", new DiagnosticLog())!.Text);
}
