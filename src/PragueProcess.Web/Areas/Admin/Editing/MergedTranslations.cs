using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Web.Areas.Admin.Forms;

namespace PragueProcess.Web.Areas.Admin.Editing;

/// <summary>Keeps translations from passing for those of an original that somebody else saved meanwhile, and that their author has not seen.</summary>
internal static class MergedTranslations
{
    /// <summary>The merged form with what such translations were made from; whether they still are right is asked anew.</summary>
    /// <param name="merged">What both typed.</param>
    /// <param name="mine">What the person sent.</param>
    /// <param name="before">What both began with.</param>
    /// <param name="theirs">What the other saved.</param>
    public static ContentForm Mark(ContentForm merged, ContentForm mine, ItemContent before, ItemContent theirs)
    {
        var values = merged.Values.ToDictionary();
        foreach (var language in Languages.All.Where(language => IsMadeNow(mine, language, before) && Original(language, before, before) != Original(language, before, theirs)))
        {
            var name = FormFields.TextName(language, ContentForm.MadeFrom);
            if (mine.IsTicked(language, ContentForm.Checked) || !values.ContainsKey(name))
            {
                values[name] = [Original(language, before, before) ?? ContentForm.NotMade];
            }

            values.Remove(FormFields.TextName(language, ContentForm.Checked));
        }

        return merged with { Values = values };
    }

    private static bool IsMadeNow(ContentForm mine, Language language, ItemContent before) => mine.IsTicked(language, ContentForm.Checked)
        || (!before.Texts.ContainsKey(language) && FormFields.Texts.Any(field => mine[FormFields.TextName(language, field.Name)].Length > 0));

    // The hash of the original of a language's text, in one of the versions.
    private static string? Original(Language language, ItemContent before, ItemContent version)
    {
        var source = before.Texts.GetValueOrDefault(language)?.SourceLanguage ?? before.SourceLanguage() ?? version.SourceLanguage();
        return source is { } known && known != language ? version.Texts.GetValueOrDefault(known)?.Hash() : null;
    }
}
