using PragueProcess.Model.Publishing;

namespace PragueProcess.Web.Areas.Admin.Previews;

/// <summary>The page that says why a draft cannot be shown.</summary>
public sealed record RefusedPreviewPage(string Title, Draft Draft, IReadOnlyList<FieldError> Errors) : AdminPage(Title);
