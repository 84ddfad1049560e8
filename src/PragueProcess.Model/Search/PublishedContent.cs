using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Search;

/// <summary>Everything that is public, as it is read to be indexed.</summary>
internal sealed class PublishedContent
{
    private readonly Dictionary<int, Item> _items;
    private readonly Dictionary<string, Member> _memberOfCode;

    private PublishedContent(IReadOnlyList<Item> items, IReadOnlyList<TypedRow> rows)
    {
        Rows = rows;
        _items = items.ToDictionary(item => item.Id);
        _memberOfCode = rows.OfType<Member>().Where(member => member.Code is not null).ToDictionary(member => member.Code!);
    }

    public IReadOnlyList<TypedRow> Rows { get; }

    public Item Item(int id) => _items[id];

    /// <summary>An item's text as a reader of a language gets it; null for an item without words.</summary>
    public ItemText? Text(int itemId, Language language)
    {
        var texts = _items[itemId].Texts;
        return texts.Find(text => text.Language == language) ?? texts.Find(text => text.Language == text.SourceLanguage);
    }

    public string Title(int itemId, Language language) => Text(itemId, language)?.Title ?? "";

    /// <summary>The path that a reader of a language follows.</summary>
    public string Path(int itemId, Language language)
    {
        var slugs = _items[itemId].Slugs.Where(slug => slug.IsCurrent).ToDictionary(slug => slug.Language, slug => slug.Path);
        var source = Text(itemId, language)?.Language ?? language;
        return slugs.GetValueOrDefault(language) ?? slugs.GetValueOrDefault(source) ?? "";
    }

    /// <summary>The member that a place lies in; null when its state is none.</summary>
    public Member? MemberAt(Place place) => _memberOfCode.GetValueOrDefault(place.StateCode);

    /// <summary>The short name of a place's state.</summary>
    public string StateName(Place place, Language language) => MemberAt(place) is { } member
        ? Text(member.Id, language)?.ShortTitle ?? Title(member.Id, language)
        : StateNames.OfCode(place.StateCode, language);

    public static async Task<PublishedContent> LoadAsync(SiteDbContext db, CancellationToken cancellation)
    {
        var items = await db.Items.AsNoTracking().AsSplitQuery()
            .Where(item => item.State == ItemState.Published)
            .Include(item => item.Texts).Include(item => item.Slugs)
            .ToListAsync(cancellation);
        return new PublishedContent(items,
        [
            .. await LoadAsync(db.Processes.Include(row => row.Type).Include(row => row.Region), cancellation),
            .. await LoadAsync(db.Objectives, cancellation),
            .. await LoadAsync(db.Priorities, cancellation),
            .. await LoadAsync(db.Members, cancellation),
            .. await LoadAsync(db.Observers, cancellation),
            .. await LoadAsync(db.PresidencyTerms, cancellation),
            .. await LoadAsync(db.Initiatives.Include(row => row.Funder).Include(row => row.Leads), cancellation),
            .. await LoadAsync(db.Secretariats.Include(row => row.Provider).Include(row => row.Seat).Include(row => row.Funder), cancellation),
            .. await LoadAsync(db.Meetings.Include(row => row.Kind).Include(row => row.Place).Include(row => row.Hosts).ThenInclude(host => host.Organisation), cancellation),
            .. await LoadAsync(db.Documents.Include(row => row.Kind).Include(row => row.Versions).ThenInclude(version => version.File), cancellation),
            .. await LoadAsync(db.Contacts.Include(row => row.Place), cancellation),
            .. await LoadAsync(db.Pages, cancellation),
        ]);
    }

    private static Task<List<TRow>> LoadAsync<TRow>(IQueryable<TRow> rows, CancellationToken cancellation)
        where TRow : TypedRow => rows.AsNoTracking().AsSplitQuery().OrderBy(row => row.Id).ToListAsync(cancellation);
}
