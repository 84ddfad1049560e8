using PragueProcess.Model.Text;

namespace PragueProcess.Model.Publishing;

/// <summary>A markdown text with the facts that it cites, as sanitised HTML, or why it cannot be shown.</summary>
internal static class RenderedText
{
    private const int MaxRefusals = 20;

    public static TextPreview Of(string markdown, Facts facts, MarkdownRenderer renderer, MarkdownOptions options)
    {
        var language = options.Language;
        var unknown = FactTokens.Find(markdown).Where(token => facts.Find(token, language) is null).Take(MaxRefusals).ToList();
        if (unknown.Count > 0)
        {
            return new TextPreview("", [.. unknown.Select(token => new Refusal(RefusalReason.UnknownToken, language, token.Name))]);
        }

        try
        {
            return new TextPreview(renderer.Render(FactTokens.Replace(markdown, token => facts.Find(token, language)!), options), []);
        }
        catch (MarkdownRefusedException)
        {
            return new TextPreview("", [new Refusal(RefusalReason.TextTooComplex, language)]);
        }
    }
}
