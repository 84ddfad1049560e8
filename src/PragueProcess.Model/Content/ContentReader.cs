using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Text;
using YamlDotNet.Core;

namespace PragueProcess.Model.Content;

/// <summary>Reads a content folder into memory and finds what is wrong with its files, each taken by itself.</summary>
internal sealed class ContentReader(string folder)
{
    private readonly List<ContentProblem> _problems = [];

    /// <summary>Reads the whole folder.</summary>
    /// <exception cref="ContentException">Something is wrong; all of it is named.</exception>
    public ContentPackage Read()
    {
        if (!Directory.Exists(folder))
        {
            throw new ContentException([new ContentProblem(folder, 0, "There is no such content folder; correct Content:Folder or the argument.")]);
        }

        ReportStrangers();
        var package = new ContentPackage
        {
            Organisations = ReadList<OrganisationRecord>(ContentFiles.Organisations),
            Places = ReadList<PlaceRecord>(ContentFiles.Places),
            Terms = ReadList<TermRecord>(ContentFiles.Vocabularies),
            Sources = ReadList<SourceRecord>(ContentFiles.Sources),
            Items = ReadItems(),
        };
        package = package with { Files = new ContentFolderFiles(folder, Report).Read(package.Items.Values) };
        if (package.Items.Count == 0)
        {
            Report(folder, 0, "The folder holds no item.");
        }

        return _problems.Count == 0 ? package : throw new ContentException(_problems);
    }

    private List<T> ReadList<T>(string file) => (List<T>?)ReadYaml(file, typeof(List<T>)) ?? [];

    private Dictionary<string, ItemContent> ReadItems()
    {
        var items = new Dictionary<string, ItemContent>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateDirectories(folder)
            .Where(path => Path.GetFileName(path) != ContentFiles.StoredFiles).SelectMany(Directory.EnumerateDirectories).Order(StringComparer.Ordinal))
        {
            var key = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (!ItemKey.IsValid(key))
            {
                Report(key, 0, "The folder's path is no key of an item; see README.md for the kinds and the form.");
            }
            else if (ReadItem(key) is { } content)
            {
                items.Add(key, content);
            }
        }

        return items;
    }

    private ItemContent? ReadItem(string key)
    {
        ReportStrangers(key);
        if (ReadYaml(ContentFiles.Facts(key), ContentJson.TypeOf(ItemKey.Kind(key))) is not ItemContent facts)
        {
            return null;
        }

        var texts = new Dictionary<Language, TextContent>();
        foreach (var language in Languages.All)
        {
            if (ReadText(ContentFiles.Text(key, language), facts.Untranslated.Contains(language)) is { } text)
            {
                texts.Add(language, text);
            }
        }

        ReportHashes(key, texts);
        return facts with { Texts = texts };
    }

    private TextContent? ReadText(string file, bool mayBeMissing)
    {
        if (!File.Exists(FullPath(file)))
        {
            if (!mayBeMissing)
            {
                Report(file, 0, "The text is missing; write it, or name the language in “untranslated” of facts.yml.");
            }

            return null;
        }

        if (mayBeMissing)
        {
            Report(file, 0, "The text is there, but “untranslated” of facts.yml says that it is not; take the language out there.");
        }

        return Attempt(file, () => TextFile.Read(ReadFile(file)));
    }

    private object? ReadYaml(string file, Type type)
    {
        if (!File.Exists(FullPath(file)))
        {
            Report(file, 0, "The file is missing.");
            return null;
        }

        return Attempt(file, () => ContentYaml.Read(ReadFile(file), type) ?? throw new YamlException("The file is empty."));
    }

    private T? Attempt<T>(string file, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (YamlException e)
        {
            Report(file, (int)e.Start.Line, e.InnerException?.Message ?? e.Message);
            return null;
        }
    }

    private void ReportStrangers()
    {
        string[] known = [ContentFiles.Readme, ContentFiles.Organisations, ContentFiles.Places, ContentFiles.Vocabularies, ContentFiles.Sources];
        var files = Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Except(known)
            .Concat(Directory.EnumerateDirectories(folder).SelectMany(Directory.EnumerateFiles).Select(path => Path.GetRelativePath(folder, path)));
        foreach (var file in files)
        {
            Report(file.Replace('\\', '/'), 0, "No such file is known; README.md tells which there are.");
        }
    }

    private void ReportStrangers(string key)
    {
        var expected = Languages.All.Select(language => ContentFiles.Text(key, language)).Append(ContentFiles.Facts(key));
        var strangers = Directory.EnumerateFileSystemEntries(FullPath(key))
            .Select(path => $"{key}/{Path.GetFileName(path)}")
            .Except(expected);
        foreach (var stranger in strangers)
        {
            Report(stranger, 0, "No such file is known; an item has facts.yml and one file per language.");
        }
    }

    private void ReportHashes(string key, Dictionary<Language, TextContent> texts)
    {
        foreach (var (language, text) in texts.Where(pair => pair.Key != pair.Value.SourceLanguage && pair.Value.SourceHash is null))
        {
            if (texts.TryGetValue(text.SourceLanguage, out var original))
            {
                Report(
                    ContentFiles.Text(key, language), 1,
                    $"sourceHash is missing; if this is a translation of {text.SourceLanguage.Code()}.md as it is now, write “sourceHash: {original.Hash()}”.");
            }
        }
    }

    private string ReadFile(string file) => TextNormalizer.Normalize(File.ReadAllText(FullPath(file))) + "\n";

    private string FullPath(string file) => Path.Combine(folder, file);

    private void Report(string file, int line, string message) => _problems.Add(new ContentProblem(file, line, message));
}
