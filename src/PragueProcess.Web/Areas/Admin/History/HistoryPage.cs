using PragueProcess.Model.Changes;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Areas.Admin.History;

/// <summary>The versions of an item.</summary>
/// <param name="Key">The item's key.</param>
public sealed record HistoryPage(string Title, string Key, IReadOnlyList<SavedVersion> Versions) : AdminPage(Title);

/// <summary>Two versions side by side.</summary>
/// <param name="Lines">What differs, field by field.</param>
public sealed record ComparisonPage(string Title, string Key, SavedVersion From, SavedVersion To, IReadOnlyList<ChangeLine> Lines) : AdminPage(Title);
