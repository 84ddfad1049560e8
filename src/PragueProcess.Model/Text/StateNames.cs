using System.Globalization;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Text;

/// <summary>Names states that are no members.</summary>
public static class StateNames
{
    /// <summary>The framework's name of a state.</summary>
    /// <param name="code">ISO 3166-1 alpha-2.</param>
    /// <param name="language">The reader's.</param>
    public static string OfCode(string code, Language language)
    {
        var previous = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = language.Culture();
            return new RegionInfo(code).DisplayName;
        }
        finally
        {
            CultureInfo.CurrentUICulture = previous;
        }
    }
}
