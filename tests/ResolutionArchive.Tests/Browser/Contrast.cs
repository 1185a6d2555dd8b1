namespace ResolutionArchive.Tests.Browser;

/// <summary>What is seen of colours (WCAG 2.2, relative luminance).</summary>
internal static class Contrast
{
    /// <summary>Text that is not large.</summary>
    public const double OfText = 4.5;

    /// <summary>Marks, pictures, frames.</summary>
    public const double OfGraphics = 3;

    /// <summary>A function <c>contrast(a, b)</c> of two computed colours, to stand before a script. A canvas reads whatever form the browser gives them.</summary>
    public const string Function = """
        const luminance = colour => {
          const canvas = new OffscreenCanvas(1, 1).getContext("2d");
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const contrast = (a, b) => { const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
        const paper = getComputedStyle(document.body).backgroundColor;
        const style = (selector, pseudo) => getComputedStyle(document.querySelector(selector), pseudo);
        """;
}
