using PragueProcess.Model.Files;

namespace PragueProcess.Web.Areas.Admin.Files;

/// <summary>The stored files.</summary>
/// <param name="Query">The words that their names hold; null for all.</param>
/// <param name="Titles">What documents are called, by their keys.</param>
/// <param name="Form">Where another is sent.</param>
public sealed record FilesPage(string Title, IReadOnlyList<ListedFile> Files, string? Query, IReadOnlyDictionary<string, string> Titles, UploadForm Form) : AdminPage(Title);

/// <summary>One stored file.</summary>
/// <param name="Titles">What documents are called, by their keys.</param>
/// <param name="Form">Where another is sent that is to stand in its place.</param>
public sealed record FilePage(string Title, ListedFile File, IReadOnlyDictionary<string, string> Titles, UploadForm Form) : AdminPage(Title)
{
    /// <summary>The keys of the items that name it in what is public, in drafts, or in a version that could be restored.</summary>
    public required IReadOnlyList<string> NamedBy { get; init; }
}

/// <summary>The form by which a file is sent.</summary>
/// <param name="Action">Where it is sent.</param>
/// <param name="Submit">What the button says.</param>
/// <param name="MaxMegabytes">How large the file may be.</param>
/// <param name="Errors">What is wrong with what was sent.</param>
public sealed record UploadForm(string Action, string Submit, int MaxMegabytes, IReadOnlyList<FieldError> Errors);

/// <summary>The answer to a script that sent a file.</summary>
/// <param name="Location">The page to go to.</param>
public sealed record UploadAnswer(string Location);
