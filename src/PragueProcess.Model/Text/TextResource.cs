using System.Resources;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Text;

/// <summary>The words of this folder's resource files, e.g. <c>DateTexts</c>, in each language of the site.</summary>
internal sealed class TextResource(string name)
{
    private readonly ResourceManager _texts = new($"{typeof(TextResource).Namespace}.{name}", typeof(TextResource).Assembly);

    /// <summary>A text that every language has.</summary>
    public string Get(string key, Language language) =>
        Find(key, language) ?? throw new MissingManifestResourceException($"{name} has no “{key}” for {language.Code()}.");

    /// <summary>A text that some languages need, or null.</summary>
    public string? Find(string key, Language language) => _texts.GetString(key, language.Culture());

    /// <summary>A text that lists several, between them “, ”.</summary>
    public string[] List(string key, Language language) => Get(key, language).Split(", ");
}
