using PragueProcess.Model.Changes;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Pages;

/// <summary>A change in a reader's words.</summary>
/// <param name="Change">The change itself: its id, its kind, its instant and the author's comment.</param>
/// <param name="Title">What it concerns, e.g. “Pologne” or “87 éléments ajoutés”.</param>
/// <param name="Items">The items that it concerns.</param>
/// <param name="Lines">What changed, field by field.</param>
public sealed record WordedChange(Change Change, string Title, IReadOnlyList<ChangedItemName> Items, IReadOnlyList<ChangeLine> Lines);

/// <summary>An item as it is named, or was when visitors saw it last.</summary>
/// <param name="Name">Without a path when the item is no longer public.</param>
/// <param name="IsPublic">Whether it has a page to link to.</param>
public sealed record ChangedItemName(ItemName Name, bool IsPublic);
