using Microsoft.Extensions.Options;
using PragueProcess.Model.Attention;
using PragueProcess.Web.Resources;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Attention;

/// <summary>Writes what needs a person's attention as a mail of plain text, in the language of the page at hand.</summary>
public sealed class DigestMail(AttentionWording wording, InterfaceTexts texts, IOptions<SiteOptions> site)
{
    // Of each sort; the page tells the rest.
    private const int Most = 5;

    public string Subject(int count) => texts.Count("Admin.Dashboard.Attention", count);

    public string Text(IReadOnlyList<AttentionEntry> entries) => string.Join("\n", Lines(entries));

    private IEnumerable<string> Lines(IReadOnlyList<AttentionEntry> entries)
    {
        foreach (var group in entries.GroupBy(entry => entry.Sort).OrderBy(group => group.Key))
        {
            yield return $"{texts[$"Admin.Attention.{group.Key}"]} ({group.Count()})";
            foreach (var entry in group.Take(Most))
            {
                yield return $"- {wording.Title(entry)}: {wording.Sentence(entry)}";
            }

            yield return group.Count() > Most ? "- …\n" : "";
        }

        yield return $"{texts["Admin.Attention.Title"]}: {Address(AdminLinks.AttentionTo(isMine: true))}";
        yield return texts["Admin.Digest.Why", Address(AdminLinks.Account)];
    }

    private string Address(string path) => site.Value.BaseAddress?.GetLeftPart(UriPartial.Authority) + path;
}
