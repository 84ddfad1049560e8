namespace PragueProcess.Web.Pages;

/// <summary>The colours in which browsers may paint their own frame around the site: its paper, as Styles/tokens.css has it.</summary>
public static class ThemeColors
{
    public const string Light = "#ffffff";

    public const string Dark = "#0f1618";
}
