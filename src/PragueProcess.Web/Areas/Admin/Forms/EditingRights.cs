using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Forms;

/// <summary>What of an item a person may change.</summary>
/// <param name="Facts">Whether the neutral facts.</param>
/// <param name="Languages">The languages of which the texts.</param>
public sealed record EditingRights(bool Facts, IReadOnlyCollection<Language> Languages)
{
    /// <summary>Everything.</summary>
    public static EditingRights All { get; } = new(true, [.. Model.Entities.Languages.All]);
}
