using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing.References;

namespace PragueProcess.Web.Areas.Admin.References;

/// <summary>A list of sources, places, organisations or terms.</summary>
/// <param name="List">Which one.</param>
/// <param name="Entries">Its entries with what they are called, those first whose comparison is due.</param>
/// <param name="Today">The day in the site's time zone.</param>
public sealed record ReferencesPage(string Title, ReferenceTarget List, IReadOnlyList<(ReferenceEntry Entry, string Name)> Entries, DateOnly Today) : AdminPage(Title);

/// <summary>The form of one entry.</summary>
/// <param name="List">The list it stands in.</param>
/// <param name="Key">Its key; null for a new one.</param>
/// <param name="Form">What the form is filled with.</param>
/// <param name="Organisations">The organisations that may have published a source.</param>
public sealed record ReferencePage(string Title, ReferenceTarget List, string? Key, ReferenceForm Form, IReadOnlyList<ReferenceChoice> Organisations) : AdminPage(Title)
{
    /// <summary>Where the entry is named.</summary>
    public IReadOnlyList<ReferenceUse> Uses { get; init; } = [];

    public IReadOnlyList<FieldError> Errors { get; init; } = [];
}

/// <summary>One input of the form.</summary>
/// <param name="Id">Its name and id.</param>
/// <param name="Label">What it asks for.</param>
/// <param name="Type">The type of the input (HTML, 4.10.5.1).</param>
public sealed record ReferenceInput(string Id, string Label, string? Value, IReadOnlyList<FieldError> Errors, string Type = "text", string? Language = null)
{
    public bool IsWrong => Errors.Any(error => error.FieldId == Id);
}
