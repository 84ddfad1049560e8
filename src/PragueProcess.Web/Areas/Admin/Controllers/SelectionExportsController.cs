using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Feeds;
using PragueProcess.Web.Feeds.Csv;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>What is ticked in a list as a file, drafts included; field names are English, as in the site's other data.</summary>
[Authorize(Policies.Translate)]
public sealed class SelectionExportsController(ItemListQueries items, DraftQueries drafts, AuditLog log) : AdminController
{
    private static readonly CsvColumn<ListedItem>[] Columns =
    [
        new("key", item => item.Key),
        new("title", item => item.Title),
        new("state", item => item.State.ToString()),
        new("draft", item => item.Draft.ToString()),
        .. Languages.All.Select(language => new CsvColumn<ListedItem>(
            $"text_{language.Code()}", item => item.Marks.TryGetValue(language, out var mark) ? mark.ToString() : null)),
        new("saved_at", item => item.SavedAt.ToString("O", CultureInfo.InvariantCulture)),
        new("saved_by", item => item.Author),
    ];

    /// <summary>One line for each item: how it stands, and who saved it last.</summary>
    [HttpGet(AdminLinks.SelectionTable)]
    public async Task<IActionResult> Table(List<string> keys, CancellationToken cancellation)
    {
        var listed = (await items.ListAsync(InterfaceTexts.Current, cancellation)).Where(item => keys.Contains(item.Key));
        await log.AddAsync(AuditKind.Exported, User.AccountId(), AdminLinks.SelectionTable, cancellation);
        using var text = new MemoryStream();
        await CsvTable.Of(listed, Columns).WriteAsync(text, cancellation);
        return File(text.ToArray(), TwinFormat.Csv.MediaType, "items.csv");
    }

    /// <summary>The latest version of each item, by its key, as content files hold it.</summary>
    [HttpGet(AdminLinks.SelectionContents)]
    public async Task<IActionResult> Contents(List<string> keys, CancellationToken cancellation)
    {
        var found = await drafts.FindAsync(keys.Take(SelectionController.MaxItems), cancellation);
        await log.AddAsync(AuditKind.Exported, User.AccountId(), AdminLinks.SelectionContents, cancellation);
        var contents = new JsonObject(found.Select(draft => KeyValuePair.Create(draft.Key, JsonNode.Parse(ContentJson.Write(draft.Content)))));
        return File(System.Text.Encoding.UTF8.GetBytes(contents.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })), "application/json", "items.json");
    }
}
