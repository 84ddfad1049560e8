using Microsoft.Playwright;

namespace PragueProcess.Browser.Tests;

/// <summary>What a visitor looks at the site with.</summary>
/// <param name="Width">In CSS pixels.</param>
public sealed record Screen(int Width, ColorScheme Scheme = ColorScheme.Light)
{
    /// <summary>In CSS pixels.</summary>
    public const int Height = 800;

    public const int Wide = 1280;
    public const int Medium = 768;

    /// <summary>The narrowest width that a page must fit without scrolling sideways (WCAG 2.2, 1.4.10).</summary>
    public const int Narrow = 320;

    public override string ToString() => $"{Width}-{(Scheme == ColorScheme.Dark ? "dark" : "light")}";

    /// <summary>Each of the widths, light and dark.</summary>
    public static IEnumerable<Screen> Of(params int[] widths) =>
        widths.SelectMany(width => new[] { new Screen(width), new Screen(width, ColorScheme.Dark) });
}
