using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using PragueProcess.Web.Feeds.Citations;

namespace PragueProcess.Tests.Web.Feeds;

/// <summary>Reads back what was written for reference managers.</summary>
public sealed partial class CitationFormatTests
{
    private static readonly Citation Sample = new(
        "prague-process-fr", "Title", "Prague Process", null, "fr", "https://process.example/fr", new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 24));

    private static readonly Gen<string> Titles = Gen.String[Gen.Char["{}\\%&$#_~^\"'@,= aé\u0416\r\n\t\u2028"], 0, 40];

    [Fact]
    public void BibTeX_holds_everything()
    {
        const string Expected = """
            @misc{prague-process-fr,
              title = {{50 \%}},
              organization = {{Prague Process}},
              publisher = {{Somebody \& Co}},
              year = {2026},
              date = {2026-11-23},
              url = {https://process.example/fr},
              urldate = {2026-11-24},
              langid = {french}
            }

            """;
        Assert.Equal(Expected, BibTex.Write(Sample with { Title = "50 %", Publisher = "Somebody & Co" }));
    }

    [Fact]
    public void RIS_holds_everything_each_on_a_line_that_ends_as_the_format_asks()
    {
        string[] expected =
        [
            "TY  - ELEC", "ID  - prague-process-fr", "TI  - Title", "T2  - Prague Process", "PB  - Somebody", "PY  - 2026", "DA  - 2026/11/23",
            "Y2  - 2026/11/24", "UR  - https://process.example/fr", "LA  - fr", "ER  - ", "",
        ];
        Assert.Equal(expected, Ris.Write(Sample with { Publisher = "Somebody" }).Split("\r\n"));
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        var undated = Sample with { Version = null, Site = null };
        Assert.Equal(["title", "url", "urldate", "langid"], ReadBibTex(BibTex.Write(undated)).Keys);
        Assert.Equal(["TY", "ID", "TI", "Y2", "UR", "LA", "ER"], ReadRis(Ris.Write(undated)).Keys);
    }

    [Fact]
    public void Whatever_the_title_BibTeX_gives_it_back() => Titles.Sample(title =>
        ReadBibTex(BibTex.Write(Sample with { Title = title }))["title"] == $"{{{OneLine(title, keepsSeparators: true)}}}");

    [Fact]
    public void Whatever_the_title_RIS_gives_it_back() => Titles.Sample(title =>
        ReadRis(Ris.Write(Sample with { Title = title }))["TI"] == OneLine(title, keepsSeparators: false));

    private static string OneLine(string text, bool keepsSeparators) =>
        string.Concat(text.Select(character => char.IsControl(character) || (!keepsSeparators && character == '\u2028') ? ' ' : character));

    /// <summary>Reads as BibTeX does: a value ends where its braces are closed, whatever stands before a brace.</summary>
    private static Dictionary<string, string> ReadBibTex(string text)
    {
        Assert.Matches(@"\A@misc\{[a-z0-9-]+,\n", text);
        var fields = new Dictionary<string, string>();
        var at = text.IndexOf('\n', StringComparison.Ordinal);
        while (Field().Match(text, at) is { Success: true } field)
        {
            (at, var depth) = (field.Index + field.Length, 1);
            var value = new StringBuilder();
            for (; depth > 0; at++)
            {
                depth += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
                value.Append(text[at]);
            }

            fields[field.Groups[1].Value] = Command().Replace(value.ToString(0, value.Length - 1), Unescape);
        }

        Assert.Equal("\n}\n", text[at..]);
        return fields;
    }

    private static string Unescape(Match command) => command.Value switch
    {
        @"\textbraceleft{}" => "{",
        @"\textbraceright{}" => "}",
        @"\textbackslash{}" => @"\",
        @"\textasciitilde{}" => "~",
        @"\textasciicircum{}" => "^",
        [_, var sign] => sign.ToString(),
        _ => throw new FormatException(command.Value),
    };

    private static Dictionary<string, string> ReadRis(string text)
    {
        Assert.EndsWith("\r\nER  - \r\n", text, StringComparison.Ordinal);
        return text.TrimEnd('\n', '\r').Split("\r\n").ToDictionary(line => line[..2], line =>
        {
            Assert.Equal("  - ", line[2..6]);
            Assert.DoesNotContain('\n', line);
            return line[6..];
        });
    }

    [GeneratedRegex(@"\G,?\n  ([a-z]+) = \{")]
    private static partial Regex Field();

    [GeneratedRegex(@"\\[a-z]+\{\}|\\.")]
    private static partial Regex Command();
}
