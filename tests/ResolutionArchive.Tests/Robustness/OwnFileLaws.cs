using System.Text;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Read;

namespace ResolutionArchive.Tests.Robustness;

/// <summary>Whatever becomes of the archive's own files, by whatever editor and on whatever disk, a sound resolution is published and nothing of ours fails.</summary>
public sealed class OwnFileLaws
{
    private const string Good = "---\ntitle: Хорошая\ndate: 2024\nforum: Форум\n---\nШколам:\n- учить детей читать ноты.\n";

    private static readonly (string Path, string Text)[] Sound =
    [
        ("site.yml", "title: Архив\ndescription: Описание\nbase: https://example.org/\nrepository: https://github.com/a/b\ntag: example.org,2020\n"),
        ("forums.yml", "- id: forum\n  name: Форум\n  former: [Съезд, \"Слёт: итоги\"]\n  former-ids: [congress, old]\n- id: council\n  name: Совет\n  former-ids: congress\n"),
        ("addressees.yml", "- id: schools\n  name: Школы\n  short: Шк\n  level: Образовательные организации\n  headings: [Школам, Директорам школ]\n  former: Училища\n  former-ids: [uchilishcha]\n- id: lycees\n  name: Лицеи\n  level: У\n  broader: schools\n"),
        ("recurrence.yml", "- same: [2024/a/1.1 — учить детей (k7f3b), 2024/b/1.1]\n  note: почему\n- different: [2024/a/1.2, 2024/b/1.2, 2024/b/1.1]\n"),
        ("responses.yml", "- recommendation: 2024/a/1.1 — учить детей (k7f3b)\n  date: 1 февраля 2025 г.\n  by: schools\n  status: исполнено частично\n  text: Открыли кружок.\n  link: https://example.org/b\n- рекомендация: 2024/b/1.2\n  дата: 2025\n  кто: Совет\n  состояние: отклонена\n"),
        ("thesaurus.yml", "- id: reading\n  term: чтение нот\n  also: [сольфеджио, игра по нотам]\n  broader: music\n  related: [meals]\n  parts: [meals + free-supply]\n  facet: topic\n- id: music\n  term: музыка\n"),
        ("synonyms.yml", "- [наставник, тьютор]\n- [слёт, сбор, съезд]\n"),
        ("resolutions/2024/a.md", "---\ntitle: Первая\ndate: 26 августа 2024 г.\nevent: 2024-08-22/2024-08-26\nforum: Форум\nplace: г. Смоленск\nkind: Решение\nstatus: проект\nsource: https://example.org/a.pdf\nadded: 2024-09-01\naliases: [2023/a, 2022/first]\n---\nШколам:\n- учить детей читать ноты;\n- провести слёт.\n"),
        ("resolutions/2024/b.md", "---\nназвание: Вторая\nдата: 2024-08\nфорум: Съезд\naliases: 2023/a\n---\nЛицеям:\n- учить детей игре по нотам;\n- провести сбор.\n"),
    ];

    private static readonly string[] Scraps =
    [
        .. HostileCharacters.Scraps, "- ", "- id: ", ": ", "[", "]", "{", "}", ", ", "&a ", "*a", "!!int ", "? ", "| ", "> ", "---\n", "...\n", "\n  ", "\t", "~", "null", "+", "music", "reading", "2024/a", "2024/a/1.1", "2024/good/1.1", "good", "forum", "schools", "a/b/c",
        "2024-02-30", "9999-12-31", "0000", "1e9", "aliases: [2024/good, 2024/a]\n", "former-ids: [forum, schools]\n", "broader: lycees\n", "parts: [reading + reading + music]\n", "also: музыка\n", "same: [2024/good/1.1, 2024/a/1.1]\n", "<<<<<<< a\n", "=======\n", ">>>>>>> b\n",
    ];

    private static readonly Encoding[] Encodings = [Encoding.UTF8, Encoding.UTF8, Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, TextDecoding.Page(1251), TextDecoding.Page(866)];

    [Fact]
    public void Damage_of_files_costs_no_sound_resolution() => Fuzz.Run(100, random => Build(random, [.. Sound.Where(file => !IsVocabulary(file.Path))]));

    /// <summary>Each makes a thesaurus of its own, which takes as long as all the rest.</summary>
    [Fact]
    public void Damage_of_vocabularies_costs_no_sound_resolution() => Fuzz.Run(3, random => Build(random, Sound));

    private static bool IsVocabulary(string path) => path is "thesaurus.yml" or "synonyms.yml";

    private static void Build(Random random, (string Path, string Text)[] sound)
    {
        var files = sound.ToDictionary(file => file.Path, file => Encoding.UTF8.GetBytes(file.Text));
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var (path, text) = random.Pick(sound);
            files[path] = Damaged(random.Pick(Encodings).GetBytes(Mutated(text, random)), random);
        }

        var log = new DiagnosticLog();
        var read = files.Select(file => Reader.Decode(file.Value, file.Key, log)).OfType<SourceFile>().Select(file => (file.Path, file.Text)).ToList();
        var (site, found) = Compilation.Compile([.. read, ("resolutions/2024/good.md", Good)]);
        Assert.False(found.Any(diagnostic => diagnostic.Rule == Rules.OurFault), string.Join('\n', found.Where(diagnostic => diagnostic.Rule == Rules.OurFault)) + string.Concat(read.Select(file => $"\n== {file.Path}\n{file.Text}")));
        Assert.Contains(site.Resolutions, linked => linked.Resolution.Title == "Хорошая");
        Compilation.RenderWithoutSearchAsync(site).GetAwaiter().GetResult();
    }

    private static string Mutated(string text, Random random)
    {
        for (var times = random.Next(1, 7); times > 0; times--)
        {
            var lines = text.Split('\n').ToList();
            var (from, length) = (random.Next(text.Length + 1), random.Next(12));
            switch (random.Next(4))
            {
                case 0:
                    text = text.Remove(from, Math.Min(length, text.Length - from));
                    break;
                case 1:
                    lines.Insert(random.Next(lines.Count), random.Pick(lines));
                    text = string.Join('\n', lines);
                    break;
                default:
                    text = text.Insert(from, random.Pick(Scraps));
                    break;
            }
        }

        return text;
    }

    /// <summary>One file in four has bytes that nobody wrote, or ends too early.</summary>
    private static byte[] Damaged(byte[] bytes, Random random)
    {
        if (bytes.Length == 0 || random.Next(4) > 0)
            return bytes;
        for (var times = random.Next(1, 6); times > 0; times--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return random.Next(3) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }
}
