using System.Text;
using System.Text.RegularExpressions;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>A table of text (RFC 4180) in UTF-8, none of whose cells a spreadsheet would run.</summary>
internal sealed partial class CsvText
{
    private const int HeadLength = 1024;

    // What begins a cell says whether it is a formula; what follows a sign, whether it is more than a number.
    private char? _first;
    private bool _computes;
    private bool _isStart = true;

    public static void Check(Stream content)
    {
        content.RefuseDoubles(scanned: Bytes.BufferSize);
        CheckSeparator(content.At(0, (int)Math.Min(HeadLength, content.Length)));
        content.Position = 0;
        var table = new CsvText();
        using var reader = new StreamReader(content, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, Bytes.BufferSize, leaveOpen: true);
        var buffer = new char[Bytes.BufferSize / sizeof(char)];
        try
        {
            for (var read = reader.Read(buffer); read > 0; read = reader.Read(buffer))
            {
                table.Check(buffer.AsSpan(0, read));
            }
        }
        catch (DecoderFallbackException e)
        {
            throw new FileRefusedException(FileFault.WrongContent, e);
        }

        table.EndCell();
    }

    // Spreadsheets split by what the first line says; by any other separator cells would begin where none is looked for.
    private static void CheckSeparator(byte[] head)
    {
        if (OwnSeparator().IsMatch(Encoding.UTF8.GetString(head)))
        {
            throw new FileRefusedException(FileFault.Separator);
        }
    }

    private void Check(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (letter is ',' or ';' or '\t' or '\n' or '\r')
            {
                EndCell();
            }
            else if (IsHidden(letter))
            {
                throw new FileRefusedException(FileFault.WrongContent);
            }
            else
            {
                Add(letter);
            }
        }
    }

    private void Add(char letter)
    {
        _isStart &= letter is '"' or ' ' or '\u00a0' or '\ufeff';
        if (!_isStart)
        {
            _computes |= _first is not null && letter is '(' or '!' or '|' or '=' or '@';
            _first ??= letter;
        }
    }

    private void EndCell()
    {
        if (_first is '=' or '@' or '|' || (_first is '+' or '-' && _computes))
        {
            throw new FileRefusedException(FileFault.ActiveContent);
        }

        (_first, _computes, _isStart) = (null, false, true);
    }

    private static bool IsHidden(char letter) => char.IsControl(letter) || letter is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufffd';

    [GeneratedRegex(@"\A[\uFEFF""\s]*sep\s*=(?![,;\t])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnSeparator();
}
