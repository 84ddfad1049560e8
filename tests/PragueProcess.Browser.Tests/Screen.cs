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

    public static IReadOnlyList<int> Widths { get; } = [Wide, Medium, Narrow];

    public override string ToString() => $"{Width}-{(Scheme == ColorScheme.Dark ? "dark" : "light")}";
}
