using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>Any public item as it is named and linked.</summary>
/// <param name="Title">What tells it from others of its kind; empty for kinds that have no title.</param>
/// <param name="Path">The path below its section; empty when it has no page of its own.</param>
/// <param name="Section">The section that a page introduces.</param>
public sealed record ItemName(string Key, ItemKind Kind, string Title, string Path, PageSection Section)
{
    /// <summary>The language of the title, ISO 639-1, where it is not the reader's.</summary>
    public string? LanguageCode { get; init; }

    /// <summary>Whether the title alone would not say what it is.</summary>
    public bool NeedsKind => Kind
        is ItemKind.PresidencyTerm or ItemKind.Objective or ItemKind.Priority or ItemKind.Contact or ItemKind.Secretariat or ItemKind.Observer;
}

/// <summary>Names items of every kind.</summary>
public sealed class ItemNames(SiteDbContext db, MeetingQueries meetings, PresidencyQueries presidency, DocumentQueries documents)
{
    /// <summary>The names of all public items by their keys.</summary>
    public async Task<IReadOnlyDictionary<string, ItemName>> LoadAsync(Language language, CancellationToken cancellation)
    {
        var listed = await documents.ListAsync(language, cancellation);
        var special = await SpecialTitlesAsync(listed, language, cancellation);
        var foreign = listed.ToDictionary(document => document.Key, document => document.OriginalLanguageCode);
        var items = await db.Items.AsNoTracking()
            .Where(item => item.State == ItemState.Published)
            .Select(item => new
            {
                item.Key,
                item.Kind,
                Section = db.Pages.Where(page => page.Id == item.Id).Select(page => (PageSection?)page.Section).FirstOrDefault(),
                Texts = item.Texts
                    .Where(text => text.Language == language || text.Language == text.SourceLanguage)
                    .Select(text => new { text.Language, text.Title }).ToList(),
                Slugs = item.Slugs.Where(slug => slug.IsCurrent).Select(slug => new { slug.Language, slug.Path }).ToList(),
            })
            .ToListAsync(cancellation);
        return items.ToDictionary(item => item.Key, item =>
        {
            var text = item.Texts.OrderBy(text => text.Language != language).FirstOrDefault();
            var path = item.Slugs.Find(slug => slug.Language == language) ?? item.Slugs.Find(slug => slug.Language == text?.Language);
            return new ItemName(item.Key, item.Kind, special.GetValueOrDefault(item.Key) ?? text?.Title ?? "", path?.Path ?? "", item.Section ?? PageSection.None)
            {
                LanguageCode = foreign.GetValueOrDefault(item.Key) ?? (text is null || text.Language == language ? null : text.Language.Code()),
            };
        });
    }

    private async Task<Dictionary<string, string>> SpecialTitlesAsync(
        IReadOnlyList<DocumentProfile> listed, Language language, CancellationToken cancellation)
    {
        var named = (await meetings.ListAsync(language, cancellation)).Select(meeting => (meeting.Key, meeting.FullName))
            .Concat(listed.Select(document => (document.Key, document.OriginalTitle)))
            .Concat((await presidency.ListAsync(language, cancellation)).Select(term => (term.Key, term.Holder?.Text.Title ?? "")));
        return named.ToDictionary();
    }
}
