using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>Words, or an address, in every language of the site; null in a language that has none.</summary>
public sealed record LocalizedJson(string? Fr, string? En, string? Es, string? Ru)
{
    public static LocalizedJson Of(Func<Language, string?> words) => new(words(Language.Fr), words(Language.En), words(Language.Es), words(Language.Ru));

    /// <summary>The titles of a text, without those that stand in from another language.</summary>
    public static LocalizedJson Titles(Translated<LocalText> text) => text.Words(own => own.IsFallback ? null : own.Title);
}
