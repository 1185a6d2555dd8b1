using ResolutionArchive.Diagnostics;
using ResolutionArchive.Parse;
using ResolutionArchive.Read;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Tests.Vocabulary;

public sealed class StandardConceptsTests
{
    public static TheoryData<string> Names => [.. StandardConcepts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_of_the_product_reads_as_one_of_an_archive_would(string name)
    {
        using var file = StandardConcepts.Open(name);
        var text = file.ReadToEnd();
        var log = new DiagnosticLog();
        var drafts = ThesaurusFile.Read(new SourceFile(name, text), log);
        Assert.Empty(log.ToOrdered());
        Assert.NotEmpty(drafts);
        Assert.Equal(drafts.Select(draft => Spelled(draft.Concept)), StandardConcepts.Read(new StringReader(text)).Select(Spelled));
    }

    [Theory]
    [InlineData("id: meals, term: питание")]
    [InlineData("- {id: meals}")]
    [InlineData("- {term: питание, id: meals}")]
    [InlineData("- {id: meals, term: питание, note: о еде}")]
    [InlineData("- {id: meals, term: питание, term: еда}")]
    [InlineData("- {id: meals, term: \"питание\"}")]
    [InlineData("- {id: meals, term: питание: горячее}")]
    [InlineData("- {id: meals, term: питание, also: еда}")]
    [InlineData("- {id: meals, term: питание, also: [еда}")]
    [InlineData("- {id: meals, term: питание, also: []}")]
    [InlineData("- {id: meals, term: питание, also: [еда, ]}")]
    [InlineData("- {id: meals, term: питание, also: [еда,обед]}")]
    [InlineData("- {id: meals, term: питание, also: [еда]]}")]
    [InlineData("- {id: meals, term: питание, also: [- еда]}")]
    [InlineData("- {id: meals, term: питание, also: [null]}")]
    [InlineData("- {id: meals, term: питание, also: [горячая  еда]}")]
    [InlineData("- {id: meals, term: питание, facet: food}")]
    [InlineData("- {id: meals, term: питание } # о еде")]
    [InlineData("- {id: meals, term: питание, }")]
    [InlineData("  - {id: meals, term: питание}")]
    public void A_line_in_another_form_is_refused(string line) => Assert.Throws<FormatException>(() => ConceptLine.Read(line));

    [Theory]
    [InlineData("")]
    [InlineData("# Деньги, здания, оборудование.")]
    public void A_comment_and_an_empty_line_are_no_concepts(string line) => Assert.Null(ConceptLine.Read(line));

    private static string Spelled(Concept concept) =>
        $"{concept.Id}: {string.Join('|', concept.Terms)}; {concept.Broader}; {string.Join('|', concept.Related)}; {string.Join('|', concept.Parts)}; {concept.Facet}; {string.Join('|', concept.Compositions.Select(parts => string.Join('+', parts)))}";
}
