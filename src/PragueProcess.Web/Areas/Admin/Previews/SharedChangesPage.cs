using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Areas.Admin.Previews;

/// <summary>What a shared draft would change.</summary>
/// <param name="Lines">What differs from what is public; null when nothing of it is public yet.</param>
/// <param name="Back">The draft itself.</param>
public sealed record SharedChangesPage(string Title, IReadOnlyList<ChangeLine>? Lines, string Back) : AdminPage(Title);

/// <summary>The links by which people without an account see a draft.</summary>
/// <param name="Key">The key of the item.</param>
public sealed record ShareLinksPage(string Title, string Key, IReadOnlyList<Model.Publishing.SharedLink> Links) : AdminPage(Title)
{
    /// <summary>Why the draft cannot be shown as it is; none when it can.</summary>
    public IReadOnlyList<FieldError> Obstacles { get; init; } = [];
}
