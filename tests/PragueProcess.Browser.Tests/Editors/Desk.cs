using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PragueProcess.Model.Entities;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>What a person does in the area, by the words that the page shows, and how many clicks it takes.</summary>
internal sealed class Desk(Visit visit)
{
    public IPage Page => visit.Page;

    /// <summary>Links and buttons pressed, lists opened and ticks set; neither typing nor moving between fields.</summary>
    public int Clicks { get; private set; }

    public async Task FollowAsync(string link, string within = "body") =>
        await ClickAsync(Page.Locator(within).GetByRole(AriaRole.Link, new() { NameRegex = new($"^{Regex.Escape(link)}") }).First);

    public async Task PressAsync(string button) =>
        await ClickAsync(Page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{Regex.Escape(button)}") }).Last);

    public async Task TickAsync(string box, bool isTicked)
    {
        var tick = Page.GetByRole(AriaRole.Checkbox, new() { Name = box });
        if (await tick.IsCheckedAsync() != isTicked)
        {
            await ClickAsync(tick);
        }
    }

    public async Task ChooseAsync(string field, string choice)
    {
        Clicks++;
        await Page.GetByLabel(field, new() { Exact = true }).First.SelectOptionAsync(new SelectOptionValue { Label = choice });
    }

    public Task TypeAsync(string field, string text) => Page.GetByLabel(field, new() { Exact = true }).FillAsync(text);

    /// <summary>Opens the empty form of a kind from the overview.</summary>
    public async Task NewAsync(string kind)
    {
        await ListAsync(kind);
        await FollowAsync($"{kind}: new");
    }

    /// <summary>Opens an item from the overview.</summary>
    public async Task OpenAsync(string kind, string title)
    {
        await ListAsync(kind);
        await FollowAsync(title, "main");
    }

    public async Task TypeTitlesAsync(IReadOnlyDictionary<Language, string> titles)
    {
        foreach (var (language, title) in titles)
        {
            await TypeAsync($"Title ({language.NativeName()})", title);
        }
    }

    public async Task SaveAsync()
    {
        await PressAsync("Save as a draft");
        await SeeAsync("The draft is saved.");
    }

    /// <summary>Publishes what is proposed, but the languages that shall stay as they are.</summary>
    public async Task PublishAsync(params IEnumerable<Language> except)
    {
        await FollowAsync("Publish…");
        foreach (var language in except)
        {
            await TickAsync(language.NativeName(), isTicked: false);
        }

        await PressAsync("Publish");
        await SeeAsync("Published. Visitors see it now.");
    }

    /// <summary>Waits for what the page says of what was done, and until its scripts have seen it: only then does the browser forget what was saved.</summary>
    public async Task SeeAsync(string text)
    {
        await Page.GetByText(text).First.WaitForAsync();
        await Page.BeWholeAsync();
    }

    private async Task ListAsync(string kind)
    {
        await FollowAsync("Content");
        await FollowAsync(kind, "main nav");
    }

    private async Task ClickAsync(ILocator target)
    {
        Clicks++;
        await target.ClickAsync();
    }
}
