using System.Text;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Feeds.VCards;

/// <summary>Writes a contact as a card, version 4.0.</summary>
internal static class VCard
{
    // RFC 6350, 3.2, counts octets.
    private const int LineLength = 75;

    public static string Of(ContactProfile contact)
    {
        (string Name, string? Value)[] properties =
        [
            ("BEGIN", "VCARD"),
            ("VERSION", "4.0"),
            ("KIND", "org"),
            ("UID", $"urn:uuid:{StableId.Of(contact.Key)}"),
            ("FN", Escape(contact.Text.Title)),
            ("ORG", contact.Recipient.Count == 0 ? null : Components(contact.Recipient)),
            ("ADR", contact.Street is null && contact.Place is null ? null : Components(["", "", contact.Street, contact.Place?.City, "", "", contact.Place?.State])),
            ("EMAIL", contact.Email is { } email ? Escape(email) : null),
            ("TEL;VALUE=uri", contact.Telephone is { } telephone ? $"tel:{telephone.Replace(" ", "", StringComparison.Ordinal)}" : null),
            ("URL", contact.Website),
            ("END", "VCARD"),
        ];
        return string.Concat(properties.Where(property => property.Value is not null).Select(property => Fold($"{property.Name}:{property.Value}")));
    }

    private static string Components(IEnumerable<string?> parts) => string.Join(';', parts.Select(part => Escape(part ?? "")));

    // RFC 6350, 3.4.
    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    private static string Fold(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineLength)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}
