using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;

namespace PragueProcess.Web.Feeds;

/// <summary>A list of the site as a file: a section in a format.</summary>
public sealed record DataFile(Section Section, TwinFormat Format)
{
    /// <summary>The lists, section by section.</summary>
    public static IReadOnlyList<DataFile> All { get; } =
    [
        .. Of(Section.Members, TwinFormat.Csv, TwinFormat.Json),
        .. Of(Section.Meetings, TwinFormat.Csv, TwinFormat.Json, TwinFormat.Calendar, TwinFormat.Atom),
        .. Of(Section.Documents, TwinFormat.Csv, TwinFormat.Json, TwinFormat.Atom),
        .. Of(Section.Presidency, TwinFormat.Csv, TwinFormat.Json),
        .. Of(Section.Changes, TwinFormat.Json, TwinFormat.Atom),
        .. Of(Section.Contact, TwinFormat.Json, TwinFormat.VCard),
    ];

    /// <summary>Where the file is in a language.</summary>
    public string PathIn(Language language) => Format.PathOf(SiteLinks.Section(Section, language));

    private static IEnumerable<DataFile> Of(Section section, params TwinFormat[] formats) => formats.Select(format => new DataFile(section, format));
}
