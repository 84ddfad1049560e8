using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Workflow;

/// <summary>Leads from what a withdrawal refuses to the fields of its form.</summary>
internal static class WithdrawalFields
{
    /// <summary>Why an item is not withdrawn, for the summary of the form and beside its fields.</summary>
    /// <param name="outcome">What was refused.</param>
    /// <param name="titles">What items are called, by their keys.</param>
    public static IReadOnlyList<FieldError> Say(Outcome outcome, IReadOnlyDictionary<string, string> titles) =>
        [.. outcome.Refusals.Select(refusal => new FieldError(IdOf(refusal), refusal.Named(titles).In(InterfaceTexts.Current)))];

    /// <summary>The id of the field of a note.</summary>
    public static string NoteId(Language language) => $"note-{language.Code()}";

    private static string? IdOf(Refusal refusal) => refusal.Reason switch
    {
        RefusalReason.MissingNote => NoteId(Languages.All[0]),
        RefusalReason.TooLong or RefusalReason.HiddenCharacter => refusal.Details.OfType<Language>().Select(NoteId).FirstOrDefault(),
        RefusalReason.UnpublishedReference or RefusalReason.MovedToItself => "movedTo",
        RefusalReason.TimePassed => "at.day",
        _ => null,
    };
}
