using System.Xml;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>What runs in an OpenDocument file, or starts what runs elsewhere (OpenDocument 1.3, part 3: script:event-listener, presentation:action).</summary>
internal static class OpenDocumentScripts
{
    // Programs read some vocabularies of other versions as their own.
    private const string Vocabulary = "script";
    private const string Listener = "event-listener";

    private static readonly string[] Starting = ["execute", "macro", "verb"];
    private static readonly string[] Addresses = ["vnd.sun.star.script", "macro:"];

    /// <summary>Whether an element is a script, or calls one when something happens.</summary>
    public static bool IsScript(XmlQualifiedName element) =>
        element.Name == "script" || (element.Name == Listener && element.Namespace != OpenDocumentLinks.Presentation);

    /// <summary>Whether an attribute of an element calls a script, or starts a program.</summary>
    public static bool IsScript(XmlQualifiedName element, XmlQualifiedName attribute, string value) =>
        attribute.Name switch
        {
            "macro-name" => true,
            "language" => attribute.Namespace.Split(':', '/').Contains(Vocabulary),
            "action" => element.Name == Listener && Starting.Contains(value.Trim(), StringComparer.OrdinalIgnoreCase),
            _ => false,
        }
        || Addresses.Any(address => value.Contains(address, StringComparison.OrdinalIgnoreCase));
}
