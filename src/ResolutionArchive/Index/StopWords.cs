namespace ResolutionArchive.Index;

/// <summary>
/// Words that carry no meaning of their own: prepositions, conjunctions, particles, pronouns. They are indexed like others, since a reader may look for them in
/// quotes; beside other words a hit need not have them.
/// </summary>
internal static class StopWords
{
    /// <summary>The words in the form of the index, ё as е.</summary>
    public const string List =
        "а без бы в во где для до ее если же за и из или им их к как ко ли либо между на над не него нее ней ни но о об он она они от по под при про с со так также то того той том тот у уж чтобы что эта эти это этого этой этот я перед после через около против вместо среди вокруг еще тоже только мы вы нам нас вам вас мне меня мой моя наш наша наши нашей ваш ваши ну вот уже пожалуйста";

    /// <summary>
    /// Words of a question: they say that one asks, and not for what. Alone they are words like others; beside others they count nothing. As stems, with all their forms.
    /// </summary>
    public const string Questions =
        "какие какой какая какое каких каким какую что чего чему кто кого кому где когда куда откуда сколько зачем почему который которые можно нужно надо есть было были рекомендовали рекомендовано рекомендуют рекомендуется рекомендует рекомендовал рекомендация рекомендации рекомендаций советовали просили поручили решили найти найди покажи показать про насчет год года году годах годов годы лет должен должна должны обязан обязаны делать сделать ищу хочу сказано написано предлагали предложили предлагают просят требуют нет";
}
