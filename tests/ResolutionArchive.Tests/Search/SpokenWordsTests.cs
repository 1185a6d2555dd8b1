using ResolutionArchive.Index;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Tests.Search;

public sealed class SpokenWordsTests
{
    [Fact]
    public void What_people_say_leads_to_concepts_that_there_are()
    {
        var known = StandardConcepts.All.Select(concept => concept.Id).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(SpokenWords.Concepts);
        Assert.DoesNotContain(SpokenWords.Concepts, concept => !known.Contains(concept));
    }
}
