using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using PragueProcess.Model.Attention;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Web.Areas.Admin.Items;
using PragueProcess.Web.Areas.Admin.References;

namespace PragueProcess.Web.Areas.Admin;

/// <summary>The addresses of the editors' area. They are the same in every language.</summary>
public static partial class AdminLinks
{
    /// <summary>What all of them begin with.</summary>
    public const string Dashboard = "/admin";

    /// <summary>Shows a markdown text as the public will see it (POST).</summary>
    public const string Markdown = "/admin/markdown";

    /// <summary>Makes markdown of what was pasted (POST).</summary>
    public const string Paste = "/admin/markdown/paste";

    /// <summary>Says how a typed date is understood (POST).</summary>
    public const string Dates = "/admin/dates";

    /// <summary>Proposes how a page of a title is named in its address (POST).</summary>
    public const string Slugs = "/admin/slugs";

    /// <summary>The form of an item, by its key.</summary>
    public static string Item(string key) => $"/admin/items/{key}";

    /// <summary>The items of all kinds.</summary>
    public const string Items = "/admin/items";

    /// <summary>The items of a kind.</summary>
    public static string ItemsOf(ItemKind? kind) => kind is { } one ? $"{Items}/{ItemKey.Name(one)}" : Items;

    /// <summary>A page of a list as it was filtered.</summary>
    public static string ItemsOf(ItemKind? kind, ItemFilter filter, int page) => QueryHelpers.AddQueryString(ItemsOf(kind), new Dictionary<string, string?>
    {
        ["q"] = filter.Q,
        ["state"] = filter.State?.ToString(),
        ["draft"] = filter.Draft?.ToString(),
        ["text"] = filter.Text?.ToString(),
        ["in"] = filter.In,
        ["sort"] = filter.Sort.ToString(),
        ["page"] = page.ToString(CultureInfo.InvariantCulture),
    });

    /// <summary>Publishes what is ticked in a list.</summary>
    public const string SelectionPublication = "/admin/selection/publication";

    /// <summary>Withdraws what is ticked in a list.</summary>
    public const string SelectionWithdrawal = "/admin/selection/withdrawal";

    /// <summary>What is ticked in a list as a table for spreadsheets (RFC 4180).</summary>
    public const string SelectionTable = "/admin/selection/export.csv";

    /// <summary>What is ticked in a list with all that it holds; JSON.</summary>
    public const string SelectionContents = "/admin/selection/export.json";

    /// <summary>One of these with what is ticked.</summary>
    public static string Selected(string path, IEnumerable<string> keys) =>
        QueryHelpers.AddQueryString(path, keys.Select(key => KeyValuePair.Create("keys", (string?)key)));

    /// <summary>What all lists lie below.</summary>
    public const string Lists = "/admin/lists";

    /// <summary>A list of sources, places, organisations or terms.</summary>
    public static string List(ReferenceTarget list) => $"{Lists}/{ReferenceLists.NameOf(list)}";

    /// <summary>The form of an entry of a list.</summary>
    public static string Reference(ReferenceTarget list, string key) => $"{List(list)}/{key}";

    /// <summary>The form of a new entry.</summary>
    public static string NewReference(ReferenceTarget list) => $"{List(list)}/new";

    /// <summary>Removes an entry that nothing names (POST).</summary>
    public static string ReferenceRemoval(ReferenceTarget list, string key) => $"{Reference(list, key)}/removal";

    /// <summary>Says that the facts were compared with a source today (POST).</summary>
    public static string SourceCheck(string key) => $"{Reference(ReferenceTarget.Source, key)}/check";

    /// <summary>The files that documents offer.</summary>
    public const string Files = "/admin/files";

    /// <summary>One file, by the SHA-256 of its content.</summary>
    public static string File(string sha256) => $"{Files}/{sha256}";

    /// <summary>The content of a file.</summary>
    public static string FileContent(string sha256) => $"{File(sha256)}/content";

    /// <summary>Puts another file in the place of one (POST).</summary>
    public static string FileReplacement(string sha256) => $"{File(sha256)}/replacement";

    /// <summary>Removes a file that nothing names (POST).</summary>
    public static string FileRemoval(string sha256) => $"{File(sha256)}/removal";

    /// <summary>What needs attention.</summary>
    public const string Attention = "/admin/attention";

    /// <summary>Has the links to the outside checked now (POST).</summary>
    public const string LinkCheck = "/admin/attention/links";

    /// <summary>What needs attention, of one sort or all, and of one person or all.</summary>
    public static string AttentionTo(bool isMine, AttentionSort? sort = null) => QueryHelpers.AddQueryString(Attention, new Dictionary<string, string?>
    {
        ["who"] = isMine ? "me" : null,
        ["sort"] = sort?.ToString(),
    });

    /// <summary>When the site was last backed up; makes a backup (POST).</summary>
    public const string Backups = "/admin/backups";

    /// <summary>What waits for its time.</summary>
    public const string Scheduled = "/admin/scheduled";

    /// <summary>The old addresses of pages.</summary>
    public const string Redirects = "/admin/redirects";

    /// <summary>Takes away a redirect that somebody made (POST).</summary>
    public static string RedirectRemoval(int id) => string.Create(CultureInfo.InvariantCulture, $"{Redirects}/{id}/removal");

    public const string Trash = "/admin/trash";

    /// <summary>Where a draft is published, now or at a time.</summary>
    public static string Publication(string key) => $"{Item(key)}/publication";

    /// <summary>Where an item is withdrawn, now or at a time.</summary>
    public static string Withdrawal(string key) => $"{Item(key)}/withdrawal";

    /// <summary>Where something is done with an item that needs no page of its own, e.g. <c>submission</c> (POST).</summary>
    public static string Step(string key, string step) => $"{Item(key)}/{step}";

    /// <summary>The draft of an item as the public will see it.</summary>
    public static string Preview(string key, Language language) => $"{Item(key)}/preview/{language.Code()}";

    /// <summary>The links by which people without an account see an item's draft.</summary>
    public static string ShareLinks(string key) => $"{Item(key)}/links";

    /// <summary>Makes such a link worthless (POST).</summary>
    public static string ShareRevocation(string key, int id) => string.Create(CultureInfo.InvariantCulture, $"{ShareLinks(key)}/{id}/revocation");

    /// <summary>A draft as such a link shows it. The token is in the query, which is never logged.</summary>
    public static string Shared(string token, Language language) => $"/admin/shared/{language.Code()}?token={token}";

    /// <summary>A file that such a draft names.</summary>
    public static string SharedFile(string token, Language language, string sha256) => $"/admin/shared/{language.Code()}/files/{sha256}?token={token}";

    /// <summary>A file that a draft names, for those who have an account.</summary>
    public static string DraftFile(string key, string sha256) => $"{Item(key)}/files/{sha256}";

    /// <summary>What such a draft would change of what is public.</summary>
    public static string SharedChanges(string token, Language language) => $"/admin/shared/{language.Code()}/changes?token={token}";

    /// <summary>The versions of an item.</summary>
    public static string History(string key) => $"{Item(key)}/history";

    /// <summary>Two versions of an item side by side.</summary>
    public static string Comparison(string key) => $"{History(key)}/compare";

    /// <summary>Two versions of an item side by side.</summary>
    public static string Comparison(string key, int from, int to) => string.Create(CultureInfo.InvariantCulture, $"{Comparison(key)}?from={from}&to={to}");

    /// <summary>Where a version is saved as the newest draft (POST).</summary>
    public static string Restoration(string key, int id) => string.Create(CultureInfo.InvariantCulture, $"{History(key)}/{id}/restoration");

    /// <summary>Where a scheduled change is called off (POST).</summary>
    public static string Cancellation(int id) => $"{Scheduled}/{id}/cancellation";

    /// <summary>Where a failed change is tried again (POST).</summary>
    public static string Retry(int id) => $"{Scheduled}/{id}/retry";

    /// <summary>The form of a new item of a kind.</summary>
    public static string NewItem(ItemKind kind) => $"/admin/items/{ItemKey.Name(kind)}/new";

    /// <summary>Keeps what is typed into an item's form (POST), by its key; <c>meeting/new</c> for a new one.</summary>
    public static string Unsaved(string key) => $"{Item(key)}/unsaved";

    /// <summary>Says that an item's form is open, and asks who else has it (POST).</summary>
    public static string Presence(string key) => $"{Item(key)}{PresenceEnd}";

    /// <summary>What the addresses end with at which pages say by themselves that they are open.</summary>
    internal const string PresenceEnd = "/presence";

    /// <summary>The form with what was typed into one opening of it and not saved.</summary>
    public static string Recovered(string key, Guid opening) => QueryHelpers.AddQueryString(Item(key), "recovered", opening.ToString());

    /// <summary>Forgets what was typed and not saved (POST).</summary>
    public static string UnsavedRemoval(string key) => $"{Unsaved(key)}/removal";

    /// <summary>The form of a new item that begins as a copy of another.</summary>
    public static string CopyOf(ItemKind kind, string key) => QueryHelpers.AddQueryString(NewItem(kind), "from", key);
}
