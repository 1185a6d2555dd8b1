using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Render.Exports;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Pages;

/// <summary>The archive as data, for who counts and for who programs.</summary>
public sealed record DataPage : Page
{
    internal DataPage(Site site)
        : base(site.Settings, Routes.Data, "Данные", $"Все рекомендации архива таблицей для Excel и файлом для программ: {Wording.Recommendations(site.RecommendationCount)}, смысл каждого столбца и поля.")
    {
        Columns = [.. RecommendationsCsv.Columns.Select(column => new DataColumn(column.Name, column.Meaning))];
        Objects = ArchiveSchema.Objects();
        Example = ArchiveJson.Example(site);
        RecommendationCount = site.RecommendationCount;
    }

    /// <summary>The columns of the table.</summary>
    public ImmutableArray<DataColumn> Columns { get; }

    /// <summary>The objects of the archive's file, the archive itself first.</summary>
    public ImmutableArray<DataObject> Objects { get; }

    /// <summary>A recommendation of the archive as its file has it; null where it has none.</summary>
    public string? Example { get; }

    /// <summary>How many rows the table has.</summary>
    public int RecommendationCount { get; }
}

/// <summary>A column of the table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What is in it.</param>
public sealed record DataColumn(string Name, string Meaning);

/// <summary>An object of the archive's data.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="Title">What it is called in Russian.</param>
/// <param name="Description">What it is.</param>
/// <param name="Fields">Its members in the order in which they are written.</param>
public sealed record DataObject(string Name, string Title, string Description, ImmutableArray<DataField> Fields);

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What its value is, in Russian.</param>
/// <param name="Target">The name of the object that it is, or that it lists; null where it is none.</param>
/// <param name="IsRequired">Whether it is always there.</param>
/// <param name="Description">What it means.</param>
public sealed record DataField(string Name, string Kind, string? Target, bool IsRequired, string Description);
