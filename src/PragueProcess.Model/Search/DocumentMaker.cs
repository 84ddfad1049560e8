using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Search;

/// <summary>Makes the search documents of one language.</summary>
internal sealed class DocumentMaker(PublishedContent content, Language language)
{
    private const string Separator = " · ";

    private readonly TextAnalyzer _analyzer = new(language);
    private readonly Describer _describer = new(content, language);

    /// <summary>The analyzer of the language, whose stems the documents hold.</summary>
    public TextAnalyzer Analyzer => _analyzer;

    public SearchDocument Make(TypedRow row)
    {
        var description = _describer.Describe(row);
        var path = content.Path(row.Id, language);
        var names = description.Names.Append(description.Translation)
            .Where(name => name is { Length: > 0 } && name != description.Title)
            .Distinct();
        var document = new SearchDocument
        {
            ItemId = row.Id,
            Language = language,
            Title = description.Title,
            TitleLanguageCode = description.TitleLanguageCode == language.Code() ? null : description.TitleLanguageCode,
            Path = path,
            Section = (row as Page)?.Section ?? PageSection.None,
            Names = string.Join(SearchDocument.NameSeparator, names),
            Body = Body(row, description),
            TitleStems = _analyzer.Stems($"{description.Title} {description.Translation}"),
        };
        var kindWords = string.Join(' ', KindWords.Of(content.Item(row.Id).Kind, document.Section, language));
        document.NameStems = _analyzer.Stems($"{document.Names} {path} {kindWords}");
        document.BodyStems = _analyzer.Stems(document.Body);
        return document;
    }

    private string Body(TypedRow row, Description description)
    {
        var facts = string.Join(Separator, description.Facts.Where(fact => fact is { Length: > 0 }));
        var text = PlainText.WithHeadings(content.Text(row.Id, language)?.Html ?? "");
        return facts.Length > 0 && text.Length > 0 ? facts + Separator + text : facts + text;
    }
}
