using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Text;

namespace PragueProcess.Web.Areas.Admin.Forms;

/// <summary>Proposes names for addresses.</summary>
internal static class Slugs
{
    /// <summary>The text with a slug made from its title where it was typed without one.</summary>
    public static TextContent Propose(TextContent text, TextContent? before) =>
        text != before && text is { Slug: null, Title: { } title } && SlugMaker.Make(title) is { Length: > 0 } slug ? text with { Slug = slug } : text;
}
