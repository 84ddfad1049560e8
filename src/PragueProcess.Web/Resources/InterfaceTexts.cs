using System.Globalization;
using System.Resources;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;

namespace PragueProcess.Web.Resources;

/// <summary>
/// The words of the interface in the language of the page that was asked for. Keys are named by place, e.g. <c>Navigation.Members</c>;
/// those of the editors' area begin with <c>Admin.</c> and have resources of their own.
/// </summary>
/// <remarks>A key that a language lacks is an error while developing; elsewhere it is logged and stands in for its text.</remarks>
public sealed partial class InterfaceTexts(IHostEnvironment environment, ILogger<InterfaceTexts> logger)
{
    private const string AdminPrefix = "Admin.";

    private static readonly ResourceManager Public = Manager("Interface");
    private static readonly ResourceManager Admin = Manager("Admin");

    /// <summary>The text of a key, with the arguments in the places that it leaves for them.</summary>
    /// <exception cref="KeyNotFoundException">While developing: the language has no such text.</exception>
    public string this[string key, params object[] arguments]
    {
        get
        {
            var culture = Current.Culture();
            var text = In(Current, key) ?? Missing(key);
            return arguments.Length == 0 ? text : string.Format(culture, text, arguments);
        }
    }

    /// <summary>The text of a key in a language that need not be the page's; null when the language has no such text.</summary>
    public static string? In(Language language, string key) =>
        (key.StartsWith(AdminPrefix, StringComparison.Ordinal) ? Admin : Public)
            .GetResourceSet(language.Culture(), createIfNotExists: true, tryParents: false)?.GetString(key);

    /// <summary>The text for a number of things, in the plural form that the language uses for it: the keys end in the form's name.</summary>
    /// <exception cref="KeyNotFoundException">While developing: the language has no such text.</exception>
    public string Count(string key, int number) => this[$"{key}.{Plural.Of(number, Current)}", number];

    /// <summary>The language in which the page is written.</summary>
    public static Language Current =>
        Languages.TryParse(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, out var language) ? language : Language.En;

    /// <summary>Reads texts in another language than the page's, for answers in several.</summary>
    public static T In<T>(Language language, Func<T> read)
    {
        var own = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = language.Culture();
            return read();
        }
        finally
        {
            CultureInfo.CurrentUICulture = own;
        }
    }

    private static ResourceManager Manager(string name) => new($"PragueProcess.Web.Resources.{name}", typeof(InterfaceTexts).Assembly);

    private string Missing(string key)
    {
        if (environment.IsDevelopment())
        {
            throw new KeyNotFoundException($"The interface has no text “{key}” in {Current}.");
        }

        LogMissing(key, Current);
        return key;
    }

    [LoggerMessage(LogLevel.Error, "The interface has no text {Key} in {Language}")]
    private partial void LogMissing(string key, Language language);
}
