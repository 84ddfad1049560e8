using System.Text.RegularExpressions;
using System.Xml;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>Where an OpenDocument file leads: by itself to nothing else, and with a click only to addresses (OpenDocument 1.3, part 3, 19.917).</summary>
internal static partial class OpenDocumentLinks
{
    /// <summary>The vocabulary of presentations.</summary>
    public const string Presentation = "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0";

    private const string Drawing = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    // What leads there only when a person clicks it.
    private static readonly HashSet<XmlQualifiedName> Clicked =
    [
        new("a", Text), new("a", Drawing), new("area-rectangle", Drawing), new("area-circle", Drawing), new("area-polygon", Drawing), new("event-listener", Presentation),
    ];

    /// <summary>Whether the address of an element leads to where it may not.</summary>
    public static bool LeadsElsewhere(XmlQualifiedName element, string address)
    {
        var plain = string.Concat(address.Where(letter => letter > ' '));
        return Elsewhere().IsMatch(plain) && !(Clicked.Contains(element) ? Clickable().IsMatch(plain) : IsOwn(element, plain));
    }

    // Buttons and keys of a document's own name what the program does; word processors note where on their own machine the template lies.
    private static bool IsOwn(XmlQualifiedName element, string address) =>
        address.StartsWith(".uno:", StringComparison.Ordinal) || (element.Name == "template" && OnThisMachine().IsMatch(address));

    [GeneratedRegex(@"^([^/?#]*:|[/\\])", RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();

    [GeneratedRegex("^(https?|ftp|mailto|tel):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clickable();

    [GeneratedRegex(@"^(file://)?/(?![/\\])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnThisMachine();
}
