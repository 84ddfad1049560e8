using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Items;

/// <summary>A list of items.</summary>
/// <param name="Kind">The kind of all of them; null for all kinds.</param>
/// <param name="Filter">What was asked for.</param>
/// <param name="Items">Those of this page.</param>
/// <param name="Count">How many there are on all pages.</param>
public sealed record ItemsPage(string Title, ItemKind? Kind, ItemFilter Filter, IReadOnlyList<ListedItem> Items, int Count) : AdminPage(Title)
{
    /// <summary>How many a page shows.</summary>
    public const int Size = 50;

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Count + Size - 1) / Size);
}
