using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>A part of XML in an Office Open XML file: its formulas, and its fields, however they are cut into pieces (ECMA-376, part 1, 17.16 and 18.17).</summary>
internal sealed partial class OpenXmlPart
{
    // Only fields that start another program begin so.
    private const string Starting = "DDE";

    // No formula is as long.
    private const int MaxFormula = 128 * 1024;

    private readonly StringBuilder _text = new();
    private bool _isField;

    // The first letters of a field, as far as they tell what it is.
    private string _field = "";

    private OpenXmlPart()
    {
    }

    /// <summary>Whether it starts no other program, and asks no other host.</summary>
    /// <exception cref="FileRefusedException">It is no XML, or takes too much to read.</exception>
    public static bool IsHarmless(ScannedPart part) => XmlPart.IsHarmless(part, new OpenXmlPart().IsHarmless);

    private bool IsHarmless(XmlReader node)
    {
        switch (node.NodeType)
        {
            case XmlNodeType.Element:
                _isField = node.LocalName is "instrText" or "delInstrText";
                return EndText() && Begin(node);
            case XmlNodeType.EndElement:
                _isField = false;
                return EndText();
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                return _isField ? AddToField(node.Value) : AddToText(node.Value);
            default:
                return true;
        }
    }

    private bool Begin(XmlReader element)
    {
        var (isField, isHarmless) = (element.LocalName == "fldSimple", true);
        // What follows a field within another may be what the outer one begins with.
        _field = element.LocalName == "fldChar" ? "" : _field;
        while (isField && element.MoveToNextAttribute())
        {
            _field = "";
            isHarmless &= element.LocalName != "instr" || AddToField(element.Value);
        }

        return isHarmless;
    }

    private bool AddToField(string text)
    {
        _field += string.Concat(text.Where(char.IsLetterOrDigit).Take(Starting.Length - _field.Length));
        return !_field.Equals(Starting, StringComparison.OrdinalIgnoreCase);
    }

    private bool AddToText(string text)
    {
        _text.Append(text.AsSpan(0, Math.Min(text.Length, MaxFormula - _text.Length)));
        return true;
    }

    private bool EndText()
    {
        var isHarmless = !Asking().IsMatch(_text.ToString());
        _text.Clear();
        return isHarmless;
    }

    [GeneratedRegex(@"_xlfn\.(webservice|image)\s*\(", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asking();
}
