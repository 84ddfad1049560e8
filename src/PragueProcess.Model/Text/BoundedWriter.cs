using System.Text;

namespace PragueProcess.Model.Text;

/// <summary>Collects text and refuses to grow beyond a limit in UTF-16 code units.</summary>
internal sealed class BoundedWriter(int limit) : TextWriter
{
    private readonly StringBuilder _text = new();

    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value)
    {
        Make(room: 1);
        _text.Append(value);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Make(buffer.Length);
        _text.Append(buffer);
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override string ToString() => _text.ToString();

    private void Make(int room)
    {
        if (_text.Length + room > limit)
        {
            throw new MarkdownRefusedException(MarkdownRefusal.OutputTooLong);
        }
    }
}
