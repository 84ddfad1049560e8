using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Search;

/// <summary>Makes the search documents of one language.</summary>
internal sealed class DocumentMaker(PublishedContent content, Language language)
{
    private const string Separator = " · ";

    private readonly Describer _describer = new(content, language);

    /// <summary>The analyzer of the language, whose stems the documents hold.</summary>
    public TextAnalyzer Analyzer { get; } = new(language);

    public SearchDocument Make(TypedRow row)
    {
        var description = _describer.Describe(row);
        var section = (row as Page)?.Section ?? PageSection.None;
        var path = content.Path(row.Id, language);
        var names = Names(description);
        var body = Body(row, description);
        var kindWords = string.Join(' ', KindWords.Of(content.Item(row.Id).Kind, section, language));
        return new SearchDocument
        {
            ItemId = row.Id,
            Language = language,
            Title = description.Title,
            TitleLanguageCode = description.TitleLanguageCode == language.Code() ? null : description.TitleLanguageCode,
            Path = path,
            Section = section,
            Names = names,
            Body = body,
            TitleStems = Analyzer.Stems($"{description.Title} {description.Translation}"),
            NameStems = Analyzer.Stems($"{names} {path} {kindWords}"),
            BodyStems = Analyzer.Stems(body),
        };
    }

    private static string Names(Description description) => string.Join(SearchDocument.NameSeparator, description.Names
        .Append(description.Translation)
        .Where(name => name is { Length: > 0 } && name != description.Title)
        .Distinct());

    private string Body(TypedRow row, Description description)
    {
        var text = PlainText.WithHeadings(content.Text(row.Id, language)?.Html ?? "");
        return string.Join(Separator, description.Facts.Append(text).Concat(description.Files).Where(part => part is { Length: > 0 }));
    }
}
