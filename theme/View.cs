using Microsoft.AspNetCore.Components;
using ResolutionArchive.Render.Pages;

namespace ResolutionArchive.Theme;

/// <summary>A picture of a page record.</summary>
/// <typeparam name="TPage">The record.</typeparam>
public abstract class View<TPage> : ComponentBase
    where TPage : Page
{
    /// <summary>What the view shows.</summary>
    [Parameter, EditorRequired]
    public required TPage Page { get; set; }
}

/// <summary>A part of a view. It knows the page on which it stands, so that its links are right.</summary>
public abstract class Part : View<Page>;
