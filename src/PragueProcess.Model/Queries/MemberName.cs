using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>A member as it is named and linked wherever it is mentioned.</summary>
/// <param name="Key">The item's key.</param>
/// <param name="Code">ISO 3166-1 alpha-2, or <c>XK</c>; null for an organisation.</param>
/// <param name="Text">The name.</param>
/// <param name="Path">The path below the members' section.</param>
public sealed record MemberName(int Id, string Key, string? Code, LocalText Text, string Path);

/// <summary>The names of all members in a reader's language; there are never many.</summary>
internal sealed class MemberNames(IReadOnlyList<MemberName> names)
{
    public IReadOnlyList<MemberName> All { get; } = names;

    private readonly Dictionary<int, MemberName> _byId = names.ToDictionary(name => name.Id);
    private readonly Dictionary<string, MemberName> _byCode = names.Where(name => name.Code is not null).ToDictionary(name => name.Code!);

    public MemberName this[int id] => _byId[id];

    public MemberName? OfCode(string code) => _byCode.GetValueOrDefault(code);

    public static async Task<MemberNames> LoadAsync(SiteDbContext db, Language language, CancellationToken cancellation)
    {
        var rows = await db.Members.Select(member => new { member.Id, member.Item.Key, member.Code }).ToListAsync(cancellation);
        var texts = await LocalTexts.LoadAsync(db, ItemKind.Member, language, cancellation);
        var paths = await ItemPaths.LoadAsync(db, ItemKind.Member, cancellation);
        return new MemberNames([.. rows.Select(row => new MemberName(row.Id, row.Key, row.Code, texts[row.Id], paths[row.Id, texts[row.Id]]))]);
    }
}
