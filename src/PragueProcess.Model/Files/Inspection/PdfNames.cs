namespace PragueProcess.Model.Files.Inspection;

/// <summary>The names in a PDF, however they are written (ISO 32000-2, 7.3.5), and what those mean that do not belong in a document to read.</summary>
internal sealed class PdfNames
{
    private const int MaxLength = 32;

    // What runs, what is carried along, and what leads to elsewhere by itself (ISO 32000-2, 12.6.4, 13; ISO 32000-1, 12.7.8).
    private static readonly HashSet<string> Active =
    [
        "JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "RichMediaContent", "Rendition", "SubmitForm", "ImportData", "GoToE", "GoToR", "XFA",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ActiveSpans = Active.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly char[] _name = new char[MaxLength];
    private int _length = -1;

    // The digits that are still to come of a byte that is written in two, and what the first was.
    private int _digits;
    private int _byte;

    /// <summary>Refuses a file whose names, outside of what is packed, say that it is more than a document.</summary>
    public static void Check(Stream content)
    {
        content.Position = 0;
        var names = new PdfNames();
        var buffer = new byte[Bytes.BufferSize];
        for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            foreach (var letter in buffer.AsSpan(0, read))
            {
                names.Add(letter);
            }
        }
    }

    /// <summary>Refuses a name that says so.</summary>
    public static void Check(ReadOnlySpan<char> name)
    {
        if (name is "Encrypt")
        {
            throw new FileRefusedException(FileFault.Protected);
        }

        if (ActiveSpans.Contains(name))
        {
            throw new FileRefusedException(FileFault.ActiveContent);
        }
    }

    private void Add(byte letter)
    {
        if (letter == '/' || IsEnd(letter))
        {
            End();
            _length = letter == '/' ? 0 : -1;
        }
        else if (_length >= 0)
        {
            AddToName(letter);
        }
    }

    private void AddToName(byte letter)
    {
        if (_digits > 0 && char.IsAsciiHexDigit((char)letter))
        {
            _byte = (_byte * 16) + Convert.ToInt32(((char)letter).ToString(), 16);
            if (--_digits == 0)
            {
                Append((char)_byte);
            }
        }
        else
        {
            (_digits, _byte) = letter == '#' ? (2, 0) : (0, 0);
            if (letter != '#')
            {
                Append((char)letter);
            }
        }
    }

    // A longer name is none of ours.
    private void Append(char letter)
    {
        if (_length == MaxLength)
        {
            _length = -1;
        }
        else
        {
            _name[_length++] = letter;
        }
    }

    private void End()
    {
        if (_length > 0)
        {
            Check(_name.AsSpan(0, _length));
        }

        (_length, _digits) = (-1, 0);
    }

    private static bool IsEnd(byte letter) => letter is 0 or 9 or 10 or 12 or 13 or 32 or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'%';
}
