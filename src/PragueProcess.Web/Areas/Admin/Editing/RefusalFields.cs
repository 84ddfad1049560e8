using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Areas.Admin.Forms;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Editing;

/// <summary>Leads from what the publication refuses to the fields of the edit screen, and calls them as that does.</summary>
internal static class RefusalFields
{
    /// <summary>A refusal in the person's language, with the field of the kind's edit screen that it speaks of, where it speaks of one.</summary>
    public static FieldError Say(InterfaceTexts texts, Refusal refusal, ItemKind kind)
    {
        var named = Named(refusal);
        var id = refusal.Details.OfType<Language>().Select(language => FormFields.TextName(language, named ?? "")).FirstOrDefault(named);
        if (!IsOnScreen(kind, id))
        {
            return new FieldError(null, refusal.In(InterfaceTexts.Current));
        }

        var inWords = refusal with { Details = [.. refusal.Details.Select(detail => Equals(detail, named) ? FieldLabels.InText(texts, named!) : detail)] };
        return new FieldError(id, inWords.In(InterfaceTexts.Current));
    }

    /// <summary>A refusal under the name of its item, where it stands among those of others, with the place on the item's page that it speaks of.</summary>
    /// <param name="texts">The texts of the area.</param>
    /// <param name="refusal">The refusal.</param>
    /// <param name="titles">What items are called, by their keys.</param>
    public static FieldError SayOfItem(InterfaceTexts texts, Refusal refusal, IReadOnlyDictionary<string, string> titles)
    {
        var named = refusal.Named(titles);
        if (refusal.ItemKey is not { } key || !titles.TryGetValue(key, out var title))
        {
            return new FieldError(null, named.In(InterfaceTexts.Current));
        }

        var error = Say(texts, named, ItemKey.Kind(key));
        return new FieldError(error.FieldId ?? "content", texts["Admin.Selection.Refused", title, error.Message]) { Page = AdminLinks.Item(key) };
    }

    private static string? Named(Refusal refusal) => refusal.Reason switch
    {
        RefusalReason.InvalidField or RefusalReason.OutOfRange or RefusalReason.TooLong or RefusalReason.HiddenCharacter => refusal.Details[0] as string,
        RefusalReason.UnknownReference or RefusalReason.UnpublishedReference => refusal.Details[0] as string,
        RefusalReason.MissingText => refusal.Details[1] as string,
        RefusalReason.SlugTaken or RefusalReason.SlugReserved => "slug",
        RefusalReason.UnknownToken or RefusalReason.TextTooComplex => "body",
        RefusalReason.OverlappingTerm => "dates",
        RefusalReason.CodeTaken => "code",
        RefusalReason.TileTaken => "mapColumn",
        RefusalReason.SectionTaken => "section",
        _ => null,
    };

    private static bool IsOnScreen(ItemKind kind, string? id) => id?.Split('.') is ["texts", _, var name]
        ? FormFields.Texts.Any(field => field.Name == name)
        : FormFields.Facts(kind).Any(field => field.Name == id);
}
