using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Publishing;

/// <summary>A text as the public will see it, or why it cannot be shown.</summary>
/// <param name="Html">Sanitised, safe to write into a page as it is; empty with refusals.</param>
/// <param name="Refusals">What is wrong with the text.</param>
public sealed record TextPreview(string Html, IReadOnlyList<Refusal> Refusals);

/// <summary>A fact that texts can cite.</summary>
/// <param name="Token">What is typed for it, with its braces.</param>
/// <param name="Value">What it says today.</param>
public sealed record CitableFact(string Token, string Value);

/// <summary>Shows texts before they are published.</summary>
public sealed class TextPreviews(SiteDbContext db, MarkdownRenderer renderer)
{
    /// <summary>Renders a text exactly as a publication would.</summary>
    public async Task<TextPreview> RenderAsync(string markdown, Language language, CancellationToken cancellation) =>
        CommandTexts.Check("body", markdown, TextContent.BodyMaxLength, language).ToList() is { Count: > 0 } refusals
            ? new TextPreview("", refusals)
            : RenderedText.Of(markdown, await Facts.LoadAsync(db, cancellation), renderer, new MarkdownOptions(language));

    /// <summary>The facts that texts can cite, with their present values.</summary>
    public async Task<IReadOnlyList<CitableFact>> FactsAsync(Language language, CancellationToken cancellation)
    {
        var facts = await Facts.LoadAsync(db, cancellation);
        return [.. facts.Names.Select(name => new CitableFact($"{{{{{name}}}}}", facts.Find(new FactToken(name, FactFormat.Digits, 1, name), language)!))];
    }
}
