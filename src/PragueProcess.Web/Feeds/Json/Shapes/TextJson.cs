using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>What is written of an item.</summary>
/// <param name="Html">Safe HTML.</param>
/// <param name="Plain">The same words on one line, without headings and footnotes.</param>
/// <param name="Language">The language that it is in, ISO 639-1: the source's where the page's language has no text.</param>
/// <param name="SourceLanguage">The language that it was written in or translated from, ISO 639-1.</param>
/// <param name="ReviewState">Who vouches for it.</param>
/// <param name="IsOutdated">True when the original has changed since it was translated.</param>
public sealed record TextJson(string Html, string Plain, string Language, string SourceLanguage, ReviewState ReviewState, bool IsOutdated)
{
    /// <summary>The body of a text; null when it has none.</summary>
    public static TextJson? Of(LocalText? text) => text is null or { Html: "" } ? null : new TextJson(
        text.Html,
        PlainText.Of(text.Html),
        text.Language.Code(),
        text.SourceLanguage.Code(),
        text.ReviewState,
        text.IsOutdated);
}
