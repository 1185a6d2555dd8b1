using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Read;
using ResolutionArchive.Resolve;

namespace ResolutionArchive.Tests.Moves;

/// <summary>Two files with one slug in a year: who was published keeps the address.</summary>
public sealed class SharedAddressTests
{
    private static (string Owner, Diagnostic Said) Resolve(Published ledger, params string[] files)
    {
        var log = new DiagnosticLog();
        SourceFile[] own = [new("addressees.yml", "[]"), new("forums.yml", "- id: forum\n  name: Форум\n"), new("site.yml", "title: А\nbase: https://example.org/\n")];
        var documents = files.Select(file => new SourceFile($"resolutions/2024/{file}.md", $"---\ntitle: Итоги {file.Length}\nforum: Форум\ndate: 2024\n---\nШколам:\n\n- учить {file};\n"));
        var drafts = Parser.Parse(new InputFiles([.. own.Concat(documents).OrderBy(file => file.Path, StringComparer.Ordinal)], []), log) with { Ledger = ledger };
        var archive = Resolver.Resolve(drafts, Publication.AsSet, log);
        return (Assert.Single(archive.Resolutions).File, Assert.Single(log.ToOrdered(), found => found.Rule == Rules.DuplicateResolution));
    }

    private static Published With(string file, string text)
    {
        var id = ResolutionId.TryParse("2024/forum")!.Value;
        var item = new PublishedRecommendation(new RecommendationId(id, 1, 1), Fingerprint.TryParse("bcdfg")!.Value, text, []);
        return Published.Nothing with { Resolutions = [new(id, $"resolutions/2024/{file}.md", "Т", "2024", id.Slug, null, [item])] };
    }

    [Fact]
    public void Without_a_ledger_the_plainer_name_has_it_and_the_other_is_told_a_free_one()
    {
        var (owner, said) = Resolve(Published.Nothing, "2024-05-05-forum", "forum");
        Assert.Equal("resolutions/2024/forum.md", owner);
        Assert.Equal(("resolutions/2024/2024-05-05-forum.md", "Переименуйте этот файл, например: 2024-05-05-itogi-16.md"), (said.At.Path, said.Hint));
    }

    [Fact]
    public void The_file_that_was_published_keeps_it() =>
        Assert.Equal("resolutions/2024/2024-05-05-forum.md", Resolve(With("2024-05-05-forum", "нет"), "2024-05-05-forum", "forum").Owner);

    [Fact]
    public void Where_its_file_has_another_name_now_its_words_keep_it() =>
        Assert.Equal("resolutions/2024/2024-06-06-forum.md", Resolve(With("forum-staroe", "учить 2024-06-06-forum"), "2024-06-06-forum", "forum").Owner);
}
