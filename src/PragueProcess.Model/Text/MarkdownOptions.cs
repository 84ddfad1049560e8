using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Text;

/// <summary>How a text is placed on its page.</summary>
/// <param name="Language">The language of the text, in which its footnotes are labelled.</param>
public sealed record MarkdownOptions(Language Language)
{
    /// <summary>The level, from 1 to 6, of the text's highest heading, however many <c>#</c> its author wrote.</summary>
    public int TopHeading { get; init; } = 2;

    /// <summary>Begins the ids of the text's footnotes; different for each text of a page.</summary>
    public string IdPrefix { get; init; } = "";
}
