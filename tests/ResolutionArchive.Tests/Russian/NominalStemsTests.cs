using ResolutionArchive.Russian;

namespace ResolutionArchive.Tests.Russian;

public sealed class NominalStemsTests
{
    [Theory]
    [InlineData("учитель учителю учителя учителем учителей учителям")]
    [InlineData("руководитель руководителю руководители руководителям")]
    [InlineData("секретарь секретарю секретаря секретари")]
    [InlineData("кружок кружка кружку кружки кружкам кружков")]
    [InlineData("дворец дворца дворцу дворцы дворцам дворцов")]
    [InlineData("учащиеся учащихся учащимся учащимися")]
    [InlineData("лицей лицея лицею лицеи лицеям лицеев лицеями")]
    [InlineData("музей музея музею музеи музеям музеев")]
    [InlineData("высшие высшее высшего высших высшим")]
    [InlineData("старшие старшее старших старшим старшему")]
    [InlineData("районные районная районное районных районному районной районным")]
    [InlineData("библиотекарь библиотекаря библиотекарю библиотекари библиотекарей библиотекарям")]
    [InlineData("епархия епархии епархию епархий епархиям")]
    [InlineData("церковь церкви церквам")]
    public void All_cases_of_a_name_have_one_stem(string declension) => Assert.Single(NominalStems.List(declension).Distinct());

    [Theory]
    [InlineData("лицам", "лицеям")]
    [InlineData("лица", "лицеи")]
    [InlineData("лицензия", "лицей")]
    [InlineData("муза", "музей")]
    [InlineData("музыка", "музей")]
    public void Words_that_only_look_alike_keep_their_own(string one, string other) => Assert.NotEqual(NominalStems.Of(one), NominalStems.Of(other));
}
