using PragueProcess.Model.Checks;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>A contradiction or gap as a reader sees it.</summary>
/// <param name="Item">The item that it concerns.</param>
/// <param name="Statement">What another source says, where sources differ.</param>
public sealed record OpenQuestion(Finding Finding, ItemName Item, DifferingStatement? Statement);

/// <summary>Reads what the site does not know.</summary>
public sealed class OpenQuestionQueries(SiteDbContext db, ItemNames names)
{
    /// <summary>All open questions, kind by kind, and the names of all items, by key.</summary>
    public async Task<(IReadOnlyList<OpenQuestion> Questions, IReadOnlyDictionary<string, ItemName> Names)> ListAsync(
        Language language, CancellationToken cancellation)
    {
        var items = await names.LoadAsync(language, cancellation);
        var sources = await SourceLine.LoadAsync(db, language, cancellation);
        var members = (await MemberNames.LoadAsync(db, language, cancellation)).All.ToDictionary(member => member.Key);
        var findings = await new SiteChecks(db).RunPublicAsync(cancellation);
        return ([.. findings.Select(finding => new OpenQuestion(
            finding,
            items[finding.ItemKey],
            finding.Statement is { } said ? new DifferingStatement(said.Field, said.Value, sources[said.SourceKey]).Naming(members) : null))], items);
    }
}
