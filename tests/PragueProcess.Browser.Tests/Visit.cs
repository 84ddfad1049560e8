using Microsoft.Playwright;

namespace PragueProcess.Browser.Tests;

/// <summary>One visitor's tab, and what it said and asked for.</summary>
public sealed class Visit : IAsyncDisposable
{
    // Chromium on Linux does not know all features that the site forbids, and says so on every page.
    private const string UnknownFeature = "Error with Permissions-Policy header: Unrecognized feature";

    private readonly List<IConsoleMessage> _complaints = [];
    private readonly List<string> _requests = [];

    public Visit(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Note(message);
        page.PageError += (_, error) => Errors.Add(error);
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>The addresses that the browser asked for, the page's own first.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>What the console complains of. That the page itself answers 404 or 400 is meant.</summary>
    public IEnumerable<string> Complaints => _complaints.Where(message => !IsOwnStatus(message)).Select(message => message.Text).Concat(Errors);

    private List<string> Errors { get; } = [];

    /// <summary>Opens a page and waits until its fonts and all else that it asks for are there.</summary>
    public async Task OpenAsync(string path, int status = 200)
    {
        var answer = await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        Assert.Equal(status, answer?.Status);
        await Page.EvaluateAsync("() => document.fonts.ready.then(() => undefined)");
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Note(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning" && !message.Text.StartsWith(UnknownFeature, StringComparison.Ordinal))
        {
            _complaints.Add(message);
        }
    }

    private bool IsOwnStatus(IConsoleMessage message) =>
        message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal) && message.Location.StartsWith(Page.Url, StringComparison.Ordinal);
}
