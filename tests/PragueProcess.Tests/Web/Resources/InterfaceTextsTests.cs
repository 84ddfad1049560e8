using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Resources;

namespace PragueProcess.Tests.Web.Resources;

public sealed partial class InterfaceTextsTests
{
    private static readonly ResourceManager Texts = new("PragueProcess.Web.Resources.Interface", typeof(InterfaceTexts).Assembly);

    [Theory]
    [InlineData(Language.Fr, "Membres")]
    [InlineData(Language.En, "Members")]
    [InlineData(Language.Es, "Miembros")]
    [InlineData(Language.Ru, "Участники")]
    public async Task A_text_is_in_the_language_of_the_request(Language language, string expected)
    {
        await using var site = await ShellSite.StartAsync();
        CultureInfo.CurrentUICulture = language.Culture();

        Assert.Equal(expected, site.Services.GetRequiredService<InterfaceTexts>()["Navigation.Members"]);
    }

    [Theory]
    [InlineData(Language.Ru, 1, "1 государство")]
    [InlineData(Language.Ru, 22, "22 государства")]
    [InlineData(Language.Ru, 50, "50 государств")]
    [InlineData(Language.Fr, 0, "0 État")]
    [InlineData(Language.En, 50, "50 States")]
    public async Task A_number_takes_the_plural_of_the_language(Language language, int number, string expected)
    {
        await using var site = await ShellSite.StartAsync();
        CultureInfo.CurrentUICulture = language.Culture();

        var text = site.Services.GetRequiredService<InterfaceTexts>().Count("Members.States", number);

        Assert.Equal(expected, text.Replace('\u00a0', ' '));
    }

    [Fact]
    public async Task A_missing_text_is_an_error_while_developing_and_shows_its_key_otherwise()
    {
        await using var development = await ShellSite.StartAsync();
        await using var production = await ShellSite.StartAsync(environment: "Production");

        Assert.Throws<KeyNotFoundException>(() => development.Services.GetRequiredService<InterfaceTexts>()["No.Such.Text"]);
        Assert.Equal("No.Such.Text", production.Services.GetRequiredService<InterfaceTexts>()["No.Such.Text"]);
    }

    [Fact]
    public void Every_language_has_every_text_with_the_same_places_for_arguments()
    {
        var english = Entries(Language.En);

        foreach (var texts in Languages.All.Select(Entries))
        {
            Assert.Equal(english.Keys.Order(), texts.Keys.Where(k => english.ContainsKey(k) || !IsPlural(k)).Order());
            Assert.All(english, e => Assert.Equal(Places(e.Value), Places(texts[e.Key])));
            Assert.All(texts.Values, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        }
    }

    private static Dictionary<string, string> Entries(Language language) =>
        Texts.GetResourceSet(language.Culture(), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);

    private static bool IsPlural(string key) => key.EndsWith(".Few", StringComparison.Ordinal);

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(m => m.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Place();
}
