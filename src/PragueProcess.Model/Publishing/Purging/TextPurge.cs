using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Purging;

/// <summary>Puts the mark in the place of a text, in the transaction that is open.</summary>
internal sealed class TextPurge(SiteDbContext db, PurgedText purged)
{
    /// <summary>Replaces it everywhere.</summary>
    /// <returns>How many rows held it.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation) =>
        await new PurgedFiles(db, purged).RemoveAsync(cancellation)
        + await ReplaceInRevisionsAsync(cancellation)
        + await ReplaceCommentsAsync(cancellation)
        + await ReplaceNamesAsync(cancellation)
        + await RemoveAddressesAsync(cancellation)
        + await ReplaceNotesAsync(cancellation)
        + await ReplaceInFormsAsync(cancellation);

    private async Task<int> ReplaceInRevisionsAsync(CancellationToken cancellation)
    {
        var words = purged.InJson;
        var found = await db.Revisions.AsNoTracking().Include(revision => revision.Item).Where(revision => revision.Json.Contains(words)).ToListAsync(cancellation);
        foreach (var revision in found)
        {
            var json = Without(revision);
            await db.Revisions.Where(row => row.Id == revision.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Json, json), cancellation);
        }

        return found.Count;
    }

    // A version must stay readable: where a fact's form does not take the mark, its texts alone are changed.
    private string Without(Revision revision)
    {
        string Read(string json) => ContentJson.Write(ContentJson.Read(revision.Item.Kind, revision.SchemaVersion, json));
        var content = JsonNode.Parse(revision.Json)!;
        try
        {
            return purged.WithoutIn(content) is { } changed ? Read(changed) : revision.Json;
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            content = JsonNode.Parse(revision.Json)!;
            purged.WithoutIn(content["texts"]!);
            return Read(content.ToJsonString());
        }
    }

    private async Task<int> ReplaceCommentsAsync(CancellationToken cancellation)
    {
        var (words, json) = (purged.Words, purged.InAsciiJson);
        return await db.Revisions.Where(row => row.Comment!.Contains(words)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Comment, row => row.Comment!.Replace(words, Purges.Mark)), cancellation)
            + await db.WorkflowSteps.Where(row => row.Comment!.Contains(words)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Comment, row => row.Comment!.Replace(words, Purges.Mark)), cancellation)
            + await db.Publications.Where(row => row.Comment!.Contains(words)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Comment, row => row.Comment!.Replace(words, Purges.Mark)), cancellation)
            + await db.ScheduledChanges.Where(row => row.Comment!.Contains(words)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Comment, row => row.Comment!.Replace(words, Purges.Mark)), cancellation)
            + await db.ScheduledChanges.Where(row => row.Reasons!.Contains(json)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Reasons, row => row.Reasons!.Replace(json, Purges.Mark)), cancellation);
    }

    private async Task<int> ReplaceNamesAsync(CancellationToken cancellation)
    {
        var words = purged.Words;
        return await db.Revisions.Where(row => row.Author.Contains(words)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Author, row => row.Author.Replace(words, Purges.Mark)), cancellation)
            + await db.WorkflowSteps.Where(row => row.Author.Contains(words)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Author, row => row.Author.Replace(words, Purges.Mark)), cancellation)
            + await db.Publications.Where(row => row.Author.Contains(words)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Author, row => row.Author.Replace(words, Purges.Mark)), cancellation)
            + await db.ScheduledChanges.Where(row => row.Author.Contains(words)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Author, row => row.Author.Replace(words, Purges.Mark)), cancellation)
            + await db.Files.Where(row => row.UploadedBy.Contains(words)).ExecuteUpdateAsync(set => set.SetProperty(row => row.UploadedBy, row => row.UploadedBy.Replace(words, Purges.Mark)), cancellation)
            // What is left of a file that was removed.
            + await db.Files.Where(row => row.Name.Contains(words)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, row => row.Name.Replace(words, Purges.Mark)), cancellation);
    }

    // How an address answers is asked anew where something leads there.
    private async Task<int> RemoveAddressesAsync(CancellationToken cancellation)
    {
        var found = (await db.OutsideLinks.Select(link => link.Address).ToListAsync(cancellation)).FindAll(purged.IsInUrl);
        return await db.OutsideLinks.Where(link => found.Contains(link.Address)).ExecuteDeleteAsync(cancellation);
    }

    private async Task<int> ReplaceNotesAsync(CancellationToken cancellation)
    {
        bool Has(PublicNote note) => note.Written.Any(language => purged.IsIn(note[language]));
        var withdrawals = (await db.Withdrawals.ToListAsync(cancellation)).Where(row => Has(row.Note)).ToList();
        var changes = (await db.ScheduledChanges.ToListAsync(cancellation)).Where(row => Has(row.Note)).ToList();
        withdrawals.ForEach(row => row.Note = row.Note.With(purged.Without));
        changes.ForEach(row => row.Note = row.Note.With(purged.Without));
        await db.SaveChangesAsync(cancellation);
        return withdrawals.Count + changes.Count;
    }

    // Their JSON is escaped as the browser or the program did it, and their line breaks are those of forms.
    private async Task<int> ReplaceInFormsAsync(CancellationToken cancellation)
    {
        var places = 0;
        foreach (var form in await db.OpenForms.Where(row => row.Fields != null).ToListAsync(cancellation))
        {
            if (purged.WithoutIn(JsonNode.Parse(form.Fields!)!) is { } fields)
            {
                form.Fields = fields;
                places++;
            }
        }

        await db.SaveChangesAsync(cancellation);
        return places;
    }
}
