using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Workflow;

/// <summary>Leads from what a withdrawal refuses to the fields of its form.</summary>
internal static class WithdrawalFields
{
    /// <summary>A refusal in the person's language, with the field of the form that it speaks of, where it speaks of one.</summary>
    public static FieldError Say(Refusal refusal) => new(IdOf(refusal), refusal.In(InterfaceTexts.Current));

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
