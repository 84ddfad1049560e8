namespace PragueProcess.Web.Feeds;

/// <summary>Licences by their identifiers in the list of the Software Package Data Exchange (ISO/IEC 5962).</summary>
public static class SpdxLicence
{
    /// <summary>Where the list tells what a licence says.</summary>
    public static string AddressOf(string identifier) => $"https://spdx.org/licenses/{Uri.EscapeDataString(identifier)}";
}
