using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>The texts of the items of one kind, in a reader's language.</summary>
internal sealed class LocalTexts
{
    private readonly Dictionary<int, LocalText> _texts;
    private readonly Language _language;

    private LocalTexts(Language language, IEnumerable<LocalText> candidates)
    {
        _language = language;
        _texts = candidates.GroupBy(text => text.ItemId).ToDictionary(
            group => group.Key,
            group => group.OrderBy(text => text.IsFallback).First());
    }

    public LocalText this[int itemId] => _texts.GetValueOrDefault(itemId) ?? LocalText.None(_language);

    /// <summary>Loads the texts of all public items of a kind with one query.</summary>
    public static Task<LocalTexts> LoadAsync(SiteDbContext db, ItemKind kind, Language language, CancellationToken cancellation) =>
        LoadAsync(db.Texts.Where(text => text.Item.Kind == kind), language, cancellation);

    /// <summary>Loads the texts of one item.</summary>
    public static async Task<LocalText> LoadAsync(SiteDbContext db, int itemId, Language language, CancellationToken cancellation) =>
        (await LoadAsync(db.Texts.Where(text => text.ItemId == itemId), language, cancellation))[itemId];

    private static async Task<LocalTexts> LoadAsync(IQueryable<ItemText> texts, Language language, CancellationToken cancellation)
    {
        var candidates = await texts.AsNoTracking()
            .Where(text => text.Language == language || text.Language == text.SourceLanguage)
            .Select(LocalText.For(language))
            .ToListAsync(cancellation);
        return new LocalTexts(language, candidates);
    }
}
