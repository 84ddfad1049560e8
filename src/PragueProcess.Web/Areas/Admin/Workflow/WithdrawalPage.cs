using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Areas.Admin.Workflow;

/// <summary>How an item is to be withdrawn.</summary>
public sealed record WithdrawalForm
{
    public string? Fr { get; init; }

    public string? En { get; init; }

    public string? Es { get; init; }

    public string? Ru { get; init; }

    /// <summary>The key of the item in its place; empty when it is gone.</summary>
    public string? MovedTo { get; init; }

    public Moment At { get; init; } = new();

    public PublicNote Note => new() { Fr = Written(Fr), En = Written(En), Es = Written(Es), Ru = Written(Ru) };

    public WithdrawalRequest Request => new(Note, Written(MovedTo));

    private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>The page on which an item is withdrawn, now or at a time.</summary>
/// <param name="Others">The public items that can stand in its place.</param>
public sealed record WithdrawalPage(string Title, Draft Draft, WithdrawalForm Form, IReadOnlyList<ItemName> Others, string ZoneName) : AdminPage(Title)
{
    public IReadOnlyList<FieldError> Errors { get; init; } = [];
}
