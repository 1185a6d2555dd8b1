using System.Collections.Immutable;
using ResolutionArchive.Render.Pages;

namespace ResolutionArchive.Render;

/// <summary>How pages look. A theme is asked from several threads at once and answers the same for the same page.</summary>
public interface ITheme
{
    /// <summary>The files that the theme's pages refer to, at the addresses that <see cref="Link.Routes.Asset"/> makes.</summary>
    ImmutableArray<OutputFile> Assets { get; }

    /// <summary>The page as an HTML document in UTF-8, without a byte order mark.</summary>
    Task<ReadOnlyMemory<byte>> RenderAsync(Page page);
}
