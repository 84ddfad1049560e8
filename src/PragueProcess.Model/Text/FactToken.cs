namespace PragueProcess.Model.Text;

/// <summary>How a cited fact is written.</summary>
public enum FactFormat
{
    Digits,

    /// <summary>A small number as a word.</summary>
    Words,

    /// <summary>The text asks for a format that does not exist.</summary>
    Unknown,
}

/// <summary>A place in a text that cites a fact: <c>{{members.states.count}}</c> or <c>{{members.states.count|words}}</c>.</summary>
/// <param name="Name">The fact's name, as the text has it.</param>
/// <param name="Format">The form that the text asks for.</param>
/// <param name="Line">The line of the text in which the token stands, from 1.</param>
/// <param name="Written">The token as the text has it, with its braces.</param>
public sealed record FactToken(string Name, FactFormat Format, int Line, string Written);
