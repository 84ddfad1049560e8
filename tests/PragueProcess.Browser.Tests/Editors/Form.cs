using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>An item's form in a tab whose clock can be put forward: what is kept every few seconds is kept at once.</summary>
internal sealed partial class Form(IPage page, string key)
{
    // A form is kept more often, and others are asked for more often.
    private const int KeepPause = 5_000;
    private const int OpenPause = 30_000;

    /// <summary>What the page says of where the text is kept.</summary>
    public ILocator Kept => page.Locator("#kept");

    /// <summary>Who else is editing.</summary>
    public ILocator Others => page.Locator("#others");

    /// <summary>Each offer to show what was typed and not saved.</summary>
    public ILocator Offers => page.OffersOf();

    /// <summary>Opens the form.</summary>
    public static async Task<Form> OpenAsync(IPage page, string key)
    {
        await page.Clock.InstallAsync();
        await page.GotoAsync(AdminLinks.Item(key));
        return new Form(page, key);
    }

    /// <summary>The markdown of a language.</summary>
    public static string Body(Language language) => $"[name='texts.{language.Code()}.body']";

    public Task ReopenAsync() => page.GotoAsync(AdminLinks.Item(key));

    /// <summary>Types into a field and waits until the page says that it is kept, or where.</summary>
    public async Task TypeAsync(string field, string text, string kept)
    {
        await page.FillAsync(field, text);
        await PassAsync(kept);
    }

    /// <summary>Waits until the page says where what was typed is kept.</summary>
    public async Task PassAsync(string kept)
    {
        await page.Clock.FastForwardAsync(KeepPause);
        await Assertions.Expect(Kept).ToContainTextAsync(kept);
    }

    /// <summary>Lets so much time pass that the page asks who else is there.</summary>
    public Task WaitForOthersAsync() => page.Clock.FastForwardAsync(OpenPause);

    public async Task SeeAsync(string field, string text) => Assert.Equal(text, await page.InputValueAsync(field));

    /// <summary>Sees one offer, which says when the text was typed, and that the form is as it was.</summary>
    public async Task SeeOfferAsync(string offer, string field, string typed)
    {
        await page.SeeOffersAsync(1);
        Assert.Matches(Time(), await page.GetByText(offer).InnerTextAsync());
        Assert.NotEqual(typed, await page.InputValueAsync(field));
    }

    /// <summary>Saves, and sees that nothing is offered any more but what other tabs held.</summary>
    public async Task SaveAsync(string field, string text, int offers = 0)
    {
        await new Desk(new Visit(page)).SaveAsync();
        await SeeSavedAsync(field, text, offers);
    }

    /// <summary>Sees what was saved, and that nothing is offered but what other tabs held.</summary>
    public async Task SeeSavedAsync(string field, string text, int offers = 0)
    {
        await ReopenAsync();
        await SeeAsync(field, text);
        await page.SeeOffersAsync(offers);
    }

    [GeneratedRegex(@"\d{1,2}:\d\d")]
    private static partial Regex Time();
}
