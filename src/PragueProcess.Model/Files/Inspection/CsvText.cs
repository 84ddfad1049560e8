using System.Text;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>A table of text (RFC 4180) in UTF-8, none of whose cells a spreadsheet would run.</summary>
internal sealed class CsvText
{
    private readonly StringBuilder _cell = new();
    private bool _isStart = true;

    public static void Check(Stream content)
    {
        content.RefuseDoubles(scanned: Bytes.BufferSize);
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

    // What begins a cell says whether it is a formula; of the rest a few letters tell a number.
    private void Add(char letter)
    {
        _isStart &= letter is '"' or ' ' or '\u00a0' or '\ufeff';
        if (!_isStart && _cell.Length < 20)
        {
            _cell.Append(letter);
        }
    }

    private void EndCell()
    {
        var isFormula = _cell.Length > 0 && _cell[0] switch
        {
            '=' or '@' or '|' => true,
            '+' or '-' => _cell.ToString().AsSpan(1).ContainsAny("(!|=@"),
            _ => false,
        };
        if (isFormula)
        {
            throw new FileRefusedException(FileFault.ActiveContent);
        }

        _cell.Clear();
        _isStart = true;
    }

    private static bool IsHidden(char letter) => char.IsControl(letter) || letter is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufffd';
}
