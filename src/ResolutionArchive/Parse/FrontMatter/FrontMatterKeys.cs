namespace ResolutionArchive.Parse.FrontMatter;

/// <summary>The keys of the front matter, each in English and in Russian.</summary>
internal static class FrontMatterKeys
{
    public static readonly string[] Title = ["title", "название", "заголовок"];
    public static readonly string[] Forum = ["forum", "форум"];
    public static readonly string[] Date = ["date", "дата"];
    public static readonly string[] Event = ["event", "мероприятие"];
    public static readonly string[] Place = ["place", "место"];
    public static readonly string[] Kind = ["kind", "вид"];
    public static readonly string[] Status = ["status", "статус"];
    public static readonly string[] Source = ["source", "источник"];
    public static readonly string[] Added = ["added", "добавлена", "добавлено"];
    public static readonly string[] Aliases = ["aliases", "прежние адреса"];
    public static readonly string[] Draft = ["draft", "черновик"];

    /// <summary>All of them.</summary>
    public static readonly HashSet<string> All =
        new([.. Title, .. Forum, .. Date, .. Event, .. Place, .. Kind, .. Status, .. Source, .. Added, .. Aliases, .. Draft], StringComparer.OrdinalIgnoreCase);
}
