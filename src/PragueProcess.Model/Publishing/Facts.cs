using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Publishing;

/// <summary>The facts that a text can cite by token, as they are published now.</summary>
internal sealed class Facts
{
    private readonly Dictionary<string, object> _values = [];

    public static async Task<Facts> LoadAsync(SiteDbContext db, CancellationToken cancellation)
    {
        var facts = new Facts();
        await facts.AddCountsAsync(db, cancellation);
        await facts.AddProcessAsync(db, cancellation);
        await facts.AddInitiativesAsync(db, cancellation);
        await facts.AddOrganisationsAsync(db, cancellation);
        return facts;
    }

    /// <summary>The names of all facts.</summary>
    public IEnumerable<string> Names => _values.Keys.Order(StringComparer.Ordinal);

    /// <summary>The facts that are numbers, by name.</summary>
    public IEnumerable<(string Name, int Number)> Numbers => _values.Where(pair => pair.Value is int).Select(pair => (pair.Key, (int)pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The fact in words or digits; null when there is no such fact.</summary>
    public string? Find(FactToken token, Language language) => _values.GetValueOrDefault(token.Name) switch
    {
        _ when token.Format == FactFormat.Unknown => null,
        PartialDate date => DateFormatter.Format(date, language),
        int number when token.Format == FactFormat.Words => NumberWords.Write(number, language),
        int number => NumberWords.Digits(number),
        _ => null,
    };

    private async Task AddCountsAsync(SiteDbContext db, CancellationToken cancellation)
    {
        _values["members.states.count"] = await db.Members.CountAsync(member => member.Category == MemberCategory.State, cancellation);
        _values["members.organisations.count"] = await db.Members.CountAsync(member => member.Category == MemberCategory.Organisation, cancellation);
        _values["observers.count"] = await db.Observers.CountAsync(cancellation);
        _values["meetings.count"] = await db.Meetings.CountAsync(cancellation);
        _values["documents.count"] = await db.Documents.CountAsync(cancellation);
    }

    private async Task AddProcessAsync(SiteDbContext db, CancellationToken cancellation)
    {
        if (await db.Processes.Select(p => new { p.DeclaredMemberStates, p.Founded }).SingleOrDefaultAsync(cancellation) is { } process)
        {
            _values["members.states.declared"] = process.DeclaredMemberStates;
            _values["process.founded"] = process.Founded.ToRange().Start!;
        }
    }

    private async Task AddInitiativesAsync(SiteDbContext db, CancellationToken cancellation)
    {
        foreach (var initiative in await db.Initiatives.Select(i => new { i.Item.Key, i.Dates, Leads = i.Leads.Count }).ToListAsync(cancellation))
        {
            var name = initiative.Key.Replace('/', '.');
            _values[$"{name}.leads.count"] = initiative.Leads;
            _values[$"{name}.other-leads.count"] = initiative.Leads - 1;
            Add($"{name}.start", initiative.Dates.ToRange().Start);
            Add($"{name}.end", initiative.Dates.ToRange().End);
        }
    }

    private async Task AddOrganisationsAsync(SiteDbContext db, CancellationToken cancellation)
    {
        foreach (var organisation in await db.Organisations.AsNoTracking().ToListAsync(cancellation))
        {
            Add($"organisation.{organisation.Key}.founded", organisation.Founded);
            Add($"organisation.{organisation.Key}.member-states", organisation.MemberStates);
            Add($"organisation.{organisation.Key}.countries", organisation.Countries);
        }
    }

    private void Add(string name, object? value)
    {
        if (value is not null)
        {
            _values[name] = value;
        }
    }
}
