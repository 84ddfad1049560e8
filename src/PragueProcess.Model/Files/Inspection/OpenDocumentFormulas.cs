using System.Text.RegularExpressions;
using System.Xml;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>Formulas that fetch something when they are computed (OpenDocument 1.3, part 4).</summary>
internal static partial class OpenDocumentFormulas
{
    private static readonly string[] Names = ["formula", "expression", "condition"];

    /// <summary>Whether an attribute holds a formula.</summary>
    public static bool IsFormula(XmlQualifiedName attribute) =>
        Names.Contains(attribute.Name) || (attribute.Name == "value" && attribute.Namespace.Contains("calcext", StringComparison.Ordinal));

    /// <summary>Whether a formula asks another host, or takes from another file that has a scheme or lies on another machine.</summary>
    public static bool Fetches(string formula) => Fetching().IsMatch(formula);

    // A reference to another file begins with a bracket, or is made of a text; an apostrophe within a text begins none.
    [GeneratedRegex(@"webservice|\bdde\s*\(|(\[\$?|"")\s*'\s*(//|\\\\|[a-z][a-z0-9+.-]+:[^\s'""])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fetching();
}
